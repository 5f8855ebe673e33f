// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.cuda;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

import org.pressling.dem.Localized;
import org.pressling.learning.TrainableNetwork;
import org.pressling.learning.device.DeviceLostException;

/** A network on a card, whose failures are told as those of the card: ND4J has no exception of its own for them. */
final class CardNetwork {

    private CardNetwork() {
    }

    static TrainableNetwork on(Supplier<TrainableNetwork> maker) {
        TrainableNetwork network;
        try {
            network = maker.get();
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            throw lost(e);
        }
        return (TrainableNetwork) Proxy.newProxyInstance(CardNetwork.class.getClassLoader(),
                new Class<?>[] {TrainableNetwork.class},
                (_, method, arguments) -> call(network, method, arguments));
    }

    /** What the caller did wrong, or asked for, is no failure of the card. */
    private static Object call(TrainableNetwork network, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(network, arguments);
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            boolean own = cause instanceof CancellationException || cause instanceof IllegalArgumentException
                    || cause instanceof IllegalStateException && "The network is closed".equals(cause.getMessage());
            if (!own && (cause instanceof RuntimeException || cause instanceof LinkageError
                    || cause instanceof OutOfMemoryError)) {
                throw lost(cause);
            }
            throw cause;
        }
    }

    private static DeviceLostException lost(Throwable e) {
        return new DeviceLostException(Localized.english("ND4J's backend for CUDA failed: " + e.getMessage()), e);
    }
}
