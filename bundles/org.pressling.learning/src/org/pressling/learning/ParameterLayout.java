// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.ArrayList;
import java.util.List;

/**
 * Where each layer's numbers lie in the one array that holds all weights of a network.
 * <p>
 * Layers follow each other from the picture to the output; each layer's weights come first, then its biases.
 * <ul>
 * <li>convolution: {@code weight[row][column][input][output]}, the output map running fastest; the kernel is
 * not flipped (a cross-correlation, as usual in neural networks);
 * <li>dense: {@code weight[input][output]}, the output unit running fastest; the first dense layer's inputs are
 * the last block's maps flattened as {@code [row][column][map]}, then the numbers beside the picture, if there are any.
 * </ul>
 * That is the order Keras uses for channels-last networks.
 */
public final class ParameterLayout {

    /**
     * One layer with weights.
     *
     * @param name name as in Table 2 of the paper: {@code block1-conv}, {@code fc1}, {@code output}
     * @param convolution whether it is a convolution (else dense)
     * @param kernel edge of the kernel; 1 for a dense layer
     * @param inputs input maps or units
     * @param outputs output maps or units
     * @param weightOffset index of the first weight
     * @param biasOffset index of the first bias
     */
    public record Layer(String name, boolean convolution, int kernel, int inputs, int outputs, int weightOffset,
            int biasOffset) {

        /** Number of weights without biases. */
        public int weightCount() {
            return biasOffset - weightOffset;
        }

        /** Products summed up for one output value. */
        public int fanIn() {
            return kernel * kernel * inputs;
        }
    }

    private final List<Layer> convolutions = new ArrayList<>();
    private final List<Layer> dense = new ArrayList<>();
    private int count;

    private ParameterLayout() {
    }

    /** The layout of a network. */
    public static ParameterLayout of(NetworkSpec spec) {
        if (spec.weightCount() > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("More than 2^31 weights: " + spec.weightCount());
        }
        ParameterLayout layout = new ParameterLayout();
        int inputs = spec.channels();
        for (ConvBlock block : spec.blocks()) {
            String name = "block" + (layout.convolutions.size() + 1) + "-conv";
            layout.convolutions.add(layout.next(name, true, block.kernel(), inputs, block.filters()));
            inputs = block.filters();
        }
        inputs = spec.flattened() + spec.numbers();
        for (int width : spec.dense()) {
            layout.dense.add(layout.next("fc" + (layout.dense.size() + 1), false, 1, inputs, width));
            inputs = width;
        }
        layout.dense.add(layout.next("output", false, 1, inputs, spec.outputs()));
        return layout;
    }

    private Layer next(String name, boolean convolution, int kernel, int inputs, int outputs) {
        int bias = count + kernel * kernel * inputs * outputs;
        Layer layer = new Layer(name, convolution, kernel, inputs, outputs, count, bias);
        count = bias + outputs;
        return layer;
    }

    /** The convolutions, from the picture on. */
    public List<Layer> convolutions() {
        return List.copyOf(convolutions);
    }

    /** The dense layers; the last one is the linear output layer. */
    public List<Layer> dense() {
        return List.copyOf(dense);
    }

    /** All layers, from the picture to the output. */
    public List<Layer> layers() {
        List<Layer> all = new ArrayList<>(convolutions);
        all.addAll(dense);
        return all;
    }

    /** Length of the array that holds all weights and biases. */
    public int count() {
        return count;
    }
}
