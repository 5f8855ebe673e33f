// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.direct;

import static jdk.incubator.vector.VectorOperators.EQ;
import static org.pressling.learning.direct.VectorKernels.FLOATS;
import static org.pressling.learning.direct.VectorKernels.INTS;
import static org.pressling.learning.direct.VectorKernels.LANES;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;

/**
 * The way back through a 3 × 3 convolution with 2 × 2 pooling on the Vector API; see {@link Kernels} for what is summed.
 * <p>
 * Sums that are carried through a loop are local variables, one per register: the compiler keeps vectors in registers
 * only where it sees all of them made, so none comes from a field or an array, not even a zero.
 */
final class VectorGradients {

    private VectorGradients() {
    }

    /** The weights' gradient of the block that sees the picture; all four places, three of them with zeros. */
    static void picture(BlockShape shape, int row, float[] in, float[] outGradient, int[] choice, float[] gradient) {
        int outputs = shape.outputStride();
        for (int map = 0; map < outputs; map += LANES) {
            FloatVector sum0 = FloatVector.zero(FLOATS);
            FloatVector sum1 = FloatVector.zero(FLOATS);
            FloatVector sum2 = FloatVector.zero(FLOATS);
            FloatVector sum3 = FloatVector.zero(FLOATS);
            FloatVector sum4 = FloatVector.zero(FLOATS);
            FloatVector sum5 = FloatVector.zero(FLOATS);
            FloatVector sum6 = FloatVector.zero(FLOATS);
            FloatVector sum7 = FloatVector.zero(FLOATS);
            FloatVector sum8 = FloatVector.zero(FLOATS);
            for (int column = 0; column < shape.pooled(); column++) {
                int at = 2 * (row * shape.inputRow() + column);
                FloatVector value = FloatVector.fromArray(FLOATS, outGradient, shape.outputAt(row, column) + map);
                IntVector place = IntVector.fromArray(INTS, choice, (row * shape.pooled() + column) * outputs + map);
                FloatVector zero = FloatVector.zero(FLOATS);
                FloatVector value0 = zero.blend(value, place.compare(EQ, 0).cast(FLOATS));
                FloatVector value1 = zero.blend(value, place.compare(EQ, 1).cast(FLOATS));
                FloatVector value2 = zero.blend(value, place.compare(EQ, 2).cast(FLOATS));
                FloatVector value3 = zero.blend(value, place.compare(EQ, 3).cast(FLOATS));
                FloatVector pixel = FloatVector.broadcast(FLOATS, in[at]);
                sum0 = pixel.fma(value0, sum0);
                pixel = FloatVector.broadcast(FLOATS, in[at + 1]);
                sum1 = pixel.fma(value0, sum1);
                sum0 = pixel.fma(value1, sum0);
                pixel = FloatVector.broadcast(FLOATS, in[at + 2]);
                sum2 = pixel.fma(value0, sum2);
                sum1 = pixel.fma(value1, sum1);
                pixel = FloatVector.broadcast(FLOATS, in[at + 3]);
                sum2 = pixel.fma(value1, sum2);
                pixel = FloatVector.broadcast(FLOATS, in[at + shape.inputRow()]);
                sum3 = pixel.fma(value0, sum3);
                sum0 = pixel.fma(value2, sum0);
                pixel = FloatVector.broadcast(FLOATS, in[at + shape.inputRow() + 1]);
                sum4 = pixel.fma(value0, sum4);
                sum3 = pixel.fma(value1, sum3);
                sum1 = pixel.fma(value2, sum1);
                sum0 = pixel.fma(value3, sum0);
                pixel = FloatVector.broadcast(FLOATS, in[at + shape.inputRow() + 2]);
                sum5 = pixel.fma(value0, sum5);
                sum4 = pixel.fma(value1, sum4);
                sum2 = pixel.fma(value2, sum2);
                sum1 = pixel.fma(value3, sum1);
                pixel = FloatVector.broadcast(FLOATS, in[at + shape.inputRow() + 3]);
                sum5 = pixel.fma(value1, sum5);
                sum2 = pixel.fma(value3, sum2);
                pixel = FloatVector.broadcast(FLOATS, in[at + 2 * shape.inputRow()]);
                sum6 = pixel.fma(value0, sum6);
                sum3 = pixel.fma(value2, sum3);
                pixel = FloatVector.broadcast(FLOATS, in[at + 2 * shape.inputRow() + 1]);
                sum7 = pixel.fma(value0, sum7);
                sum6 = pixel.fma(value1, sum6);
                sum4 = pixel.fma(value2, sum4);
                sum3 = pixel.fma(value3, sum3);
                pixel = FloatVector.broadcast(FLOATS, in[at + 2 * shape.inputRow() + 2]);
                sum8 = pixel.fma(value0, sum8);
                sum7 = pixel.fma(value1, sum7);
                sum5 = pixel.fma(value2, sum5);
                sum4 = pixel.fma(value3, sum4);
                pixel = FloatVector.broadcast(FLOATS, in[at + 2 * shape.inputRow() + 3]);
                sum8 = pixel.fma(value1, sum8);
                sum5 = pixel.fma(value3, sum5);
                pixel = FloatVector.broadcast(FLOATS, in[at + 3 * shape.inputRow()]);
                sum6 = pixel.fma(value2, sum6);
                pixel = FloatVector.broadcast(FLOATS, in[at + 3 * shape.inputRow() + 1]);
                sum7 = pixel.fma(value2, sum7);
                sum6 = pixel.fma(value3, sum6);
                pixel = FloatVector.broadcast(FLOATS, in[at + 3 * shape.inputRow() + 2]);
                sum8 = pixel.fma(value2, sum8);
                sum7 = pixel.fma(value3, sum7);
                pixel = FloatVector.broadcast(FLOATS, in[at + 3 * shape.inputRow() + 3]);
                sum8 = pixel.fma(value3, sum8);
            }
            addTo(gradient, map, sum0);
            addTo(gradient, outputs + map, sum1);
            addTo(gradient, 2 * outputs + map, sum2);
            addTo(gradient, 3 * outputs + map, sum3);
            addTo(gradient, 4 * outputs + map, sum4);
            addTo(gradient, 5 * outputs + map, sum5);
            addTo(gradient, 6 * outputs + map, sum6);
            addTo(gradient, 7 * outputs + map, sum7);
            addTo(gradient, 8 * outputs + map, sum8);
        }
    }

