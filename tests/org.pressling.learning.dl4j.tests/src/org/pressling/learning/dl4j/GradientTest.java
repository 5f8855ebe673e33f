// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressling.learning.ConvBlock;
import org.pressling.learning.FeatureGradient;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.ParameterLayout;
import org.pressling.learning.WeightInit;

/** Loss and gradients of the engine against plain loops in double precision and finite differences of those. */
class GradientTest {

    static Stream<NetworkSpec> networks() {
        return Stream.of(
                new NetworkSpec(16, List.of(new ConvBlock(4, 3, 2), new ConvBlock(6, 3, 2)), List.of(7, 5), 3),
                new NetworkSpec(12, List.of(new ConvBlock(3, 5, 3), new ConvBlock(5, 1, 2), new ConvBlock(4, 3, 1)), List.of(), 2),
                new NetworkSpec(8, List.of(new ConvBlock(5, 3, 2)), List.of(6), 1));
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
    @MethodSource("networks")
    void agreeWithPlainLoopsAndFiniteDifferences(NetworkSpec spec) {
        float[] weights = weightsWithBiases(spec);
        // 19 pictures: one full part and an odd one
        float[][] images = Pictures.random(19, spec.inputSize(), 1);
        float[][] targets = Pictures.targets(19, spec.outputs(), 2);
        float[] gradient = new float[weights.length];
        double loss;
        try (Dl4jNetwork network = new Dl4jNetwork(Native.instance(), spec, weights, 2)) {
            loss = network.lossAndGradient(images, targets, gradient);
        }
        double[] wide = ReferenceNetwork.widen(weights);
        ReferenceNetwork reference = new ReferenceNetwork(spec, wide);
        assertEquals(reference.loss(images, targets), loss, 1e-5 * loss);
        double largest = 0;
        for (float g : gradient) {
            largest = Math.max(largest, Math.abs(g));
        }
        // every weight of the first layer, since its gradient is our own, and a share of all others
        int first = ParameterLayout.of(spec).convolutions().getFirst().biasOffset() + spec.blocks().getFirst().filters();
        for (int i = 0; i < weights.length; i += i < first ? 1 : 7) {
            double step = 1e-6;
            wide[i] = weights[i] + step;
            double above = reference.loss(images, targets);
            wide[i] = weights[i] - step;
            double below = reference.loss(images, targets);
            wide[i] = weights[i];
            assertEquals((above - below) / (2 * step), gradient[i], 1e-4 * largest, "weight " + i);
        }
    }

    /** The kernels that oneDNN picks depend on the sizes, so the full network is checked as well. */
    @Test
    void table2AgreesWithPlainLoopsAndEachLayerWithTheSlopeOfTheLoss() {
        NetworkSpec spec = NetworkSpec.komoriTable2(9);
        float[] weights = weightsWithBiases(spec);
        float[][] images = Pictures.random(2, spec.inputSize(), 1);
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
        float[] weights = weightsWithBiases(spec);
        float[] image = Pictures.random(1, spec.inputSize(), 4)[0];
        int output = spec.outputs() - 1;
        FeatureGradient features;
        try (Dl4jNetwork network = new Dl4jNetwork(Native.instance(), spec, weights, 1)) {
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
