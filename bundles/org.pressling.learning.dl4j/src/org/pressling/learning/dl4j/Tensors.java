// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.dl4j;

import org.bytedeco.javacpp.FloatPointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.factory.Nd4j;

/** Single-precision arrays in native memory, row-major, and the copies between them and Java arrays. */
final class Tensors {

    private Tensors() {
    }

    /** An array whose content is undefined until something writes it. */
    static INDArray create(long... shape) {
        return Nd4j.createUninitialized(DataType.FLOAT, shape, 'c');
    }

    /** Copies {@code count} numbers into an array, starting at a position of each. */
    static void write(INDArray to, long toPosition, float[] from, int fromPosition, int count) {
        pointer(to).position(toPosition).put(from, fromPosition, count);
    }

    /** Copies {@code count} numbers out of an array, starting at a position of each. */
    static void read(INDArray from, long fromPosition, float[] to, int toPosition, int count) {
        pointer(from).position(fromPosition).get(to, toPosition, count);
    }

    /** The whole array as a new Java array. */
    static float[] read(INDArray from) {
        float[] all = new float[(int) from.length()];
        read(from, 0, all, 0, all.length);
        return all;
    }

    /** A view on the array's memory with a position of its own, so that several threads may read one array. */
    static FloatPointer pointer(INDArray array) {
        return new FloatPointer(array.data().addressPointer());
    }

    /** An operation that can be run again and again on the same arrays. */
    static DynamicCustomOp operation(String name, INDArray[] inputs, INDArray[] outputs, int... settings) {
        DynamicCustomOp.DynamicCustomOpsBuilder builder = DynamicCustomOp.builder(name).addInputs(inputs)
                .addOutputs(outputs);
        if (settings.length > 0) {
            builder.addIntegerArguments(settings);
        }
        return builder.build();
    }

    /** ReLU in place. */
    static DynamicCustomOp relu(INDArray array) {
        return DynamicCustomOp.builder("relu").addInputs(array).addOutputs(array).addFloatingPointArguments(0.0).build();
    }

    /** Sets those elements of a gradient to zero, in place, where the ReLU's output is zero. */
    static DynamicCustomOp reluGradient(INDArray output, INDArray gradient) {
        return DynamicCustomOp.builder("relu_bp").addInputs(output, gradient).addOutputs(gradient)
                .addFloatingPointArguments(0.0).build();
    }

    static void run(DynamicCustomOp operation) {
        Nd4j.exec(operation);
    }

    static INDArray[] list(INDArray... arrays) {
        return arrays;
    }
}