    /** The weights' gradient of one output map; any pooling. */
    static void weights(BlockShape shape, float[] in, ActiveValues active, int map, float[] gradient) {
        int step = shape.inputStride();
        int row = shape.inputRow();
        int[] inputs = active.inputs();
        float[] values = active.valuesByMap();
        for (int vector = 0; vector < shape.inputVectors(); vector++) {
            FloatVector sum0 = FloatVector.zero(FLOATS);
            FloatVector sum1 = FloatVector.zero(FLOATS);
            FloatVector sum2 = FloatVector.zero(FLOATS);
            FloatVector sum3 = FloatVector.zero(FLOATS);
            FloatVector sum4 = FloatVector.zero(FLOATS);
            FloatVector sum5 = FloatVector.zero(FLOATS);
            FloatVector sum6 = FloatVector.zero(FLOATS);
            FloatVector sum7 = FloatVector.zero(FLOATS);
            FloatVector sum8 = FloatVector.zero(FLOATS);
            for (int i = active.firstOfMap(map); i < active.endOfMap(map); i++) {
                int at = inputs[i] + vector * LANES;
                FloatVector value = FloatVector.broadcast(FLOATS, values[i]);
                sum0 = value.fma(FloatVector.fromArray(FLOATS, in, at), sum0);
                sum1 = value.fma(FloatVector.fromArray(FLOATS, in, at + step), sum1);
                sum2 = value.fma(FloatVector.fromArray(FLOATS, in, at + 2 * step), sum2);
                sum3 = value.fma(FloatVector.fromArray(FLOATS, in, at + row), sum3);
                sum4 = value.fma(FloatVector.fromArray(FLOATS, in, at + row + step), sum4);
                sum5 = value.fma(FloatVector.fromArray(FLOATS, in, at + row + 2 * step), sum5);
                sum6 = value.fma(FloatVector.fromArray(FLOATS, in, at + 2 * row), sum6);
                sum7 = value.fma(FloatVector.fromArray(FLOATS, in, at + 2 * row + step), sum7);
                sum8 = value.fma(FloatVector.fromArray(FLOATS, in, at + 2 * row + 2 * step), sum8);
            }
            int to = (map * shape.inputVectors() + vector) * 9 * LANES;
            addTo(gradient, to, sum0);
            addTo(gradient, to + LANES, sum1);
            addTo(gradient, to + 2 * LANES, sum2);
            addTo(gradient, to + 3 * LANES, sum3);
            addTo(gradient, to + 4 * LANES, sum4);
            addTo(gradient, to + 5 * LANES, sum5);
            addTo(gradient, to + 6 * LANES, sum6);
            addTo(gradient, to + 7 * LANES, sum7);
            addTo(gradient, to + 8 * LANES, sum8);
        }
    }

