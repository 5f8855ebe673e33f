// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.baseline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.pressling.dem.InvalidInputException;

class BoostedTreesTest {
    private static final Runnable NOTHING = () -> {};

    private static double[][] rows(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] rows = new double[count][];
        Arrays.setAll(rows, _ -> new double[] {random.nextDouble(), random.nextDouble(), random.nextDouble()});
        return rows;
    }

    /** A step along the first, a wave along the second that the step turns over, nothing along the third. */
    private static double truth(double[] row) {
        return (row[0] > 0.4 ? 1 : -1) * Math.sin(4 * row[1]);
    }

    private static double[] numbers(double[][] rows, double noise, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return Arrays.stream(rows).mapToDouble(row -> truth(row) + noise * random.nextGaussian()).toArray();
    }

    private static double meanSquare(BoostedTrees trees, double[][] rows) {
        return Arrays.stream(rows).mapToDouble(row -> Math.pow(trees.of(row) - truth(row), 2)).average().orElse(0);
    }

    @Test
    void whatNoPlaneOrParabolaFollowsIsLearnt() {
        double[][] training = rows(1, 4000);
        double[][] others = rows(2, 1000);
        BoostedTrees trees = BoostedTrees.fit(training, numbers(training, 0, 3), others, numbers(others, 0, 4), NOTHING);
        assertTrue(meanSquare(trees, rows(5, 1000)) < 0.005, "of a mean square of 0.5");
    }

    /** With noise of the size of the signal, trees without end would learn the noise by heart. */
    @Test
    void otherRowsSayWhenToStop() {
        double[][] training = rows(1, 500);
        double[][] others = rows(2, 500);
        double[] noisy = numbers(training, 1, 3);
        BoostedTrees chosen = BoostedTrees.fit(training, noisy, others, numbers(others, 1, 4), NOTHING);
        BoostedTrees all = BoostedTrees.fit(training, noisy, new double[0][], new double[0], NOTHING);
        assertTrue(chosen.trees().size() < 150, "trees: " + chosen.trees().size());
        assertEquals(400, all.trees().size());
        double[][] unseen = rows(5, 1000);
        assertTrue(meanSquare(chosen, unseen) < 0.6 * meanSquare(all, unseen));
    }

    @Test
    void theSameRowsGiveTheSameTreesAndKnownTreesSayTheSame() {
        double[][] training = rows(1, 500);
        BoostedTrees one = BoostedTrees.fit(training, numbers(training, 0.1, 3), rows(2, 9), new double[9], NOTHING);
        BoostedTrees other = BoostedTrees.fit(training, numbers(training, 0.1, 3), rows(2, 9), new double[9], NOTHING);
        assertEquals(one.trees().size(), other.trees().size());
        BoostedTrees known = new BoostedTrees(one.mean(), one.trees());
        for (double[] row : rows(6, 50)) {
            assertEquals(one.of(row), other.of(row));
            assertEquals(one.of(row), known.of(row));
        }
    }

    @Test
    void whereNothingCanBeToldTheMeanIs() {
        double[][] few = rows(1, 10);
        double[] numbers = numbers(few, 0, 1);
        BoostedTrees trees = BoostedTrees.fit(few, numbers, few, numbers, NOTHING);
        assertEquals(0, trees.trees().size(), "no split leaves twenty rows on either side");
        assertEquals(Arrays.stream(numbers).average().orElseThrow(), trees.of(few[0]));
        double[][] alike = new double[100][];
        Arrays.fill(alike, new double[] {1, 1});
        assertArrayEquals(new double[] {3},
                new double[] {BoostedTrees.fit(alike, filled(3), alike, filled(3), NOTHING).of(alike[0])});
    }

    private static double[] filled(double number) {
        double[] all = new double[100];
        Arrays.fill(all, number);
        return all;
    }

    @Test
    void whatIsNoNumberIsRefused() {
        double[][] rows = rows(1, 30);
        double[] numbers = numbers(rows, 0, 1);
        rows[7][1] = Double.NaN;
        assertThrows(InvalidInputException.class, () -> BoostedTrees.fit(rows, numbers, new double[0][], new double[0], NOTHING));
    }

    @Test
    void aFitEndsWhereItIsToldTo() {
        double[][] rows = rows(1, 500);
        AtomicInteger trees = new AtomicInteger();
        assertThrows(CancellationException.class,
                () -> BoostedTrees.fit(rows, numbers(rows, 0.1, 3), new double[0][], new double[0], () -> {
                    if (trees.incrementAndGet() > 3) {
                        throw new CancellationException("enough");
                    }
                }));
        assertEquals(4, trees.get());
    }
}
