// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.dl4j;

import org.pressling.learning.LearningEngine;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.TrainableNetwork;
import org.pressling.learning.WeightInit;
import org.pressling.learning.device.Availability;

/**
 * The learning engine on ND4J, Deeplearning4j's tensor library, with oneDNN's kernels for the CPU it finds itself
 * on. The native library is loaded by the first call of {@link #name} or {@link #create}, not by construction.
 */
public final class Dl4jEngine implements LearningEngine {
    private final String backend;

    /** The engine on the processor. */
    public Dl4jEngine() {
        this(Native.ON_CPU);
    }

    /**
     * An engine on another backend of ND4J. There is one for each copy of these classes and of ND4J, so this is for a copy that
     * a class loader of its own has loaded.
     *
     * @param backend class of the backend, which must lie on the class path of ND4J
     */
    public Dl4jEngine(String backend) {
        this.backend = backend;
    }

    @Override
    public String name() {
        return Native.instance(backend).description();
    }

    /** Products for some platforms are shipped without the machine code; everything but this engine works there. */
    @Override
    public Availability availability() {
        return MachineCode.obstacle().map(Availability::notOnCpu).orElseGet(Availability::onCpu);
    }

    @Override
    public TrainableNetwork create(NetworkSpec spec, long seed, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("A network needs at least one thread, not " + threads);
        }
        return new Dl4jNetwork(Native.instance(backend), spec, WeightInit.weights(spec, seed), threads);
    }
}
