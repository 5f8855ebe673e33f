// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.gpu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressling.learning.BatchStep;
import org.pressling.learning.ConvBlock;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.TrainableNetwork;
import org.pressling.learning.device.DeviceLostException;
import org.pressling.learning.direct.ScalarEngine;
import org.pressling.learning.testing.GradientCheck;
import org.pressling.learning.testing.Pictures;

/** Loss, gradients and steps of the kernels, run on the processor, against plain loops and the engine in Java. */
class KernelGradientTest {

    /** Every kernel; sizes that fill no tile; maps that fill no group; more than a group of them. */
    static Stream<NetworkSpec> networks() {
        return Stream.of(
                new NetworkSpec(16, List.of(new ConvBlock(4, 3, 2), new ConvBlock(6, 3, 2)), List.of(7, 5), 3),
                new NetworkSpec(20, List.of(new ConvBlock(3, 3, 2), new ConvBlock(33, 3, 2), new ConvBlock(5, 3, 1)), List.of(5),
                        2),
                new NetworkSpec(12, List.of(new ConvBlock(3, 5, 3), new ConvBlock(5, 1, 2), new ConvBlock(4, 3, 1)), List.of(),
                        2),
                new NetworkSpec(18, List.of(new ConvBlock(4, 7, 1), new ConvBlock(3, 9, 3)), List.of(130), 2),
                new NetworkSpec(16, List.of(new ConvBlock(2, 5, 2), new ConvBlock(3, 5, 2)), List.of(), 1),
                new NetworkSpec(16, List.of(new ConvBlock(3, 3, 16)), List.of(4), 2),
                new NetworkSpec(18, List.of(new ConvBlock(36, 3, 2)), List.of(6), 1),
                new NetworkSpec(16, 3, List.of(new ConvBlock(4, 3, 2), new ConvBlock(6, 3, 2)), List.of(7), 2),
                new NetworkSpec(12, 9, List.of(new ConvBlock(3, 3, 3), new ConvBlock(2, 7, 2)), List.of(), 1));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void agreeWithPlainLoopsAndFiniteDifferences(NetworkSpec spec) {
        GradientCheck check = new GradientCheck(spec);
        float[][] images = Pictures.random(3, spec, 1);
        float[][] targets = Pictures.targets(3, spec.outputs(), 2);
        float[] gradient = new float[check.weights().length];
        for (boolean tensor : new boolean[] {false, true}) {
            try (GpuNetwork network = new EmulatedKernels(tensor).create(spec, check.weights())) {
                double loss = network.lossAndGradient(images, targets, gradient);
                check.lossAndGradient(images, targets, loss, gradient, 0, 1 + gradient.length / 100);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void lastConvolutionGivesItsMapsAndTheGradientOfOneOutput(NetworkSpec spec) {
        GradientCheck check = new GradientCheck(spec);
        float[] image = Pictures.random(1, spec, 4)[0];
        int output = spec.outputs() - 1;
        try (GpuNetwork network = new EmulatedKernels(false).create(spec, check.weights())) {
            check.lastConvolution(image, output, network.lastConvolution(image, output));
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void theFirstFiveStepsLoseTheSameAsInJava(NetworkSpec spec) {
        for (boolean tensor : new boolean[] {false, true}) {
            try (TrainableNetwork java = new ScalarEngine().create(spec, 4, 1);
                    TrainableNetwork kernels = new EmulatedKernels(tensor).create(spec, 4, 1)) {
                for (int i = 0; i < 5; i++) {
                    float[][] images = Pictures.random(2 + i % 2, spec, i);
                    float[][] targets = Pictures.targets(2 + i % 2, spec.outputs(), i);
                    BatchStep step = new BatchStep(1e-3, 0.01, () -> false);
                    double expected = java.trainBatch(images, targets, step);
                    assertEquals(expected, kernels.trainBatch(images, targets, step), 1e-4 * expected, "step " + i);
                }
            }
        }
    }

    @Test
    void memoryIsGivenBack() {
        NetworkSpec spec = networks().findFirst().orElseThrow();
        EmulatedAccelerator accelerator = new EmulatedKernels(false).accelerator();
        try (GpuNetwork network = new GpuNetwork(accelerator, spec, GradientCheck.weightsWithBiases(spec))) {
            network.predict(Pictures.random(2, 16, 1));
            int held = accelerator.allocations();
            network.predict(Pictures.random(5, 16, 1));
            network.lastConvolution(Pictures.random(1, 16, 1)[0], 0);
            assertEquals(held, accelerator.allocations());
        }
        assertEquals(0, accelerator.allocations());
    }

    /** A network that finds no room for a larger batch says so, holds nothing for it, and can still be asked. */
    @Test
    void afterAFullMemoryASmallerBatchFindsRoom() {
        NetworkSpec spec = networks().findFirst().orElseThrow();
        EmulatedAccelerator accelerator = new EmulatedKernels(false).accelerator();
        try (GpuNetwork network = new GpuNetwork(accelerator, spec, GradientCheck.weightsWithBiases(spec))) {
            int withoutLayers = accelerator.allocations();
            float[][] before = network.predict(Pictures.random(2, 16, 1));
            accelerator.limit(accelerator.allocations() - 2);
            assertThrows(DeviceLostException.class, () -> network.predict(Pictures.random(5, 16, 1)));
            assertEquals(withoutLayers, accelerator.allocations());
            accelerator.limit(Integer.MAX_VALUE);
            assertArrayEquals(before[1], network.predict(Pictures.random(2, 16, 1))[1]);
        }
    }
}
