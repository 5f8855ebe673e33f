// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

import org.pressling.learning.LearningEngine;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.TrainableNetwork;
import org.pressling.learning.device.Availability;

/** Another engine, with a pause before each step. */
public final class SlowEngine implements LearningEngine {
    private final LearningEngine inner;
    private final long pause;

    /**
     * The engine.
     *
     * @param inner what computes
     * @param pause before each step, ms
     */
    public SlowEngine(LearningEngine inner, long pause) {
        this.inner = inner;
        this.pause = pause;
    }

    @Override
    public String name() {
        return "slow " + inner.name();
    }

    @Override
    public Availability availability() {
        return inner.availability();
    }

    @Override
    public TrainableNetwork create(NetworkSpec spec, long seed, int threads) {
        TrainableNetwork network = inner.create(spec, seed, threads);
        return (TrainableNetwork) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {TrainableNetwork.class},
                (_, method, arguments) -> {
                    if (method.getName().equals("trainBatch")) {
                        Thread.sleep(pause);
                    }
                    try {
                        return method.invoke(network, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
