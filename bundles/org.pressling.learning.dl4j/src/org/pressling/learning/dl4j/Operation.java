// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.dl4j;

import java.util.List;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.factory.Nd4j;

/** One of ND4J's native operations, bound to its tensors, to be run again and again. */
final class Operation {
    private final DynamicCustomOp operation;

    private Operation(DynamicCustomOp operation) {
        this.operation = operation;
    }

    /**
     * An operation.
     *
     * @param name ND4J's name for it
     * @param inputs tensors it reads
     * @param outputs tensors it writes
     * @param settings its integer arguments
     */
    static Operation of(String name, List<Tensor> inputs, List<Tensor> outputs, int... settings) {
        return new Operation(builder(name, inputs, outputs).addIntegerArguments(settings).build());
    }

    /** ReLU in place. */
    static Operation relu(Tensor tensor) {
        return new Operation(
                builder("relu", List.of(tensor), List.of(tensor)).addFloatingPointArguments(0.0).build());
    }

    /** Sets those elements of a gradient to zero, in place, where the ReLU's output is zero. */
    static Operation reluGradient(Tensor output, Tensor gradient) {
        return new Operation(builder("relu_bp", List.of(output, gradient), List.of(gradient))
                .addFloatingPointArguments(0.0).build());
    }

    private static DynamicCustomOp.DynamicCustomOpsBuilder builder(String name, List<Tensor> inputs,
            List<Tensor> outputs) {
        return DynamicCustomOp.builder(name).addInputs(arrays(inputs)).addOutputs(arrays(outputs));
    }

    private static INDArray[] arrays(List<Tensor> tensors) {
        return tensors.stream().map(Tensor::array).toArray(INDArray[]::new);
    }

    void run() {
        Nd4j.exec(operation);
    }
}
