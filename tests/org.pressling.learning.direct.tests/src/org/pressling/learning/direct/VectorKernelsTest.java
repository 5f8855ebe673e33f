// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.direct;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressling.learning.ConvBlock;
import org.pressling.learning.NetworkSpec;

class VectorKernelsTest {

    private final VectorKernels fast = new VectorKernels();
    private final ScalarKernels plain = new ScalarKernels(VectorKernels.LANES);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 12);
    }

    /** The first rounds are interpreted, the last ones compiled: a run must not depend on what ran before it. */
    @Test
    void aProductHasTheSameBitsBeforeAndAfterItIsCompiled() {
        RandomGenerator random = new SplittableRandom(1);
        float[] a = numbers(random, 128);
        float[] b = numbers(random, 128);
        float first = fast.dot(a, 0, b);
        for (int round = 0; round < 50_000; round++) {
            assertEquals(first, fast.dot(a, 0, b));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aProductOfAnyLengthIsThatOfPlainLoops(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        for (int length = 0; length < 140; length++) {
            int from = random.nextInt(9);
            float[] a = numbers(random, from + length);
            float[] b = numbers(random, length);
            assertEquals(plain.dot(a, from, b), fast.dot(a, from, b), 2e-6 * Math.sqrt(length + 1),
                    "seed " + seed + ", length " + length);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theWayThereIsThatOfPlainLoopsForOddSizes(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        for (BlockShape shape : shapes(random)) {
            float[] in = numbers(random, shape.inputLength());
            float[] weights = numbers(random, shape.outputStride() * shape.taps() * shape.inputStride());
            float[] bias = numbers(random, shape.outputStride());
            int row = random.nextInt(shape.size());
            int count = 1 + random.nextInt(shape.size());
            int from = random.nextInt(shape.size() - count + 1);
            float[] expected = new float[count * shape.outputStride() + 3];
            float[] actual = expected.clone();
            plain.convolve(shape, in, weights, bias, row, from, count, expected, 3);
            fast.convolve(shape, in, weights, bias, row, from, count, actual, 3);
            assertArrayEquals(expected, actual, 2e-4f, "seed " + seed + ", " + shape);
            checkPool(shape, random, "seed " + seed + ", " + shape);
        }
    }

    /** Choices are places, so they have to be the same and not only near; some values are equal, some windows dead. */
    private void checkPool(BlockShape shape, RandomGenerator random, String what) {
        int windows = shape.pooled();
        int rowLength = shape.size() * shape.outputStride();
        float[] convolved = numbers(random, rowLength * shape.pool());
        for (int i = 0; i < convolved.length; i += 3) {
            convolved[i] = Math.round(2 * convolved[i]) / 2f;
        }
        float[] expected = new float[windows * shape.outputStride()];
        float[] actual = expected.clone();
        int[] expectedChoice = new int[expected.length];
        int[] actualChoice = new int[expected.length];
        plain.pool(shape, convolved, rowLength, windows, expected, 0, expectedChoice, 0);
        fast.pool(shape, convolved, rowLength, windows, actual, 0, actualChoice, 0);
        assertArrayEquals(expected, actual, what);
        assertArrayEquals(expectedChoice, actualChoice, what);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theWayBackIsThatOfPlainLoopsForOddSizes(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        for (BlockShape shape : shapes(random)) {
            String what = "seed " + seed + ", " + shape;
            float[] in = numbers(random, shape.inputLength());
            float[] weights = numbers(random, shape.outputStride() * shape.inputVectors() * shape.taps() * shape.lanes()
                    + shape.taps() * shape.outputStride());
            int[] choice = choices(shape, random);
            int row = random.nextInt(shape.pooled());
            float[] outGradient = numbers(random, shape.outputLength());
            float[] rectified = outGradient.clone();
            float[] bias = new float[shape.outputStride()];
            float[] otherBias = bias.clone();
            plain.rectify(shape, row, outGradient, choice, bias);
            fast.rectify(shape, row, rectified, choice, otherBias);
            assertArrayEquals(outGradient, rectified, what);
            assertArrayEquals(bias, otherBias, 2e-5f, what);
            if (shape.inputStride() == 1) {
                float[] expected = numbers(random, shape.gradientLength());
                float[] actual = expected.clone();
                plain.pictureWeightGradient(shape, row, in, outGradient, choice, expected);
                fast.pictureWeightGradient(shape, row, in, outGradient, choice, actual);
                assertArrayEquals(expected, actual, 1e-4f, what);
            } else {
                checkStrip(shape, row, random, in, weights, outGradient, choice, what);
            }
        }
    }

    private void checkStrip(BlockShape shape, int row, RandomGenerator random, float[] in, float[] weights,
            float[] outGradient, int[] choice, String what) {
        int count = 1 + random.nextInt(Math.min(ActiveValues.STRIP, shape.pooled()));
        ActiveValues active = new ActiveValues(shape);
        active.list(shape, row, random.nextInt(shape.pooled() - count + 1), count, outGradient, choice);
        float[] expected = numbers(random, shape.gradientLength());
        float[] actual = expected.clone();
        int map = random.nextInt(shape.filters());
        plain.weightGradient(shape, in, active, map, expected);
        fast.weightGradient(shape, in, active, map, actual);
        assertArrayEquals(expected, actual, 1e-4f, what);
        float[] expectedIn = numbers(random, shape.inputLength());
        float[] actualIn = expectedIn.clone();
        plain.inputGradient(shape, active, weights, expectedIn);
        fast.inputGradient(shape, active, weights, actualIn);
        assertArrayEquals(expectedIn, actualIn, 4e-4f, what);
    }

    /** A network of two blocks, with numbers of maps that fill no vector, and edges that fill no tile. */
    private static List<BlockShape> shapes(RandomGenerator random) {
        int kernel = random.nextInt(4) == 0 ? 5 : 3;
        int pool = random.nextInt(4) == 0 ? 3 : 2;
        int size = pool * pool * (1 + random.nextInt(8));
        return BlockShape.of(new NetworkSpec(size, List.of(new ConvBlock(1 + random.nextInt(40), kernel, pool),
                new ConvBlock(1 + random.nextInt(40), kernel, pool)), List.of(4), 1), VectorKernels.LANES);
    }

    private static int[] choices(BlockShape shape, RandomGenerator random) {
        int[] choice = new int[shape.pooledPixels() * shape.outputStride()];
        Arrays.setAll(choice, i -> random.nextInt(shape.pool() * shape.pool() + 1) - 1);
        return choice;
    }

    private static float[] numbers(RandomGenerator random, int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = 2 * random.nextFloat() - 1;
        }
        return numbers;
    }
}
