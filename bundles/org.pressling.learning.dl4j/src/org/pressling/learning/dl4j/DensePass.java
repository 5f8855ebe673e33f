// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.dl4j;

import java.util.List;

/** One dense layer for a fixed number of pictures, forward and backward; tensors are {@code [picture][unit]}. */
final class DensePass {
    private final Tensor output;
    private final Tensor outputGradient;
    private final boolean rectified;
    private final Operation multiply;
    private final Operation relu;
    private final Operation reluBack;
    private final Operation weightBack;
    private final Operation biasBack;
    private final Operation inputBack;

    /**
     * A layer.
     *
     * @param scope owner of the tensors made here
     * @param input the layer's input
     * @param inputGradient tensor that takes the gradient with respect to the input
     * @param weights its weights
     * @param rectified whether a ReLU follows; the output layer has none
     */
    DensePass(TensorScope scope, Tensor input, Tensor inputGradient, LayerWeights weights, boolean rectified) {
        this.rectified = rectified;
        output = scope.create(input.size(0), weights.outputs());
        outputGradient = scope.create(output.shape());
        multiply = Operation.of("xw_plus_b", List.of(input, weights.weight(), weights.bias()), List.of(output));
        relu = Operation.relu(output);
        reluBack = Operation.reluGradient(output, outputGradient);
        // the integer arguments of matmul say which of the operands and the result are transposed
        weightBack = Operation.of("matmul", List.of(input, outputGradient), List.of(weights.weightGradient()), 1, 0, 0);
        biasBack = Operation.of("reduce_sum", List.of(outputGradient), List.of(weights.biasGradient()), 0);
        inputBack = Operation.of("matmul", List.of(outputGradient, weights.weight()), List.of(inputGradient), 0, 1, 0);
    }

    void forward() {
        multiply.run();
        if (rectified) {
            relu.run();
        }
    }

    void backward() {
        if (rectified) {
            reluBack.run();
        }
        weightBack.run();
        biasBack.run();
        inputBack.run();
    }

    Tensor output() {
        return output;
    }

    /** Gradient with respect to the layer's output; to be filled before {@link #backward}. */
    Tensor outputGradient() {
        return outputGradient;
    }
}
