// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

import org.pressling.dem.Kind;
import org.pressling.learning.device.Availability;

/**
 * What computes with networks. Engines differ in speed, not in results: they start from the same seeded
 * weights ({@link WeightInit}), agree on the order of weights ({@link ParameterLayout}) and step by the same
 * {@link Adam}, so a model saved by one is loaded by any other.
 */
public interface LearningEngine {

    /**
     * Engines. One that cannot run on this machine for want of a part of it throws when it is made; one that lacks a device
     * is made, and says so by {@link #availability}.
     */
    Kind<LearningEngine> KIND = Kind.of("engine", LearningEngine.class).costly()
            .tried((_, engine) -> Objects.requireNonNull(engine.availability(), "availability() gave null"));

    /** Name for logs and provenance, with the backend and the CPU features in use. */
    String name();

    /**
     * Whether the engine can compute on this machine, and on what. To be answered in a moment and without loading a library of
     * the engine; an engine that cannot compute is not asked for networks.
     *
     * @return the answer; by default that it computes on the processor
     */
    default Availability availability() {
        return Availability.onCpu();
    }

    /**
     * Whether its networks may take numbers beside their picture, see {@link NetworkSpec#numbers()}. An engine that says no is
     * asked for none of these.
     *
     * @return the answer; by default no
     */
    default boolean takesNumbers() {
        return false;
    }

    /**
     * Refuses networks that the engine cannot compute.
     *
     * @param spec shape of a network
     * @throws org.pressling.dem.InvalidInputException if the network takes numbers beside its picture and the engine does not
     */
    default void requireTakes(NetworkSpec spec) {
        if (spec.numbers() > 0 && !takesNumbers()) {
            throw NetworkProblem.PICTURES_ALONE.of(name()).exception();
        }
    }

    /**
     * A new network with weights initialised from the seed.
     *
     * @param spec its shape; with numbers beside the picture only where the engine {@linkplain #takesNumbers takes} them
     * @param seed seed of the initial weights
     * @param threads threads it may use, at least 1
     */
    TrainableNetwork create(NetworkSpec spec, long seed, int threads);

    /**
     * A network with the weights of a file written by {@link TrainableNetwork#save}.
     *
     * @param spec its shape
     * @param file weights file, see {@link WeightsFile}
     * @param threads threads it may use, at least 1
     * @throws IOException if the file cannot be read
     * @throws org.pressling.dem.InvalidInputException if it is damaged or holds another network's weights
     */
    default TrainableNetwork load(NetworkSpec spec, Path file, int threads) throws IOException {
        requireTakes(spec);
        float[] weights = WeightsFile.read(file, spec);
        TrainableNetwork network = create(spec, 0, threads);
        network.setWeights(weights);
        return network;
    }
}
