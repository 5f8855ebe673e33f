// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.direct;

/**
 * The kernels in plain loops: what every Java virtual machine can run, and what {@link VectorKernels} are held against.
 * They serve any kernel and pooling window.
 */
final class ScalarKernels implements Kernels {
    private final int lanes;

    ScalarKernels(int lanes) {
        this.lanes = lanes;
    }

    @Override
    public int lanes() {
        return lanes;
    }

    @Override
    public void convolve(BlockShape shape, float[] in, float[] weights, float[] bias, int row, int from, int count,
            float[] out, int outAt) {
        int pair = 2 * lanes;
        int depth = shape.kernel() * shape.inputStride();
        for (int block = 0; block < shape.outputStride(); block += pair) {
            for (int x = 0; x < count; x++) {
                int to = outAt + x * shape.outputStride() + block;
                System.arraycopy(bias, block, out, to, pair);
                int weight = block * shape.taps() * shape.inputStride();
                for (int y = 0; y < shape.kernel(); y++) {
                    int at = (row + y) * shape.inputRow() + (from + x) * shape.inputStride();
                    for (int i = 0; i < depth; i++, weight += pair) {
                        addScaled(out, to, in[at + i], weights, weight, pair);
                    }
                }
            }
        }
    }

    @Override
    public void pool(BlockShape shape, float[] convolved, int rowLength, int count, float[] out, int outAt,
            int[] choice, int choiceAt) {
        int outputs = shape.outputStride();
        for (int window = 0; window < count; window++) {
            for (int map = 0; map < outputs; map++) {
                float best = Float.NEGATIVE_INFINITY;
                int chosen = NONE;
                for (int y = 0; y < shape.pool(); y++) {
                    for (int x = 0; x < shape.pool(); x++) {
                        float value = convolved[y * rowLength + (window * shape.pool() + x) * outputs + map];
                        if (chosen == NONE || value > best) {
                            best = value;
                            chosen = y * shape.pool() + x;
                        }
                    }
                }
                boolean dead = best <= 0;
                out[outAt + window * outputs + map] = dead ? 0 : best;
                choice[choiceAt + window * outputs + map] = dead ? NONE : chosen;
            }
        }
    }

    @Override
    public void rectify(BlockShape shape, int row, float[] outGradient, int[] choice, float[] biasGradient) {
        int outputs = shape.outputStride();
        for (int column = 0; column < shape.pooled(); column++) {
            int at = shape.outputAt(row, column);
            int choiceAt = (row * shape.pooled() + column) * outputs;
            for (int map = 0; map < outputs; map++) {
                if (choice[choiceAt + map] == NONE) {
                    outGradient[at + map] = 0;
                }
                biasGradient[map] += outGradient[at + map];
            }
        }
    }

    @Override
    public void pictureWeightGradient(BlockShape shape, int row, float[] in, float[] outGradient, int[] choice,
            float[] gradient) {
        int outputs = shape.outputStride();
        int[] offsets = shape.placeOffsets();
        for (int column = 0; column < shape.pooled(); column++) {
            int at = shape.outputAt(row, column);
            int choiceAt = (row * shape.pooled() + column) * outputs;
            int window = row * shape.pool() * shape.inputRow() + column * shape.pool();
            for (int map = 0; map < outputs; map++) {
                int place = choice[choiceAt + map];
                for (int tap = 0; place != NONE && tap < shape.taps(); tap++) {
                    gradient[tap * outputs + map] += outGradient[at + map] * in[window + offsets[place] + tapAt(shape, tap)];
                }
            }
        }
    }

    @Override
    public void weightGradient(BlockShape shape, float[] in, ActiveValues active, int map, float[] gradient) {
        for (int vector = 0; vector < shape.inputVectors(); vector++) {
            int to = (map * shape.inputVectors() + vector) * shape.taps() * lanes;
            for (int i = active.firstOfMap(map); i < active.endOfMap(map); i++) {
                int at = active.inputs()[i] + vector * lanes;
                for (int tap = 0; tap < shape.taps(); tap++) {
                    addScaled(gradient, to + tap * lanes, active.valuesByMap()[i], in, at + tapAt(shape, tap), lanes);
                }
            }
        }
    }

    @Override
    public void inputGradient(BlockShape shape, ActiveValues active, float[] weights, float[] inGradient) {
        int[] offsets = shape.placeOffsets();
        for (int window = 0; window < active.windows(); window++) {
            for (int place = 0; place < offsets.length; place++) {
                int at = active.start() + window * shape.pool() * shape.inputStride() + offsets[place];
                for (int i = active.firstOfPlace(window, place); i < active.endOfPlace(window, place); i++) {
                    for (int vector = 0; vector < shape.inputVectors(); vector++) {
                        int from = active.weights()[i] + vector * shape.taps() * lanes;
                        for (int tap = 0; tap < shape.taps(); tap++) {
                            addScaled(inGradient, at + tapAt(shape, tap) + vector * lanes, active.valuesByPlace()[i],
                                    weights, from + tap * lanes, lanes);
                        }
                    }
                }
            }
        }
    }

    @Override
    public float dot(float[] a, int aAt, float[] b) {
        float sum = 0;
        for (int i = 0; i < b.length; i++) {
            sum += a[aAt + i] * b[i];
        }
        return sum;
    }

    /** How far, in numbers of the input, a tap lies behind the kernel's first one. */
    private static int tapAt(BlockShape shape, int tap) {
        return tap / shape.kernel() * shape.inputRow() + tap % shape.kernel() * shape.inputStride();
    }

    /** {@code sum[sumAt + j] += factor · values[valuesAt + j]} for {@code count} numbers. */
    static void addScaled(float[] sum, int sumAt, float factor, float[] values, int valuesAt, int count) {
        for (int j = 0; j < count; j++) {
            sum[sumAt + j] += factor * values[valuesAt + j];
        }
    }
}
