// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.dl4j;

import java.util.List;

import org.pressling.learning.ConvBlock;

/**
 * One convolutional block forward, for a fixed number of pictures: convolution with bias, max-pooling, ReLU. All
 * tensors are {@code [picture][row][column][map]} and made once.
 */
final class BlockPass {
    private final ConvBlock block;
    private final LayerWeights weights;
    private final Tensor input;
    private final Tensor convolved;
    private final Tensor output;
    private final Operation convolve;
    private final Operation pool;
    private final Operation relu;

    BlockPass(TensorScope scope, Tensor input, LayerWeights weights, ConvBlock block) {
        this.block = block;
        this.weights = weights;
        this.input = input;
        int pictures = input.size(0);
        int size = input.size(1);
        int pooled = size / block.pool();
        convolved = scope.create(pictures, size, size, block.filters());
        output = scope.create(pictures, pooled, pooled, block.filters());
        convolve = Operation.of("conv2d", List.of(input, weights.weight(), weights.bias()), List.of(convolved),
                convolutionSettings());
        pool = Operation.of("maxpool2d", List.of(convolved), List.of(output), poolSettings());
        relu = Operation.relu(output);
    }

    /** Kernel, stride, padding, dilation; "same" padding; channels last; weights [row][column][in][out]. */
    int[] convolutionSettings() {
        return new int[] {block.kernel(), block.kernel(), 1, 1, 0, 0, 1, 1, 1, 1, 0};
    }

    /** Window, stride, padding, dilation; no "same" padding; (unused); channels last. */
    int[] poolSettings() {
        return new int[] {block.pool(), block.pool(), block.pool(), block.pool(), 0, 0, 1, 1, 0, 0, 1};
    }

    void forward() {
        convolve.run();
        pool.run();
        relu.run();
    }

    ConvBlock block() {
        return block;
    }

    LayerWeights weights() {
        return weights;
    }

    Tensor input() {
        return input;
    }

    /** Output of the convolution, before pooling and ReLU. */
    Tensor convolved() {
        return convolved;
    }

    /** Output of the block. */
    Tensor output() {
        return output;
    }
}
