// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.dl4j;

import org.pressling.learning.LearningEngine;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.TrainableNetwork;
import org.pressling.learning.WeightInit;

/**
 * The learning engine on ND4J, Deeplearning4j's tensor library, with oneDNN's kernels for the CPU it finds itself
 * on. The native library is loaded by the first call of {@link #name} or {@link #create}, not by construction.
 */
public final class Dl4jEngine implements LearningEngine {

    @Override
    public String name() {
        return Native.instance().description();
    }

    @Override
    public TrainableNetwork create(NetworkSpec spec, long seed, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("A network needs at least one thread, not " + threads);
        }
        return new Dl4jNetwork(Native.instance(), spec, WeightInit.weights(spec, seed), threads);
    }
}
