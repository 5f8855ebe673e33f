// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.direct;

import java.util.Optional;

import org.pressling.learning.NetworkSpec;
import org.pressling.learning.TrainableNetwork;
import org.pressling.learning.WeightInit;
import org.pressling.learning.loadmap.LoadMaps;
import org.pressling.learning.loadmap.MapEngine;

/**
 * The fast learning engine for the processor: direct convolution on Java's Vector API, without machine code of its
 * own. The Java virtual machine must have been started with {@value #OPTION}.
 */
public final class VectorEngine implements MapEngine {
    /** What the Java virtual machine needs to be started with. */
    public static final String OPTION = "--add-modules jdk.incubator.vector";
    /** System property that switches this engine off when it is "false". */
    public static final String SWITCH = "pressling.vector";
    /** System property for tests: the width of the vectors, 128, 256 or 512 bits, in place of the processor's own. */
    static final String BITS = "pressling.vector.bits";
    /** With fewer numbers per vector than this the machine code of other engines is faster. */
    private static final int FEWEST_LANES = 4;

    private final Kernels kernels;

    /**
     * The engine.
     *
     * @throws UnsupportedOperationException if it is switched off, or the virtual machine or the processor lacks
     *         what it needs; the message says which
     */
    public VectorEngine() {
        if ("false".equals(System.getProperty(SWITCH))) {
            throw new UnsupportedOperationException("it is switched off by -D" + SWITCH + "=false");
        }
        if (ModuleLayer.boot().findModule("jdk.incubator.vector").isEmpty()) {
            throw new UnsupportedOperationException("it needs Java's Vector API: start Java with " + OPTION);
        }
        kernels = new VectorKernels();
        if (kernels.lanes() < FEWEST_LANES) {
            throw new UnsupportedOperationException("this processor has vectors of only " + kernels.lanes() + " numbers");
        }
    }

    @Override
    public String name() {
        return "direct convolution on Java's Vector API, vectors of " + kernels.lanes();
    }

    @Override
    public boolean takesNumbers() {
        return true;
    }

    @Override
    public TrainableNetwork create(NetworkSpec spec, long seed, int threads) {
        requireThreads(threads);
        return new DirectNetwork(kernels, spec, WeightInit.weights(spec, seed), threads);
    }

    @Override
    public TrainableNetwork create(NetworkSpec spec, LoadMaps maps, long seed, int threads) {
        requireThreads(threads);
        return new DirectNetwork(kernels, spec, WeightInit.weights(spec, seed), threads, Optional.of(maps));
    }

    static void requireThreads(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("A network needs at least one thread, not " + threads);
        }
    }
}
