// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.gpu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.TrainableNetwork;
import org.pressling.learning.WeightInit;
import org.pressling.learning.device.Availability;
import org.pressling.learning.direct.ScalarEngine;
import org.pressling.learning.testing.EngineContract;
import org.pressling.learning.testing.GradientCheck;
import org.pressling.learning.testing.Pictures;

/** The engine on the card of this machine, where there is one. */
class CardEngineTest extends EngineContract {
    private final GpuEngine engine = new GpuEngine();
    private final GpuEngine without = new GpuEngine(false);

    @BeforeEach
    void needsACard() {
        Availability here = engine.availability();
        assumeTrue(here.isUsable(), () -> here.obstacle().map(Object::toString).orElse(""));
    }

    @Override
    protected LearningEngine engine() {
        return engine;
    }

    @Override
    protected int questionsInABatch() {
        return 2;
    }

    @ParameterizedTest
    @MethodSource("org.pressling.learning.gpu.KernelGradientTest#networks")
    void agreesWithPlainLoopsAndFiniteDifferences(NetworkSpec spec) {
        GradientCheck check = new GradientCheck(spec);
        float[][] images = Pictures.random(19, spec, 1);
        float[][] targets = Pictures.targets(19, spec.outputs(), 2);
        float[] gradient = new float[check.weights().length];
        for (GpuEngine each : List.of(engine, without)) {
            try (GpuNetwork network = each.create(spec, check.weights())) {
                double loss = network.lossAndGradient(images, targets, gradient);
                check.lossAndGradient(images, targets, loss, gradient, 0, 1 + gradient.length / 100);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.pressling.learning.gpu.KernelGradientTest#networks")
    void calculatesWhatTheKernelsDoOnTheProcessor(NetworkSpec spec) {
        float[][] images = Pictures.random(5, spec, 1);
        float[][] targets = Pictures.targets(5, spec.outputs(), 2);
        float[] weights = GradientCheck.weightsWithBiases(spec);
        float[] onCard = new float[weights.length];
        float[] emulated = new float[weights.length];
        try (GpuNetwork network = engine.create(spec, weights);
                GpuNetwork other = new EmulatedKernels(true).create(spec, weights)) {
            assertEquals(other.lossAndGradient(images, targets, emulated), network.lossAndGradient(images, targets, onCard),
                    1e-5);
        }
        double largest = 0;
        for (float value : emulated) {
            largest = Math.max(largest, Math.abs(value));
        }
        assertArrayEquals(emulated, onCard, (float) (1e-5 * largest));
    }

    @Test
    void losesTheSameAsInJavaOnTable2() {
        NetworkSpec spec = NetworkSpec.komoriTable2(9);
        for (GpuEngine each : List.of(engine, without)) {
            try (TrainableNetwork java = new ScalarEngine().create(spec, 4, Runtime.getRuntime().availableProcessors());
                    TrainableNetwork card = each.create(spec, 4, 1)) {
                for (int i = 0; i < 5; i++) {
                    float[][] images = Pictures.random(16, spec, i);
                    float[][] targets = Pictures.targets(16, spec.outputs(), i);
                    double expected = java.trainBatch(images, targets, 1e-4);
                    assertEquals(expected, card.trainBatch(images, targets, 1e-4), 1e-4 * expected, each.name() + ", step " + i);
                }
            }
        }
    }

    @Test
    void severalNetworksLearnAtOnceAsTheyDoAlone() throws InterruptedException {
        float[] alone = trained(1);
        List<float[]> together = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            threads.add(Thread.ofPlatform().start(() -> {
                float[] weights = trained(1);
                synchronized (together) {
                    together.add(weights);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(4, together.size());
        together.forEach(weights -> assertArrayEquals(alone, weights));
    }

    @Test
    void memoryIsGivenBack() {
        NetworkSpec spec = NetworkSpec.komoriTable2(9);
        run(spec);
        long free = engine.freeMemory();
        for (int i = 0; i < 3; i++) {
            run(spec);
        }
        assertTrue(engine.freeMemory() >= free - (16 << 20), free + " bytes free before, " + engine.freeMemory() + " after");
    }

    private void run(NetworkSpec spec) {
        try (GpuNetwork network = engine.create(spec, WeightInit.weights(spec, 1))) {
            network.predict(Pictures.random(64, spec, 1));
        }
    }
}
