// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.direct;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressling.learning.ConvBlock;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.ParameterLayout;
import org.pressling.learning.WeightInit;
import org.pressling.learning.testing.GradientCheck;
import org.pressling.learning.testing.Pictures;
import org.pressling.learning.testing.ReferenceNetwork;

/** Loss and gradients of both sets of kernels against plain loops in double precision and finite differences of those. */
class GradientTest {

    /** Shapes for the tuned kernels, for the general ones, with maps that do not fill a vector, for stacks, and with numbers. */
    static Stream<Arguments> networksAndKernels() {
        List<NetworkSpec> specs = List.of(
                new NetworkSpec(16, List.of(new ConvBlock(4, 3, 2), new ConvBlock(6, 3, 2)), List.of(7, 5), 3),
                new NetworkSpec(16, List.of(new ConvBlock(3, 3, 2), new ConvBlock(33, 3, 2), new ConvBlock(4, 3, 2)), List.of(5),
                        2),
                new NetworkSpec(12, List.of(new ConvBlock(3, 5, 3), new ConvBlock(5, 1, 2), new ConvBlock(4, 3, 1)), List.of(),
                        2),
                new NetworkSpec(8, List.of(new ConvBlock(5, 3, 2)), List.of(6), 1),
                new NetworkSpec(16, 3, List.of(new ConvBlock(4, 3, 2), new ConvBlock(6, 3, 2)), List.of(7), 2),
                new NetworkSpec(12, 9, List.of(new ConvBlock(5, 5, 3), new ConvBlock(4, 3, 1)), List.of(), 1),
                new NetworkSpec(16, 1, List.of(new ConvBlock(4, 3, 2), new ConvBlock(6, 3, 2)), List.of(7), 2, 5),
                new NetworkSpec(8, 3, List.of(new ConvBlock(5, 3, 2)), List.of(), 1, 22));
        return specs.stream().flatMap(spec -> Stream.of(new ScalarKernels(4), new VectorKernels())
                .map(kernels -> Arguments.of(spec, kernels)));
    }

    @ParameterizedTest
    @MethodSource("networksAndKernels")
    void agreeWithPlainLoopsAndFiniteDifferences(NetworkSpec spec, Kernels kernels) {
        GradientCheck check = new GradientCheck(spec);
        // 19 pictures: one full part and an odd one
        float[][] images = Pictures.random(19, spec, 1);
        float[][] targets = Pictures.targets(19, spec.outputs(), 2);
        float[] gradient = new float[check.weights().length];
        double loss;
        try (DirectNetwork network = new DirectNetwork(kernels, spec, check.weights(), 2)) {
            loss = network.lossAndGradient(images, targets, gradient, () -> false);
        }
        check.lossAndGradient(images, targets, loss, gradient, 0, 1 + gradient.length / 200);
    }

    /** Sizes, strips and tiles of the paper's network, every weight of it. */
    @Test
    void bothSetsOfKernelsGiveTheSameGradientOfTable2() {
        NetworkSpec spec = NetworkSpec.komoriTable2(9);
        float[] weights = GradientCheck.weightsWithBiases(spec);
        float[][] images = Pictures.random(2, spec, 1);
        float[][] targets = Pictures.targets(2, spec.outputs(), 2);
        float[] plain = new float[weights.length];
        float[] fast = new float[weights.length];
        double plainLoss;
        double fastLoss;
        try (DirectNetwork network = new DirectNetwork(new ScalarKernels(8), spec, weights, 2)) {
            plainLoss = network.lossAndGradient(images, targets, plain, () -> false);
        }
        try (DirectNetwork network = new DirectNetwork(new VectorKernels(), spec, weights, 2)) {
            fastLoss = network.lossAndGradient(images, targets, fast, () -> false);
            double[] expected = new ReferenceNetwork(spec, ReferenceNetwork.widen(weights)).predict(images[0]);
            float[] outputs = network.predict(images)[0];
            for (int j = 0; j < expected.length; j++) {
                assertEquals(expected[j], outputs[j], 1e-4);
            }
        }
        assertEquals(plainLoss, fastLoss, 1e-5 * plainLoss);
        for (ParameterLayout.Layer layer : ParameterLayout.of(spec).layers()) {
            double difference = 0;
            double size = 0;
            for (int i = layer.weightOffset(); i < layer.biasOffset() + layer.outputs(); i++) {
                difference += (double) (plain[i] - fast[i]) * (plain[i] - fast[i]);
                size += (double) plain[i] * plain[i];
            }
            assertEquals(0, Math.sqrt(difference / size), 1e-4, layer.name());
        }
    }

    @Test
    void bitsDoNotDependOnTheNumberOfThreads() {
        NetworkSpec spec = new NetworkSpec(32, List.of(new ConvBlock(8, 3, 2), new ConvBlock(8, 3, 2)), List.of(6), 3);
        float[][] images = Pictures.random(21, 32, 1);
        float[][] targets = Pictures.targets(21, 3, 2);
        float[][] gradients = new float[3][(int) spec.weightCount()];
        for (int threads = 1; threads <= 3; threads++) {
            try (DirectNetwork network = new DirectNetwork(new VectorKernels(), spec, WeightInit.weights(spec, 3), threads)) {
                network.lossAndGradient(images, targets, gradients[threads - 1], () -> false);
            }
        }
        assertArrayEquals(gradients[0], gradients[1]);
        assertArrayEquals(gradients[0], gradients[2]);
    }

    @ParameterizedTest
    @MethodSource("networksAndKernels")
    void lastConvolutionGivesItsMapsAndTheGradientOfOneOutput(NetworkSpec spec, Kernels kernels) {
        GradientCheck check = new GradientCheck(spec);
        float[] image = Pictures.random(1, spec, 4)[0];
        int output = spec.outputs() - 1;
        try (DirectNetwork network = new DirectNetwork(kernels, spec, check.weights(), 1)) {
            check.lastConvolution(image, output, network.lastConvolution(image, output));
        }
    }
}
