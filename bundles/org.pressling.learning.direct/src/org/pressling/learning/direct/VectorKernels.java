// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.direct;

import static jdk.incubator.vector.VectorOperators.GE;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LE;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * The kernels on the Vector API. What is not 3 × 3 with 2 × 2 pooling is left to {@link ScalarKernels}, except the forward
 * convolution, which takes any kernel.
 */
final class VectorKernels implements Kernels {
    /** The numbers that a dot product sums side by side, as many as in the widest vector, so that none changes its order. */
    private static final int SIDE_BY_SIDE = 16;
    static final VectorSpecies<Float> FLOATS = species(Integer.getInteger(VectorEngine.BITS));
    static final VectorSpecies<Integer> INTS = VectorSpecies.of(int.class, FLOATS.vectorShape());
    static final int LANES = FLOATS.length();
    private final ScalarKernels plain = new ScalarKernels(LANES);

    @Override
    public int lanes() {
        return LANES;
    }

    @Override
    public void convolve(BlockShape shape, float[] in, float[] weights, float[] bias, int row, int from, int count,
            float[] out, int outAt) {
        if (count < VectorConvolution.TILE) {
            plain.convolve(shape, in, weights, bias, row, from, count, out, outAt);
            return;
        }
        for (int map = 0; map < shape.outputStride(); map += 2 * LANES) {
            for (int x = 0; x < count; x += VectorConvolution.TILE) {
                // the last tile overlaps the one before and computes the same numbers again
                int tile = Math.min(x, count - VectorConvolution.TILE);
                VectorConvolution.tile(shape, in, row * shape.inputRow() + (from + tile) * shape.inputStride(), weights, bias,
                        map,
                        out, outAt + tile * shape.outputStride() + map);
            }
        }
    }

    @Override
    public void pool(BlockShape shape, float[] convolved, int rowLength, int count, float[] out, int outAt,
            int[] choice, int choiceAt) {
        if (shape.pool() != 2) {
            plain.pool(shape, convolved, rowLength, count, out, outAt, choice, choiceAt);
            return;
        }
        int outputs = shape.outputStride();
        for (int window = 0; window < count; window++) {
            for (int map = 0; map < outputs; map += LANES) {
                int at = 2 * window * outputs + map;
                FloatVector best = FloatVector.fromArray(FLOATS, convolved, at);
                IntVector chosen = IntVector.zero(INTS);
                FloatVector value = FloatVector.fromArray(FLOATS, convolved, at + outputs);
                VectorMask<Float> larger = value.compare(GT, best);
                best = best.blend(value, larger);
                chosen = chosen.blend(1, larger.cast(INTS));
                value = FloatVector.fromArray(FLOATS, convolved, at + rowLength);
                larger = value.compare(GT, best);
                best = best.blend(value, larger);
                chosen = chosen.blend(2, larger.cast(INTS));
                value = FloatVector.fromArray(FLOATS, convolved, at + rowLength + outputs);
                larger = value.compare(GT, best);
                best = best.blend(value, larger);
                chosen = chosen.blend(3, larger.cast(INTS));
                VectorMask<Float> dead = best.compare(LE, 0);
                best.blend(0, dead).intoArray(out, outAt + window * outputs + map);
                chosen.blend(NONE, dead.cast(INTS)).intoArray(choice, choiceAt + window * outputs + map);
            }
        }
    }

    @Override
    public void rectify(BlockShape shape, int row, float[] outGradient, int[] choice, float[] biasGradient) {
        int outputs = shape.outputStride();
        int outAt = shape.outputAt(row, 0);
        int choiceAt = row * shape.pooled() * outputs;
        for (int map = 0; map < outputs; map += LANES) {
            FloatVector sum = FloatVector.zero(FLOATS);
            for (int i = map; i < shape.pooled() * outputs; i += outputs) {
                VectorMask<Float> alive = IntVector.fromArray(INTS, choice, choiceAt + i).compare(GE, 0).cast(FLOATS);
                FloatVector value = FloatVector.zero(FLOATS).blend(FloatVector.fromArray(FLOATS, outGradient, outAt + i), alive);
                value.intoArray(outGradient, outAt + i);
                sum = sum.add(value);
            }
            sum.add(FloatVector.fromArray(FLOATS, biasGradient, map)).intoArray(biasGradient, map);
        }
    }

    @Override
    public void pictureWeightGradient(BlockShape shape, int row, float[] in, float[] outGradient, int[] choice,
            float[] gradient) {
        if (!shape.isUsual()) {
            plain.pictureWeightGradient(shape, row, in, outGradient, choice, gradient);
            return;
        }
        VectorGradients.picture(shape, row, in, outGradient, choice, gradient);
    }

    @Override
    public void weightGradient(BlockShape shape, float[] in, ActiveValues active, int map, float[] gradient) {
        if (shape.kernel() != 3) {
            plain.weightGradient(shape, in, active, map, gradient);
            return;
        }
        VectorGradients.weights(shape, in, active, map, gradient);
    }

    @Override
    public void inputGradient(BlockShape shape, ActiveValues active, float[] weights, float[] inGradient) {
        if (!shape.isUsual()) {
            plain.inputGradient(shape, active, weights, inGradient);
            return;
        }
        for (int vector = 0; vector < shape.inputVectors(); vector++) {
            VectorGradients.input(shape, active, weights, vector, inGradient);
        }
    }

    /**
     * {@inheritDoc}
     * <p>
     * The order of the sum is the same for every width of the vectors: twice {@value #SIDE_BY_SIDE} sums side by side, in as
     * many passes as they need vectors.
     */
    @Override
    public float dot(float[] a, int aAt, float[] b) {
        int whole = b.length / (2 * SIDE_BY_SIDE) * (2 * SIDE_BY_SIDE);
        float[] sums = new float[SIDE_BY_SIDE];
        for (int part = 0; part < SIDE_BY_SIDE; part += LANES) {
            FloatVector even = FloatVector.zero(FLOATS);
            FloatVector odd = FloatVector.zero(FLOATS);
            for (int i = part; i < whole; i += 2 * SIDE_BY_SIDE) {
                int next = i + SIDE_BY_SIDE;
                even = FloatVector.fromArray(FLOATS, a, aAt + i).fma(FloatVector.fromArray(FLOATS, b, i), even);
                odd = FloatVector.fromArray(FLOATS, a, aAt + next).fma(FloatVector.fromArray(FLOATS, b, next), odd);
            }
            even.add(odd).intoArray(sums, part);
        }
        float sum = sum(sums);
        for (int i = whole; i < b.length; i++) {
            sum += a[aAt + i] * b[i];
        }
        return sum;
    }

    /** Sums lanes by halves. The Vector API's own sum takes them in another order once it is compiled. */
    private static float sum(float[] lanes) {
        for (int half = lanes.length / 2; half > 0; half /= 2) {
            for (int i = 0; i < half; i++) {
                lanes[i] += lanes[i + half];
            }
        }
        return lanes[0];
    }

    /** The widest vectors that the processor has and that the order of the sums allows, or those of a number of bits. */
    private static VectorSpecies<Float> species(Integer bits) {
        int widest = SIDE_BY_SIDE * Float.SIZE;
        int wanted = bits == null ? Math.min(FloatVector.SPECIES_PREFERRED.vectorBitSize(), widest) : bits;
        return VectorSpecies.of(float.class, VectorShape.forBitSize(wanted));
    }
}
