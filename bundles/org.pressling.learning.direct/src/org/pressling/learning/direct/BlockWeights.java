// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.direct;

import java.util.Arrays;

import org.pressling.learning.ParameterLayout;

/**
 * The weights of one convolution in the orders that the kernels read, and the way back from there to
 * {@link ParameterLayout}'s order.
 * <ul>
 * <li>forward: {@code [pair of output vectors][row][column][input][2 · lanes]}, read front to back;
 * <li>backward: {@code [output][input vector][row][column][lanes]}; gradients have the same order, except for the block
 * of a picture of one channel, whose gradient is {@code [row][column][output]} (it needs no backward weights).
 * </ul>
 * Numbers that only fill up vectors are zero.
 */
final class BlockWeights {
    private final BlockShape shape;
    private final ParameterLayout.Layer layer;
    private final float[] forward;
    private final float[] backward;
    private final float[] bias;

    BlockWeights(BlockShape shape, ParameterLayout.Layer layer) {
        this.shape = shape;
        this.layer = layer;
        forward = new float[shape.taps() * shape.inputStride() * shape.outputStride()];
        backward = new float[shape.isPicture() ? 0 : shape.gradientLength()];
        bias = new float[shape.outputStride()];
    }

    float[] forward() {
        return forward;
    }

    float[] backward() {
        return backward;
    }

    float[] bias() {
        return bias;
    }

    /** Takes the weights out of the array of all weights. */
    void pack(float[] weights) {
        int pair = 2 * shape.lanes();
        int depth = shape.taps() * shape.inputStride();
        for (int tap = 0; tap < shape.taps(); tap++) {
            for (int in = 0; in < shape.inputs(); in++) {
                int from = layer.weightOffset() + (tap * shape.inputs() + in) * shape.filters();
                for (int out = 0; out < shape.filters(); out++) {
                    float weight = weights[from + out];
                    forward[(out / pair * depth + tap * shape.inputStride() + in) * pair + out % pair] = weight;
                    if (backward.length > 0) {
                        backward[packedAt(out, in, tap)] = weight;
                    }
                }
            }
        }
        System.arraycopy(weights, layer.biasOffset(), bias, 0, shape.filters());
    }

    private int packedAt(int out, int in, int tap) {
        int lanes = shape.lanes();
        return ((out * shape.inputVectors() + in / lanes) * shape.taps() + tap) * lanes + in % lanes;
    }

    /**
     * Adds up the gradients of several pictures, in their order, into the array of all gradients.
     *
     * @param pictures gradients per picture
     * @param count number of pictures
     * @param block index of this block
     * @param gradient in the order of {@link ParameterLayout}; modified
     */
    void addGradients(PictureGradient[] pictures, int count, int block, float[] gradient) {
        float[] sum = new float[shape.gradientLength()];
        float[] biasSum = new float[shape.outputStride()];
        for (int picture = 0; picture < count; picture++) {
            add(sum, pictures[picture].weights(block));
            add(biasSum, pictures[picture].bias(block));
        }
        for (int tap = 0; tap < shape.taps(); tap++) {
            for (int in = 0; in < shape.inputs(); in++) {
                int to = layer.weightOffset() + (tap * shape.inputs() + in) * shape.filters();
                for (int out = 0; out < shape.filters(); out++) {
                    gradient[to + out] += sum[shape.isPicture() ? tap * shape.outputStride() + out
                            : packedAt(out, in, tap)];
                }
            }
        }
        for (int out = 0; out < shape.filters(); out++) {
            gradient[layer.biasOffset() + out] += biasSum[out];
        }
    }

    private static void add(float[] sum, float[] values) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += values[i];
        }
    }

    /** Sets a picture's gradient of this block to zero. */
    static void clear(PictureGradient picture, int block) {
        Arrays.fill(picture.weights(block), 0);
        Arrays.fill(picture.bias(block), 0);
    }
}
