// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.gpu;

import java.util.List;

import org.pressling.learning.ParameterLayout;

/** A dense layer on a card. Values lie as {@code [picture][unit]}. */
final class DenseOnCard {
    private static final int INPUTS = 32;
    private static final int PICTURES = 16;
    private static final int ROWS = 8;
    private static final int CORNER = 16;

    private final ParameterLayout.Layer layer;
    private final boolean rectified;
    private final long weights;
    private final long gradientOfWeights;
    private final long input;
    private final long inputGradient;
    private final long output;
    private final long outputGradient;
    private final long parts;

    /**
     * A layer with memory for its values.
     *
     * @param layer its weights
     * @param rectified whether ReLU follows
     * @param capacity pictures in a batch at most
     * @param input addresses of the values that go in and of their gradient
     * @param network addresses of all weights and of their gradient
     * @param memory where the values get theirs
     */
    DenseOnCard(ParameterLayout.Layer layer, boolean rectified, int capacity, long[] input, long[] network,
            NetworkMemory memory) {
        this.layer = layer;
        this.rectified = rectified;
        this.input = input[0];
        inputGradient = input[1];
        weights = network[0] + (long) Float.BYTES * layer.weightOffset();
        gradientOfWeights = network[1] + (long) Float.BYTES * layer.weightOffset();
        long values = (long) capacity * layer.outputs();
        output = memory.floats(values);
        outputGradient = memory.floats(values);
        parts = memory.floats(partCount() * values);
    }

    private int partCount() {
        return Math.ceilDiv(layer.inputs(), INPUTS);
    }

    long output() {
        return output;
    }

    long outputGradient() {
        return outputGradient;
    }

    /** {@return what takes so many pictures through the layer} */
    List<Launch> forward(int pictures) {
        int outputs = layer.outputs();
        return List.of(
                new Launch(Kernel.DENSE_PARTS, partCount(), Math.ceilDiv(outputs, Kernel.DENSE_PARTS.threads()),
                        Math.ceilDiv(pictures, PICTURES), Float.BYTES * INPUTS * PICTURES, input, weights, parts, pictures,
                        layer.inputs(), outputs),
                Kernel.DENSE_SUM.forEach((long) pictures * outputs, parts, weights + (long) Float.BYTES * layer.weightCount(),
                        output,
                        pictures, outputs, partCount(), rectified ? 1 : 0));
    }

    /** {@return what makes the gradients of weights and input from that of the output} */
    List<Launch> backward(int pictures) {
        int inputs = layer.inputs();
        int outputs = layer.outputs();
        return List.of(
                new Launch(Kernel.DENSE_WEIGHT_GRADIENT, Math.ceilDiv(inputs + 1, ROWS),
                        Math.ceilDiv(outputs, Kernel.DENSE_WEIGHT_GRADIENT.threads()), 1, 0, input, outputGradient,
                        gradientOfWeights,
                        pictures, inputs, outputs),
                new Launch(Kernel.DENSE_INPUT_GRADIENT, Math.ceilDiv(inputs, CORNER), Math.ceilDiv(pictures, CORNER), 1,
                        Float.BYTES * 2 * CORNER * (CORNER + 1), input, outputGradient, weights, inputGradient, pictures, inputs,
                        outputs));
    }
}
