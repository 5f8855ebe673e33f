// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.dl4j;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;

/** One dense layer for a fixed number of pictures, forward and backward; arrays are {@code [picture][unit]}. */
final class DensePass implements AutoCloseable {
    private final INDArray output;
    private final INDArray outputGradient;
    private final boolean rectified;
    private final DynamicCustomOp multiply;
    private final DynamicCustomOp relu;
    private final DynamicCustomOp reluBack;
    private final DynamicCustomOp weightBack;
    private final DynamicCustomOp biasBack;
    private final DynamicCustomOp inputBack;

    /**
     * A layer.
     *
     * @param input the layer's input
     * @param inputGradient array that takes the gradient with respect to the input
     * @param weights its weights
     * @param rectified whether a ReLU follows; the output layer has none
     */
    DensePass(INDArray input, INDArray inputGradient, LayerWeights weights, boolean rectified) {
        this.rectified = rectified;
        output = Tensors.create(input.size(0), weights.layer().outputs());
        outputGradient = Tensors.create(output.shape());
        multiply = Tensors.operation("xw_plus_b", Tensors.list(input, weights.weight, weights.bias),
                Tensors.list(output));
        relu = Tensors.relu(output);
        reluBack = Tensors.reluGradient(output, outputGradient);
        weightBack = Tensors.operation("matmul", Tensors.list(input, outputGradient),
                Tensors.list(weights.weightGradient), 1, 0, 0);
        biasBack = Tensors.operation("reduce_sum", Tensors.list(outputGradient), Tensors.list(weights.biasGradient), 0);
        inputBack = Tensors.operation("matmul", Tensors.list(outputGradient, weights.weight),
                Tensors.list(inputGradient), 0, 1, 0);
    }

    void forward() {
        Tensors.run(multiply);
        if (rectified) {
            Tensors.run(relu);
        }
    }

    void backward() {
        if (rectified) {
            Tensors.run(reluBack);
        }
        Tensors.run(weightBack);
        Tensors.run(biasBack);
        Tensors.run(inputBack);
    }

    INDArray output() {
        return output;
    }

    /** Gradient with respect to the layer's output; to be filled before {@link #backward}. */
    INDArray outputGradient() {
        return outputGradient;
    }

    @Override
    public void close() {
        output.close();
        outputGradient.close();
    }
}
