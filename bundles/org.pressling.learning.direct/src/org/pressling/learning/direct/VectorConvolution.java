// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.direct;

import static org.pressling.learning.direct.VectorKernels.FLOATS;
import static org.pressling.learning.direct.VectorKernels.LANES;

import jdk.incubator.vector.FloatVector;

/**
 * The forward convolution on the Vector API, for any kernel. It is a matrix product whose left side is read straight
 * from the picture: along a row, the numbers that one pixel's kernel sees lie side by side.
 * <p>
 * Sums that are carried through a loop are local variables, one per register: the compiler keeps vectors in registers
 * only where it sees all of them made, so none comes from a field or an array, not even a zero.
 */
final class VectorConvolution {
    /**
     * Pixels whose sums are carried at once. With two vectors each that is 14 sums: enough to hide the latency of
     * multiply-adds, few enough for 16 registers but one, and a divisor of the sizes 224, 112, 56, 28 and 14.
     */
    static final int TILE = 7;

    private VectorConvolution() {
    }

    /**
     * Convolves {@value #TILE} pixels of a row to two vectors of output maps.
     *
     * @param inAt first number that the first pixel's kernel sees
     * @param weights forward weights
     * @param map first output map
     * @param out overwritten
     * @param outAt first map of the first pixel
     */
    static void tile(BlockShape shape, float[] in, int inAt, float[] weights, float[] bias, int map,
            float[] out, int outAt) {
        int step = shape.inputStride();
        int depth = shape.kernel() * step;
        int weight = map * shape.taps() * step;
        FloatVector low = FloatVector.fromArray(FLOATS, bias, map);
        FloatVector high = FloatVector.fromArray(FLOATS, bias, map + LANES);
        FloatVector low0 = low;
        FloatVector high0 = high;
        FloatVector low1 = low;
        FloatVector high1 = high;
        FloatVector low2 = low;
        FloatVector high2 = high;
        FloatVector low3 = low;
        FloatVector high3 = high;
        FloatVector low4 = low;
        FloatVector high4 = high;
        FloatVector low5 = low;
        FloatVector high5 = high;
        FloatVector low6 = low;
        FloatVector high6 = high;
        for (int y = 0; y < shape.kernel(); y++) {
            int at = inAt + y * shape.inputRow();
            for (int i = at; i < at + depth; i++, weight += 2 * LANES) {
                low = FloatVector.fromArray(FLOATS, weights, weight);
                high = FloatVector.fromArray(FLOATS, weights, weight + LANES);
                FloatVector value = FloatVector.broadcast(FLOATS, in[i]);
                low0 = value.fma(low, low0);
                high0 = value.fma(high, high0);
                value = FloatVector.broadcast(FLOATS, in[i + step]);
                low1 = value.fma(low, low1);
                high1 = value.fma(high, high1);
                value = FloatVector.broadcast(FLOATS, in[i + 2 * step]);
                low2 = value.fma(low, low2);
                high2 = value.fma(high, high2);
                value = FloatVector.broadcast(FLOATS, in[i + 3 * step]);
                low3 = value.fma(low, low3);
                high3 = value.fma(high, high3);
                value = FloatVector.broadcast(FLOATS, in[i + 4 * step]);
                low4 = value.fma(low, low4);
                high4 = value.fma(high, high4);
                value = FloatVector.broadcast(FLOATS, in[i + 5 * step]);
                low5 = value.fma(low, low5);
                high5 = value.fma(high, high5);
                value = FloatVector.broadcast(FLOATS, in[i + 6 * step]);
                low6 = value.fma(low, low6);
                high6 = value.fma(high, high6);
            }
        }
        int outStep = shape.outputStride();
        low0.intoArray(out, outAt);
        high0.intoArray(out, outAt + LANES);
        low1.intoArray(out, outAt + outStep);
        high1.intoArray(out, outAt + outStep + LANES);
        low2.intoArray(out, outAt + 2 * outStep);
        high2.intoArray(out, outAt + 2 * outStep + LANES);
        low3.intoArray(out, outAt + 3 * outStep);
        high3.intoArray(out, outAt + 3 * outStep + LANES);
        low4.intoArray(out, outAt + 4 * outStep);
        high4.intoArray(out, outAt + 4 * outStep + LANES);
        low5.intoArray(out, outAt + 5 * outStep);
        high5.intoArray(out, outAt + 5 * outStep + LANES);
        low6.intoArray(out, outAt + 6 * outStep);
        high6.intoArray(out, outAt + 6 * outStep + LANES);
    }
}
