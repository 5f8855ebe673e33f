// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.dl4j;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

import org.pressling.learning.ConvBlock;

/**
 * The weight gradient of the first block, back through ReLU, max-pooling and convolution in one pass.
 * <p>
 * With one input map, or the few of a stack, oneDNN has only a slow reference for this, and the gradient with respect to the
 * picture is
 * not wanted. Since pooling lets one position per window and map through, each pooled value that passed the ReLU
 * adds its gradient times one kernel-sized patch of the picture:
 * {@code dW[·][·][m] += g · patch(position of the maximum)}. That is a quarter of the work of the plain sum, and
 * the gradient of the convolution's output, the largest array of all, is never written.
 * <p>
 * Sums are formed per picture and then added in the order of the pictures, so that the result does not depend on
 * the number of threads.
 */
final class FirstLayerGradient {
    private final BlockPass pass;
    private final ConvBlock block;
    private final Tensor outputGradient;
    private final ExecutorService workers;
    private final int size;
    private final int channels;

    /**
     * The way back.
     *
     * @param scope owner of the tensor made here
     * @param pass the first block's forward pass
     * @param workers threads to use; not shut down here
     */
    FirstLayerGradient(TensorScope scope, BlockPass pass, ExecutorService workers) {
        this.pass = pass;
        block = pass.block();
        size = pass.convolved().size(1);
        channels = pass.input().size(3);
        outputGradient = scope.create(pass.output().shape());
        this.workers = workers;
    }

    /** Gradient with respect to the block's output; to be filled before {@link #backward}. */
    Tensor outputGradient() {
        return outputGradient;
    }

    /**
     * Writes the gradients of the block's weights and biases.
     *
     * @param pictures the pictures of the forward pass
     * @param from index of the first one
     */
    void backward(float[][] pictures, int from) {
        int count = outputGradient.size(0);
        List<Future<float[]>> sums = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int picture = i;
            sums.add(workers.submit(() -> sum(pictures[from + picture], picture)));
        }
        int taps = block.kernel() * block.kernel() * channels;
        double[] total = new double[block.filters() * (taps + 1)];
        for (Future<float[]> sum : sums) {
            float[] part = get(sum);
            for (int i = 0; i < total.length; i++) {
                total[i] += part[i];
            }
        }
        float[] weights = new float[block.filters() * taps];
        float[] biases = new float[block.filters()];
        for (int map = 0; map < block.filters(); map++) {
            for (int tap = 0; tap < taps; tap++) {
                weights[tap * block.filters() + map] = (float) total[map * (taps + 1) + tap];
            }
            biases[map] = (float) total[map * (taps + 1) + taps];
        }
        pass.weights().weightGradient().write(0, weights, 0, weights.length);
        pass.weights().biasGradient().write(0, biases, 0, biases.length);
    }

    /** Sums of one picture as {@code [map][kernel position and channel, then bias]}. */
    private float[] sum(float[] picture, int index) {
        int maps = block.filters();
        int window = block.pool();
        int pooled = size / window;
        int padded = size + block.kernel() - 1;
        float[] padding = pad(picture, padded);
        float[] convolved = new float[window * size * maps];
        float[] output = new float[pooled * maps];
        float[] gradient = new float[pooled * maps];
        float[] sums = new float[maps * (block.kernel() * block.kernel() * channels + 1)];
        for (int row = 0; row < pooled; row++) {
            long line = (long) index * pooled + row;
            pass.convolved().read(line * convolved.length, convolved);
            pass.output().read(line * output.length, output);
            outputGradient.read(line * gradient.length, gradient);
            addRow(row * window, convolved, output, gradient, padding, padded, sums);
        }
        return sums;
    }

    /** Adds one row of pooled values; {@code top} is the first row of their windows. */
    private void addRow(int top, float[] convolved, float[] output, float[] gradient, float[] picture, int stride,
            float[] sums) {
        int maps = block.filters();
        int kernel = block.kernel();
        for (int from = 0, left = 0; from < output.length; from += maps, left += block.pool()) {
            for (int map = 0; map < maps; map++) {
                float value = output[from + map];
                float g = gradient[from + map];
                if (value > 0 && g != 0) {
                    int patch = (top * stride + positionOf(value, convolved, left, map, stride)) * channels;
                    int next = map * (kernel * kernel * channels + 1);
                    for (int row = 0; row < kernel; row++) {
                        for (int column = 0; column < kernel * channels; column++) {
                            sums[next++] += g * picture[patch + column];
                        }
                        patch += stride * channels;
                    }
                    sums[next] += g;
                }
            }
        }
    }

    /**
     * Where in its window the maximum lies, as {@code row * stride + column}; the first place where several tie.
     */
    private int positionOf(float maximum, float[] convolved, int left, int map, int stride) {
        int maps = block.filters();
        for (int row = 0; row < block.pool(); row++) {
            int at = (row * size + left) * maps + map;
            for (int column = left; column < left + block.pool(); column++, at += maps) {
                if (convolved[at] == maximum) {
                    return row * stride + column;
                }
            }
        }
        throw new IllegalStateException("A pooled value is not in its window: " + maximum);
    }

    private float[] pad(float[] picture, int padded) {
        int half = block.kernel() / 2;
        float[] result = new float[padded * padded * channels];
        for (int row = 0; row < size; row++) {
            System.arraycopy(picture, row * size * channels, result, ((row + half) * padded + half) * channels, size * channels);
        }
        return result;
    }

    private static float[] get(Future<float[]> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The first layer's gradient was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The first layer's gradient failed", e.getCause());
        }
    }
}
