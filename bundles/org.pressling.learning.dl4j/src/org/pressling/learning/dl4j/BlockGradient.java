// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.dl4j;

import java.util.List;

/** The way back through one convolutional block whose input is not the picture. */
final class BlockGradient {
    private final Tensor outputGradient;
    private final Tensor convolvedGradient;
    private final Operation relu;
    private final Operation pool;
    private final Operation convolve;

    /**
     * The way back.
     *
     * @param scope owner of the tensors made here
     * @param pass the block's forward pass
     * @param inputGradient tensor that takes the gradient with respect to the block's input
     */
    BlockGradient(TensorScope scope, BlockPass pass, Tensor inputGradient) {
        outputGradient = scope.create(pass.output().shape());
        convolvedGradient = scope.create(pass.convolved().shape());
        LayerWeights weights = pass.weights();
        relu = Operation.reluGradient(pass.output(), outputGradient);
        pool = Operation.of("maxpool2d_bp", List.of(pass.convolved(), outputGradient), List.of(convolvedGradient),
                pass.poolSettings());
        convolve = Operation.of("conv2d_bp", List.of(pass.input(), weights.weight(), weights.bias(), convolvedGradient),
                List.of(inputGradient, weights.weightGradient(), weights.biasGradient()), pass.convolutionSettings());
    }

    /** Gradient with respect to the block's output; to be filled before going back. */
    Tensor outputGradient() {
        return outputGradient;
    }

    /** Gradient with respect to the convolution's output, valid after {@link #backThroughPooling}. */
    Tensor convolvedGradient() {
        return convolvedGradient;
    }

    /** From the block's output to the convolution's output. */
    void backThroughPooling() {
        relu.run();
        pool.run();
    }

    /** From the convolution's output to the block's input and the weights. */
    void backThroughConvolution() {
        convolve.run();
    }
}
