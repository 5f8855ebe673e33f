// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.dl4j;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;

/** The way back through one convolutional block whose input is not the picture. */
final class BlockGradient implements AutoCloseable {
    private final INDArray outputGradient;
    private final INDArray convolvedGradient;
    private final DynamicCustomOp relu;
    private final DynamicCustomOp pool;
    private final DynamicCustomOp convolve;

    /**
     * The way back.
     *
     * @param pass the block's forward pass
     * @param inputGradient array that takes the gradient with respect to the block's input
     */
    BlockGradient(BlockPass pass, INDArray inputGradient) {
        outputGradient = Tensors.create(pass.output().shape());
        convolvedGradient = Tensors.create(pass.convolved().shape());
        LayerWeights weights = pass.weights();
        relu = Tensors.reluGradient(pass.output(), outputGradient);
        pool = Tensors.operation("maxpool2d_bp", Tensors.list(pass.convolved(), outputGradient),
                Tensors.list(convolvedGradient), pass.poolSettings());
        convolve = Tensors.operation("conv2d_bp",
                Tensors.list(pass.input(), weights.weight, weights.bias, convolvedGradient),
                Tensors.list(inputGradient, weights.weightGradient, weights.biasGradient), pass.convolutionSettings());
    }

    /** Gradient with respect to the block's output; to be filled before going back. */
    INDArray outputGradient() {
        return outputGradient;
    }

    /** Gradient with respect to the convolution's output, valid after {@link #backThroughPooling}. */
    INDArray convolvedGradient() {
        return convolvedGradient;
    }

    /** From the block's output to the convolution's output. */
    void backThroughPooling() {
        Tensors.run(relu);
        Tensors.run(pool);
    }

    /** From the convolution's output to the block's input and the weights. */
    void backThroughConvolution() {
        Tensors.run(convolve);
    }

    @Override
    public void close() {
        outputGradient.close();
        convolvedGradient.close();
    }
}
