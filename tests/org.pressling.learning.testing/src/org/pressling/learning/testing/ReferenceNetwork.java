// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.testing;

import java.util.Arrays;

import org.pressling.learning.ConvBlock;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.ParameterLayout;

/** The forward pass spelt out in plain loops and double precision, to check the engine against. */
public final class ReferenceNetwork {
    private final NetworkSpec spec;
    private final ParameterLayout layout;
    private final double[] weights;

    /**
     * A network.
     *
     * @param spec its shape
     * @param weights its weights in the order of {@link ParameterLayout}; kept, so that changing one changes the network
     */
    public ReferenceNetwork(NetworkSpec spec, double[] weights) {
        this.spec = spec;
        layout = ParameterLayout.of(spec);
        this.weights = weights;
    }

    /** The same numbers in double precision. */
    public static double[] widen(float[] values) {
        double[] wide = new double[values.length];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = values[i];
        }
        return wide;
    }

    /** What the first layer sees of a picture. */
    private static double[] input(float[] image) {
        double[] input = widen(image);
        for (int i = 0; i < input.length; i++) {
            input[i] = 2 * input[i] - 1;
        }
        return input;
    }

    /** Mean squared error over pictures and outputs. */
    double loss(float[][] images, float[][] targets) {
        double sum = 0;
        for (int i = 0; i < images.length; i++) {
            double[] output = predict(images[i]);
            for (int j = 0; j < output.length; j++) {
                sum += (output[j] - targets[i][j]) * (output[j] - targets[i][j]);
            }
        }
        return sum / (images.length * spec.outputs());
    }

    /**
     * Outputs for one picture.
     *
     * @param image gray 0 … 1, row by row
     * @return one number per output
     */
    public double[] predict(float[] image) {
        return afterLastMaps(lastMaps(image), image);
    }

    /** Convolution and ReLU in the paper's order; {@code [row][column][map]}. */
    private double[] convolve(double[] input, int size, ParameterLayout.Layer layer) {
        int half = layer.kernel() / 2;
        double[] result = new double[size * size * layer.outputs()];
        for (int i = 0; i < result.length; i++) {
            int out = i % layer.outputs();
            int row = i / layer.outputs() / size;
            int column = i / layer.outputs() % size;
            double sum = weights[layer.biasOffset() + out];
            for (int dy = -half; dy <= half; dy++) {
                for (int dx = -half; dx <= half; dx++) {
                    if (row + dy >= 0 && row + dy < size && column + dx >= 0 && column + dx < size) {
                        int tap = ((dy + half) * layer.kernel() + dx + half) * layer.inputs();
                        for (int in = 0; in < layer.inputs(); in++) {
                            sum += weights[layer.weightOffset() + (tap + in) * layer.outputs() + out]
                                    * input[((row + dy) * size + column + dx) * layer.inputs() + in];
                        }
                    }
                }
            }
            result[i] = Math.max(0, sum);
        }
        return result;
    }

    /** Maps of the last convolution after ReLU and before pooling, {@code [row][column][map]}. */
    double[] lastMaps(float[] image) {
        double[] maps = input(image);
        int size = spec.inputSize();
        for (int b = 0; b < spec.blocks().size() - 1; b++) {
            maps = pool(convolve(maps, size, layout.convolutions().get(b)), size, spec.blocks().get(b));
            size /= spec.blocks().get(b).pool();
        }
        return convolve(maps, size, layout.convolutions().getLast());
    }

    /** Outputs that follow from the maps of the last convolution and the numbers beside the picture. */
    double[] afterLastMaps(double[] maps, float[] image) {
        ConvBlock last = spec.blocks().getLast();
        double[] pooled = pool(maps, (int) Math.round(Math.sqrt((double) maps.length / last.filters())), last);
        double[] values = Arrays.copyOf(pooled, pooled.length + spec.numbers());
        for (int i = 0; i < spec.numbers(); i++) {
            values[pooled.length + i] = image[spec.grays() + i];
        }
        for (ParameterLayout.Layer layer : layout.dense()) {
            values = dense(values, layer, layer != layout.dense().getLast());
        }
        return values;
    }

    private double[] pool(double[] input, int size, ConvBlock block) {
        int pooled = size / block.pool();
        double[] result = new double[pooled * pooled * block.filters()];
        for (int i = 0; i < input.length; i++) {
            int row = i / block.filters() / size / block.pool();
            int column = i / block.filters() % size / block.pool();
            int to = (row * pooled + column) * block.filters() + i % block.filters();
            result[to] = Math.max(result[to], input[i]);
        }
        return result;
    }

    private double[] dense(double[] input, ParameterLayout.Layer layer, boolean rectified) {
        double[] result = new double[layer.outputs()];
        for (int out = 0; out < result.length; out++) {
            double sum = weights[layer.biasOffset() + out];
            for (int in = 0; in < input.length; in++) {
                sum += input[in] * weights[layer.weightOffset() + in * layer.outputs() + out];
            }
            result[out] = rectified ? Math.max(0, sum) : sum;
        }
        return result;
    }
}
