// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.direct;

/**
 * The loops where the time goes, for one picture. Arrays are laid out as {@link BlockShape} and {@link BlockWeights}
 * say. A kernel keeps no state, so that all threads share one.
 * <p>
 * The way back uses that after max-pooling and ReLU at most one value of a pooling window has a gradient: instead of
 * two dense convolutions of the same size as the forward one, it visits these values alone. With 2 × 2 windows that
 * is a quarter of the work, and an eighth where ReLU lets half of the values through; the sums are the same.
 */
interface Kernels {
    /** In place of a chosen value: ReLU made the whole window zero. */
    int NONE = -1;

    /** Numbers per vector. */
    int lanes();

    /**
     * Convolves a piece of one row: {@code out[x][map] = bias[map] + Σ weights · in}.
     *
     * @param shape the block
     * @param in its input
     * @param weights its forward weights
     * @param bias one per output map
     * @param row row of the maps, without margin
     * @param from first column
     * @param count number of columns
     * @param out overwritten from its start
     * @param outAt index of the first number
     */
    void convolve(BlockShape shape, float[] in, float[] weights, float[] bias, int row, int from, int count,
            float[] out, int outAt);

    /**
     * Max-pooling and ReLU of a piece of a row; of equal values the first one of the window counts.
     *
     * @param shape the block
     * @param convolved rows of one row of windows
     * @param rowLength numbers from one row to the next
     * @param count number of windows
     * @param out where the values go
     * @param outAt index of the first
     * @param choice place of the largest value in its window, row by row, or {@link #NONE}
     * @param choiceAt index of the first
     */
    void pool(BlockShape shape, float[] convolved, int rowLength, int count, float[] out, int outAt, int[] choice,
            int choiceAt);

    /**
     * Sets the gradient to zero where ReLU did, for one row of the block's output, and adds up the biases' gradient.
     *
     * @param outGradient gradient with respect to the block's output; modified
     * @param biasGradient added to
     */
    void rectify(BlockShape shape, int row, float[] outGradient, int[] choice, float[] biasGradient);

    /**
     * Adds one row's share of the weights' gradient of the block that sees a picture of one channel.
     *
     * @param outGradient rectified gradient with respect to the block's output
     * @param gradient added to
     */
    void pictureWeightGradient(BlockShape shape, int row, float[] in, float[] outGradient, int[] choice,
            float[] gradient);

    /**
     * Adds a strip's share of the weights' gradient of one output map:
     * {@code gradient[map][tap][input] += Σ value · in[at + tap][input]}.
     */
    void weightGradient(BlockShape shape, float[] in, ActiveValues active, int map, float[] gradient);

    /**
     * Adds a strip's share of the gradient with respect to the block's input:
     * {@code inGradient[at + tap][input] += Σ value · weights[map][tap][input]}.
     */
    void inputGradient(BlockShape shape, ActiveValues active, float[] weights, float[] inGradient);

    /** Sum of products of all of {@code b} with {@code a} from {@code aAt} on. */
    float dot(float[] a, int aAt, float[] b);
}
