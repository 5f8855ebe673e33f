// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.dl4j;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.pressling.learning.ConvBlock;

/**
 * One convolutional block forward, for a fixed number of pictures: convolution with bias, max-pooling, ReLU. All
 * arrays are {@code [picture][row][column][map]} and made once.
 */
final class BlockPass implements AutoCloseable {
    private final ConvBlock block;
    private final LayerWeights weights;
    private final INDArray input;
    private final INDArray convolved;
    private final INDArray output;
    private final DynamicCustomOp convolve;
    private final DynamicCustomOp pool;
    private final DynamicCustomOp relu;

    BlockPass(INDArray input, LayerWeights weights, ConvBlock block) {
        this.block = block;
        this.weights = weights;
        this.input = input;
        long pictures = input.size(0);
        long size = input.size(1);
        long pooled = size / block.pool();
        convolved = Tensors.create(pictures, size, size, block.filters());
        output = Tensors.create(pictures, pooled, pooled, block.filters());
        convolve = Tensors.operation("conv2d", Tensors.list(input, weights.weight, weights.bias),
                Tensors.list(convolved), convolutionSettings());
        pool = Tensors.operation("maxpool2d", Tensors.list(convolved), Tensors.list(output), poolSettings());
        relu = Tensors.relu(output);
    }

    /** Kernel, stride, padding, dilation; "same" padding; channels last; weights [row][column][in][out]. */
    int[] convolutionSettings() {
        return new int[] { block.kernel(), block.kernel(), 1, 1, 0, 0, 1, 1, 1, 1, 0 };
    }

    /** Window, stride, padding, dilation; no "same" padding; (unused); channels last. */
    int[] poolSettings() {
        return new int[] { block.pool(), block.pool(), block.pool(), block.pool(), 0, 0, 1, 1, 0, 0, 1 };
    }

    void forward() {
        Tensors.run(convolve);
        Tensors.run(pool);
        Tensors.run(relu);
    }

    ConvBlock block() {
        return block;
    }

    LayerWeights weights() {
        return weights;
    }

    INDArray input() {
        return input;
    }

    /** Output of the convolution, before pooling and ReLU. */
    INDArray convolved() {
        return convolved;
    }

    /** Output of the block. */
    INDArray output() {
        return output;
    }

    @Override
    public void close() {
        convolved.close();
        output.close();
    }
}
