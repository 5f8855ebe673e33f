// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.direct;

import java.util.Optional;

import org.pressling.learning.NetworkSpec;
import org.pressling.learning.TrainableNetwork;
import org.pressling.learning.WeightInit;
import org.pressling.learning.loadmap.LoadMaps;
import org.pressling.learning.loadmap.MapEngine;

/**
 * The learning engine in plain Java, without machine code or options of the virtual machine: slow, but at hand
 * wherever Java is.
 */
public final class ScalarEngine implements MapEngine {
    /** The compiler turns inner loops of this length into vector instructions on most processors. */
    private static final int LANES = 8;

    /** The engine; always at hand. */
    public ScalarEngine() {
        // nothing to prepare
    }

    @Override
    public String name() {
        return "direct convolution in plain Java";
    }

    @Override
    public boolean takesNumbers() {
        return true;
    }

    @Override
    public TrainableNetwork create(NetworkSpec spec, long seed, int threads) {
        VectorEngine.requireThreads(threads);
        return new DirectNetwork(new ScalarKernels(LANES), spec, WeightInit.weights(spec, seed), threads);
    }

    @Override
    public TrainableNetwork create(NetworkSpec spec, LoadMaps maps, long seed, int threads) {
        VectorEngine.requireThreads(threads);
        return new DirectNetwork(new ScalarKernels(LANES), spec, WeightInit.weights(spec, seed), threads, Optional.of(maps));
    }
}
