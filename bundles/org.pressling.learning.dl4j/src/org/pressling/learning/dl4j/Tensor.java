// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.dl4j;

import org.bytedeco.javacpp.FloatPointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.concurrency.AffinityManager;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A single-precision array in native memory, row-major. Its memory belongs to a {@link TensorScope}. Several
 * threads may read one tensor at a time.
 */
final class Tensor {
    private final INDArray array;
    private final long[] shape;

    private Tensor(INDArray array, long[] shape) {
        this.array = array;
        this.shape = shape;
    }

    /** A tensor whose content is undefined until something writes it. */
    static Tensor create(long... shape) {
        return new Tensor(Nd4j.createUninitialized(DataType.FLOAT, shape, 'c'), shape);
    }

    /** The array as ND4J knows it. */
    INDArray array() {
        return array;
    }

    long[] shape() {
        return shape;
    }

    /** Length along one dimension. */
    int size(int dimension) {
        return (int) shape[dimension];
    }

    int length() {
        long length = 1;
        for (long size : shape) {
            length *= size;
        }
        return Math.toIntExact(length);
    }

    /** The same memory in another shape of the same length. */
    Tensor reshaped(long... newShape) {
        return new Tensor(array.reshape('c', newShape), newShape);
    }

    /** Copies {@code count} numbers into the tensor, starting at a position of each. */
    void write(long position, float[] from, int fromPosition, int count) {
        try (FloatPointer pointer = pointer()) {
            pointer.position(position).put(from, fromPosition, count);
        }
        Nd4j.getAffinityManager().tagLocation(array, AffinityManager.Location.HOST);
    }

    /** Fills {@code to} with numbers of the tensor from a position on. */
    void read(long position, float[] to) {
        try (FloatPointer pointer = pointer()) {
            pointer.position(position).get(to);
        }
    }

    /** The whole tensor as a new Java array. */
    float[] read() {
        float[] all = new float[length()];
        read(0, all);
        return all;
    }

    /**
     * A pointer of its own, since a pointer's position is state. What a card has computed comes to the memory of the processor
     * first; where there is no card that is where it is.
     */
    private FloatPointer pointer() {
        Nd4j.getAffinityManager().ensureLocation(array, AffinityManager.Location.HOST);
        return new FloatPointer(array.data().addressPointer());
    }

    void free() {
        array.close();
    }
}