    /**
     * The 4 × 4 input pixels that a window's four places see are carried in registers. Two columns of them belong to
     * the next window of the strip as well and stay there.
     */
    static void input(BlockShape shape, ActiveValues active, float[] weights, int vector,
            float[] inGradient) {
        int step = shape.inputStride();
        int row = shape.inputRow();
        int[] starts = active.weights();
        float[] values = active.valuesByPlace();
        int ofVector = vector * 9 * LANES;
        int to = active.start() + vector * LANES;
        FloatVector sum00 = FloatVector.zero(FLOATS);
        FloatVector sum01 = FloatVector.zero(FLOATS);
        FloatVector sum10 = FloatVector.zero(FLOATS);
        FloatVector sum11 = FloatVector.zero(FLOATS);
        FloatVector sum20 = FloatVector.zero(FLOATS);
        FloatVector sum21 = FloatVector.zero(FLOATS);
        FloatVector sum30 = FloatVector.zero(FLOATS);
        FloatVector sum31 = FloatVector.zero(FLOATS);
        for (int window = 0; window < active.windows(); window++, to += 2 * step) {
            FloatVector sum02 = FloatVector.zero(FLOATS);
            FloatVector sum03 = FloatVector.zero(FLOATS);
            FloatVector sum12 = FloatVector.zero(FLOATS);
            FloatVector sum13 = FloatVector.zero(FLOATS);
            FloatVector sum22 = FloatVector.zero(FLOATS);
            FloatVector sum23 = FloatVector.zero(FLOATS);
            FloatVector sum32 = FloatVector.zero(FLOATS);
            FloatVector sum33 = FloatVector.zero(FLOATS);
            for (int i = active.firstOfPlace(window, 0), end = active.endOfPlace(window, 0); i < end; i++) {
                int at = starts[i] + ofVector;
                FloatVector value = FloatVector.broadcast(FLOATS, values[i]);
                sum00 = value.fma(FloatVector.fromArray(FLOATS, weights, at), sum00);
                sum01 = value.fma(FloatVector.fromArray(FLOATS, weights, at + LANES), sum01);
                sum02 = value.fma(FloatVector.fromArray(FLOATS, weights, at + 2 * LANES), sum02);
                sum10 = value.fma(FloatVector.fromArray(FLOATS, weights, at + 3 * LANES), sum10);
                sum11 = value.fma(FloatVector.fromArray(FLOATS, weights, at + 4 * LANES), sum11);
                sum12 = value.fma(FloatVector.fromArray(FLOATS, weights, at + 5 * LANES), sum12);
                sum20 = value.fma(FloatVector.fromArray(FLOATS, weights, at + 6 * LANES), sum20);
                sum21 = value.fma(FloatVector.fromArray(FLOATS, weights, at + 7 * LANES), sum21);
                sum22 = value.fma(FloatVector.fromArray(FLOATS, weights, at + 8 * LANES), sum22);
            }
            for (int i = active.firstOfPlace(window, 1), end = active.endOfPlace(window, 1); i < end; i++) {
                int at = starts[i] + ofVector;
                FloatVector value = FloatVector.broadcast(FLOATS, values[i]);
                sum01 = value.fma(FloatVector.fromArray(FLOATS, weights, at), sum01);
                sum02 = value.fma(FloatVector.fromArray(FLOATS, weights, at + LANES), sum02);
                sum03 = value.fma(FloatVector.fromArray(FLOATS, weights, at + 2 * LANES), sum03);
                sum11 = value.fma(FloatVector.fromArray(FLOATS, weights, at + 3 * LANES), sum11);
                sum12 = value.fma(FloatVector.fromArray(FLOATS, weights, at + 4 * LANES), sum12);
                sum13 = value.fma(FloatVector.fromArray(FLOATS, weights, at + 5 * LANES), sum13);
                sum21 = value.fma(FloatVector.fromArray(FLOATS, weights, at + 6 * LANES), sum21);
                sum22 = value.fma(FloatVector.fromArray(FLOATS, weights, at + 7 * LANES), sum22);
                sum23 = value.fma(FloatVector.fromArray(FLOATS, weights, at + 8 * LANES), sum23);
            }
            for (int i = active.firstOfPlace(window, 2), end = active.endOfPlace(window, 2); i < end; i++) {
                int at = starts[i] + ofVector;
                FloatVector value = FloatVector.broadcast(FLOATS, values[i]);
                sum10 = value.fma(FloatVector.fromArray(FLOATS, weights, at), sum10);
                sum11 = value.fma(FloatVector.fromArray(FLOATS, weights, at + LANES), sum11);
                sum12 = value.fma(FloatVector.fromArray(FLOATS, weights, at + 2 * LANES), sum12);
                sum20 = value.fma(FloatVector.fromArray(FLOATS, weights, at + 3 * LANES), sum20);
                sum21 = value.fma(FloatVector.fromArray(FLOATS, weights, at + 4 * LANES), sum21);
                sum22 = value.fma(FloatVector.fromArray(FLOATS, weights, at + 5 * LANES), sum22);
                sum30 = value.fma(FloatVector.fromArray(FLOATS, weights, at + 6 * LANES), sum30);
                sum31 = value.fma(FloatVector.fromArray(FLOATS, weights, at + 7 * LANES), sum31);
                sum32 = value.fma(FloatVector.fromArray(FLOATS, weights, at + 8 * LANES), sum32);
            }
            for (int i = active.firstOfPlace(window, 3), end = active.endOfPlace(window, 3); i < end; i++) {
                int at = starts[i] + ofVector;
                FloatVector value = FloatVector.broadcast(FLOATS, values[i]);
                sum11 = value.fma(FloatVector.fromArray(FLOATS, weights, at), sum11);
                sum12 = value.fma(FloatVector.fromArray(FLOATS, weights, at + LANES), sum12);
                sum13 = value.fma(FloatVector.fromArray(FLOATS, weights, at + 2 * LANES), sum13);
                sum21 = value.fma(FloatVector.fromArray(FLOATS, weights, at + 3 * LANES), sum21);
                sum22 = value.fma(FloatVector.fromArray(FLOATS, weights, at + 4 * LANES), sum22);
                sum23 = value.fma(FloatVector.fromArray(FLOATS, weights, at + 5 * LANES), sum23);
                sum31 = value.fma(FloatVector.fromArray(FLOATS, weights, at + 6 * LANES), sum31);
                sum32 = value.fma(FloatVector.fromArray(FLOATS, weights, at + 7 * LANES), sum32);
                sum33 = value.fma(FloatVector.fromArray(FLOATS, weights, at + 8 * LANES), sum33);
            }
            addTo(inGradient, to, sum00);
            addTo(inGradient, to + step, sum01);
            addTo(inGradient, to + row, sum10);
            addTo(inGradient, to + row + step, sum11);
            addTo(inGradient, to + 2 * row, sum20);
            addTo(inGradient, to + 2 * row + step, sum21);
            addTo(inGradient, to + 3 * row, sum30);
            addTo(inGradient, to + 3 * row + step, sum31);
            sum00 = sum02;
            sum01 = sum03;
            sum10 = sum12;
            sum11 = sum13;
            sum20 = sum22;
            sum21 = sum23;
            sum30 = sum32;
            sum31 = sum33;
        }
        addTo(inGradient, to, sum00);
        addTo(inGradient, to + step, sum01);
        addTo(inGradient, to + row, sum10);
        addTo(inGradient, to + row + step, sum11);
        addTo(inGradient, to + 2 * row, sum20);
        addTo(inGradient, to + 2 * row + step, sum21);
        addTo(inGradient, to + 3 * row, sum30);
        addTo(inGradient, to + 3 * row + step, sum31);
    }

    private static void addTo(float[] sums, int at, FloatVector values) {
        FloatVector.fromArray(FLOATS, sums, at).add(values).intoArray(sums, at);
    }
}
