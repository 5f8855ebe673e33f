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
import org.pressling.learning.FeatureGradient;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.ParameterLayout;
import org.pressling.learning.WeightInit;

/** Loss and gradients of both sets of kernels against plain loops in double precision and finite differences of those. */
class GradientTest {

    /** Shapes for the tuned kernels, for the general ones, and with numbers of maps that do not fill a vector. */
    static Stream<Arguments> networksAndKernels() {
        List<NetworkSpec> specs = List.of(
                new NetworkSpec(16, List.of(new ConvBlock(4, 3, 2), new ConvBlock(6, 3, 2)), List.of(7, 5), 3),
                new NetworkSpec(16, List.of(new ConvBlock(3, 3, 2), new ConvBlock(33, 3, 2), new ConvBlock(4, 3, 2)), List.of(5), 2),
                new NetworkSpec(12, List.of(new ConvBlock(3, 5, 3), new ConvBlock(5, 1, 2), new ConvBlock(4, 3, 1)), List.of(), 2),
                new NetworkSpec(8, List.of(new ConvBlock(5, 3, 2)), List.of(6), 1));
        return specs.stream().flatMap(spec -> Stream.of(new ScalarKernels(4), new VectorKernels())
                .map(kernels -> Arguments.of(spec, kernels)));
    }

    private static float[] weightsWithBiases(NetworkSpec spec) {
        float[] weights = WeightInit.weights(spec, 3);
        for (ParameterLayout.Layer layer : ParameterLayout.of(spec).layers()) {
            for (int i = 0; i < layer.outputs(); i++) {
                weights[layer.biasOffset() + i] = 0.05f * (i % 5 - 1);
            }
        }
        return weights;
    }

    @ParameterizedTest
    @MethodSource("networksAndKernels")
    void agreeWithPlainLoopsAndFiniteDifferences(NetworkSpec spec, Kernels kernels) {
        float[] weights = weightsWithBiases(spec);
        // 19 pictures: one full part and an odd one
        float[][] images = Pictures.random(19, spec.inputSize(), 1);
        float[][] targets = Pictures.targets(19, spec.outputs(), 2);
        float[] gradient = new float[weights.length];
        double loss;
        try (DirectNetwork network = new DirectNetwork(kernels, spec, weights, 2)) {
            loss = network.lossAndGradient(images, targets, gradient, () -> false);
        }
        double[] wide = ReferenceNetwork.widen(weights);
        ReferenceNetwork reference = new ReferenceNetwork(spec, wide);
        assertEquals(reference.loss(images, targets), loss, 1e-5 * loss);
        double largest = 0;
        for (float g : gradient) {
            largest = Math.max(largest, Math.abs(g));
        }
        int stride = 1 + weights.length / 200;
        for (int i = 0; i < weights.length; i += stride) {
            double step = 1e-6;
            wide[i] = weights[i] + step;
            double above = reference.loss(images, targets);
            wide[i] = weights[i] - step;
            double below = reference.loss(images, targets);
            wide[i] = weights[i];
            assertEquals((above - below) / (2 * step), gradient[i], 1e-4 * largest, "weight " + i);
        }
    }

    /** Sizes, strips and tiles of the paper's network, every weight of it. */
    @Test
    void bothSetsOfKernelsGiveTheSameGradientOfTable2() {
        NetworkSpec spec = NetworkSpec.komoriTable2(9);
        float[] weights = weightsWithBiases(spec);
        float[][] images = Pictures.random(2, spec.inputSize(), 1);
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
        float[] weights = weightsWithBiases(spec);
        float[] image = Pictures.random(1, spec.inputSize(), 4)[0];
        int output = spec.outputs() - 1;
        FeatureGradient features;
        try (DirectNetwork network = new DirectNetwork(kernels, spec, weights, 1)) {
            features = network.lastConvolution(image, output);
        }
        ReferenceNetwork reference = new ReferenceNetwork(spec, ReferenceNetwork.widen(weights));
        double[] maps = lastMaps(reference, spec, image);
        int channels = spec.blocks().getLast().filters();
        assertEquals(maps.length, channels * features.rows() * features.columns());
        assertEquals(after(reference, spec, maps, output), features.output(), 1e-5);
        for (int i = 0; i < maps.length; i++) {
            float map = features.maps()[i % channels][i / channels];
            assertEquals(maps[i], map, 1e-5);
            if (map > 0) {
                double step = 1e-6;
                maps[i] = map + step;
                double above = after(reference, spec, maps, output);
                maps[i] = map - step;
                double below = after(reference, spec, maps, output);
                maps[i] = map;
                assertEquals((above - below) / (2 * step), features.gradient()[i % channels][i / channels], 1e-4);
            }
        }
    }

    private static double[] lastMaps(ReferenceNetwork reference, NetworkSpec spec, float[] image) {
        ParameterLayout layout = ParameterLayout.of(spec);
        double[] maps = ReferenceNetwork.input(image);
        int size = spec.inputSize();
        for (int b = 0; b < spec.blocks().size() - 1; b++) {
            maps = reference.pool(reference.convolve(maps, size, layout.convolutions().get(b)), size, spec.blocks().get(b));
            size /= spec.blocks().get(b).pool();
        }
        return reference.convolve(maps, size, layout.convolutions().getLast());
    }

    private static double after(ReferenceNetwork reference, NetworkSpec spec, double[] maps, int output) {
        ConvBlock last = spec.blocks().getLast();
        double[] values = reference.pool(maps, (int) Math.round(Math.sqrt((double) maps.length / last.filters())), last);
        for (ParameterLayout.Layer layer : ParameterLayout.of(spec).dense()) {
            values = reference.dense(values, layer, !layer.name().equals("output"));
        }
        return values[output];
    }
}
