// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressling.learning.ConvBlock;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.ParameterLayout;
import org.pressling.learning.WeightInit;
import org.pressling.learning.testing.GradientCheck;
import org.pressling.learning.testing.Pictures;
import org.pressling.learning.testing.ReferenceNetwork;

/** Loss and gradients of the engine against plain loops in double precision and finite differences of those. */
class GradientTest {

    static Stream<NetworkSpec> networks() {
        return Stream.of(
                new NetworkSpec(16, List.of(new ConvBlock(4, 3, 2), new ConvBlock(6, 3, 2)), List.of(7, 5), 3),
                new NetworkSpec(12, List.of(new ConvBlock(3, 5, 3), new ConvBlock(5, 1, 2), new ConvBlock(4, 3, 1)), List.of(),
                        2),
                new NetworkSpec(8, List.of(new ConvBlock(5, 3, 2)), List.of(6), 1),
                new NetworkSpec(16, 3, List.of(new ConvBlock(4, 3, 2), new ConvBlock(6, 3, 2)), List.of(7), 2));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void agreeWithPlainLoopsAndFiniteDifferences(NetworkSpec spec) {
        GradientCheck check = new GradientCheck(spec);
        // 19 pictures: one full part and an odd one
        float[][] images = Pictures.random(19, spec, 1);
        float[][] targets = Pictures.targets(19, spec.outputs(), 2);
        float[] gradient = new float[check.weights().length];
        double loss;
        try (Dl4jNetwork network = new Dl4jNetwork(Native.instance(), spec, check.weights(), 2)) {
            loss = network.lossAndGradient(images, targets, gradient);
        }
        // every weight of the first layer, since its gradient is our own, and a share of all others
        int first = ParameterLayout.of(spec).convolutions().getFirst().biasOffset() + spec.blocks().getFirst().filters();
        check.lossAndGradient(images, targets, loss, gradient, first, 7);
    }

    /** The kernels that oneDNN picks depend on the sizes, so the full network is checked as well. */
    @Test
    void table2AgreesWithPlainLoopsAndEachLayerWithTheSlopeOfTheLoss() {
        NetworkSpec spec = NetworkSpec.komoriTable2(9);
        float[] weights = GradientCheck.weightsWithBiases(spec);
        float[][] images = Pictures.random(2, spec, 1);
        float[][] targets = Pictures.targets(2, spec.outputs(), 2);
        float[] gradient = new float[weights.length];
        float[] unused = new float[weights.length];
        try (Dl4jNetwork network = new Dl4jNetwork(Native.instance(), spec, weights, 2)) {
            double[] expected = new ReferenceNetwork(spec, ReferenceNetwork.widen(weights)).predict(images[0]);
            float[] outputs = network.predict(images)[0];
            for (int j = 0; j < expected.length; j++) {
                assertEquals(expected[j], outputs[j], 1e-4);
            }
            double loss = network.lossAndGradient(images, targets, gradient);
            for (ParameterLayout.Layer layer : ParameterLayout.of(spec).layers()) {
                int end = layer.biasOffset() + layer.outputs();
                double square = 0;
                for (int i = layer.weightOffset(); i < end; i++) {
                    square += gradient[i] * gradient[i];
                }
                // a step along the layer's own gradient that moves the loss by about 0.03 % each way
                float step = (float) (0.0003 * loss / square);
                network.setWeights(moved(weights, gradient, layer.weightOffset(), end, step));
                double above = network.lossAndGradient(images, targets, unused);
                network.setWeights(moved(weights, gradient, layer.weightOffset(), end, -step));
                double below = network.lossAndGradient(images, targets, unused);
                assertEquals(square, (above - below) / (2 * step), 0.01 * square, layer.name());
            }
        }
    }

    private static float[] moved(float[] weights, float[] gradient, int from, int to, float step) {
        float[] moved = weights.clone();
        for (int i = from; i < to; i++) {
            moved[i] += step * gradient[i];
        }
        return moved;
    }

    @Test
    void gradientDoesNotDependOnTheNumberOfThreadsOfTheFirstLayer() {
        NetworkSpec spec = networks().findFirst().orElseThrow();
        float[][] images = Pictures.random(5, 16, 1);
        float[][] targets = Pictures.targets(5, 3, 2);
        float[][] gradients = new float[3][(int) spec.weightCount()];
        for (int threads = 1; threads <= 3; threads++) {
            try (Dl4jNetwork network = new Dl4jNetwork(Native.instance(), spec, WeightInit.weights(spec, 3), threads)) {
                network.lossAndGradient(images, targets, gradients[threads - 1]);
            }
        }
        for (int i = 0; i < gradients[0].length; i++) {
            assertEquals(gradients[0][i], gradients[1][i], 1e-5f);
            assertEquals(gradients[0][i], gradients[2][i], 1e-5f);
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void lastConvolutionGivesItsMapsAndTheGradientOfOneOutput(NetworkSpec spec) {
        GradientCheck check = new GradientCheck(spec);
        float[] image = Pictures.random(1, spec, 4)[0];
        int output = spec.outputs() - 1;
        try (Dl4jNetwork network = new Dl4jNetwork(Native.instance(), spec, check.weights(), 1)) {
            check.lastConvolution(image, output, network.lastConvolution(image, output));
        }
    }
}
