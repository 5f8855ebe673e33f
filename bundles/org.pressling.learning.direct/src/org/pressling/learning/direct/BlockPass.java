// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.direct;

/**
 * One convolutional block for one picture at a time, forward and backward. Convolution, bias, pooling and ReLU of a
 * few pixels follow each other before the next ones, so that the convolution's full-sized output never leaves the
 * cache.
 */
final class BlockPass {
    private final BlockShape shape;
    private final Kernels kernels;
    private final BlockWeights weights;
    private final float[] input;
    private final float[] output;
    private final int[] choice;
    private final float[] convolved;
    private final int convolvedRow;
    private final ActiveValues active;

    /**
     * Room for one block.
     *
     * @param shape the block
     * @param kernels loops to use
     * @param weights shared by all threads
     * @param input its input with margins
     * @param output its output with margins, which stay zero
     */
    BlockPass(BlockShape shape, Kernels kernels, BlockWeights weights, float[] input, float[] output) {
        this.shape = shape;
        this.kernels = kernels;
        this.weights = weights;
        this.input = input;
        this.output = output;
        choice = new int[shape.pooledPixels() * shape.outputStride()];
        convolvedRow = Math.min(ActiveValues.STRIP, shape.pooled()) * shape.pool() * shape.outputStride();
        convolved = new float[convolvedRow * shape.pool()];
        active = new ActiveValues(shape);
    }

    BlockShape shape() {
        return shape;
    }

    /** From input to output. */
    void forward() {
        for (int row = 0; row < shape.pooled(); row++) {
            for (int from = 0; from < shape.pooled(); from += ActiveValues.STRIP) {
                int windows = Math.min(ActiveValues.STRIP, shape.pooled() - from);
                for (int y = 0; y < shape.pool(); y++) {
                    kernels.convolve(shape, input, weights.forward(), weights.bias(), row * shape.pool() + y,
                            from * shape.pool(), windows * shape.pool(), convolved, y * convolvedRow);
                }
                kernels.pool(shape, convolved, convolvedRow, windows, output, shape.outputAt(row, from), choice,
                        (row * shape.pooled() + from) * shape.outputStride());
            }
        }
    }

    /**
     * From the gradient of the output to those of weights, biases and, except for the picture's own block, input.
     *
     * @param outGradient gradient with respect to the output; modified
     * @param inGradient added to; null for the block that sees the pictures
     * @param weightGradient added to
     * @param biasGradient added to
     */
    void backward(float[] outGradient, float[] inGradient, float[] weightGradient, float[] biasGradient) {
        for (int row = 0; row < shape.pooled(); row++) {
            kernels.rectify(shape, row, outGradient, choice, biasGradient);
            if (shape.isPicture()) {
                kernels.pictureWeightGradient(shape, row, input, outGradient, choice, weightGradient);
                continue;
            }
            for (int from = 0; from < shape.pooled(); from += ActiveValues.STRIP) {
                active.list(shape, row, from, Math.min(ActiveValues.STRIP, shape.pooled() - from), outGradient, choice);
                for (int map = 0; map < shape.filters(); map++) {
                    kernels.weightGradient(shape, input, active, map, weightGradient);
                }
                if (inGradient != null) {
                    kernels.inputGradient(shape, active, weights.backward(), inGradient);
                }
            }
        }
    }

    /**
     * The convolution's output after ReLU and before pooling.
     *
     * @return {@code [map][row * size + column]}
     */
    float[][] maps() {
        float[][] maps = new float[shape.filters()][shape.size() * shape.size()];
        float[] row = new float[shape.size() * shape.outputStride()];
        for (int y = 0; y < shape.size(); y++) {
            kernels.convolve(shape, input, weights.forward(), weights.bias(), y, 0, shape.size(), row, 0);
            for (int i = 0; i < shape.size() * shape.filters(); i++) {
                int x = i / shape.filters();
                int map = i % shape.filters();
                maps[map][y * shape.size() + x] = Math.max(0, row[x * shape.outputStride() + map]);
            }
        }
        return maps;
    }

    /**
     * The gradient of {@link #maps}: each pooled value's gradient at the place that was chosen, zero elsewhere.
     *
     * @param outGradient gradient with respect to the output
     */
    float[][] mapGradients(float[] outGradient) {
        float[][] gradients = new float[shape.filters()][shape.size() * shape.size()];
        for (int window = 0; window < shape.pooledPixels(); window++) {
            int row = window / shape.pooled();
            int column = window % shape.pooled();
            for (int map = 0; map < shape.filters(); map++) {
                int place = choice[window * shape.outputStride() + map];
                if (place != Kernels.NONE) {
                    int y = row * shape.pool() + place / shape.pool();
                    int x = column * shape.pool() + place % shape.pool();
                    gradients[map][y * shape.size() + x] = outGradient[shape.outputAt(row, column) + map];
                }
            }
        }
        return gradients;
    }
}
