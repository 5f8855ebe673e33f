// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.TestStructures;

class SizesTest {
    private static final double UM = 1e-6;
    private static final int N = 40_000;

    static List<Sizes> distributions() {
        var table = List.of(new TableSizes.Point(0, 0.5 * UM), new TableSizes.Point(50, 1 * UM),
                new TableSizes.Point(100, 3 * UM));
        return List.of(new OneSize(UM), new NormalSizes(UM, 0.2 * UM, 0), new LognormalSizes(UM, 0.4 * UM, 0),
                new TableSizes(table, false), new TableSizes(table, true));
    }

    /** Without a cut, what is drawn has the mean and the deviation that the distribution tells. */
    @ParameterizedTest
    @MethodSource("distributions")
    void whatIsDrawnHasTheMomentsThatAreTold(Sizes sizes) {
        var random = TestStructures.random(3);
        double sum = 0;
        double squares = 0;
        for (int k = 0; k < N; k++) {
            double d = sizes.draw(random, 0, new CutCounter());
            sum += d;
            squares += d * d;
        }
        double mean = sum / N;
        assertEquals(sizes.mean(), mean, 0.01 * UM);
        assertEquals(sizes.sd(), Math.sqrt(Math.max(0, squares / N - mean * mean)), 0.02 * UM);
        assertTrue(sizes.small() <= sizes.mean() && sizes.mean() <= sizes.large());
    }

    @Test
    void theCutIsKeptAndCounted() {
        var cut = new CutCounter();
        var sizes = new LognormalSizes(UM, 0.4 * UM, 1);
        var random = TestStructures.random(1);
        double sigma = Math.sqrt(Math.log(1.16));
        for (int k = 0; k < N; k++) {
            double z = (Math.log(sizes.draw(random, 0, cut) / UM) + sigma * sigma / 2) / sigma;
            assertTrue(Math.abs(z) <= 1 + 1e-9);
        }
        assertEquals(0.3173, cut.share(), 0.01);
    }

    /** Within a hundredth of a standard deviation 0.8 % of the draws are kept; of fewer none may come. */
    @Test
    void aCutThatLeavesNothingToDrawIsRefused() {
        var cut = new CutCounter();
        var narrow = new NormalSizes(UM, 0.2 * UM, Sizes.LEAST_CUT);
        var random = TestStructures.random(4);
        for (int k = 0; k < 500; k++) {
            assertEquals(UM, narrow.draw(random, 0, cut), 0.2e-2 * UM * (1 + 1e-9));
        }
        assertEquals(0.00798, 1 - cut.share(), 0.001);
        for (double none : new double[] {0.0099, 1e-9, Double.MIN_VALUE}) {
            assertTrue(assertThrows(InvalidInputException.class, () -> new NormalSizes(UM, 0.2 * UM, none))
                    .has(PackingProblem.CUT_TOO_NARROW));
            assertTrue(assertThrows(InvalidInputException.class, () -> new LognormalSizes(UM, 0.2 * UM, none))
                    .has(PackingProblem.CUT_TOO_NARROW));
            assertEquals(UM, new NormalSizes(UM, 0, none).draw(random, 0, cut));
        }
    }

    /** Half of the discs' area lies below the diameter at 50 %. */
    @Test
    void percentilesOfVolumeAreThoseOfTheAreaDrawn() {
        var sizes = new TableSizes(List.of(new TableSizes.Point(0, 0.5 * UM), new TableSizes.Point(50, 1 * UM),
                new TableSizes.Point(100, 3 * UM)), true);
        var random = TestStructures.random(2);
        double below = 0;
        double all = 0;
        for (int k = 0; k < N; k++) {
            double d = sizes.draw(random, 0, new CutCounter());
            all += d * d;
            below += d < UM ? d * d : 0;
        }
        assertEquals(0.5, below / all, 0.02);
    }

    @Test
    void tablesThatDoNotRiseAndSizesThatAreNotPositiveAreRefused() {
        assertThrows(InvalidInputException.class, () -> new OneSize(0));
        assertThrows(InvalidInputException.class, () -> new NormalSizes(UM, -1e-7, 3));
        assertThrows(InvalidInputException.class, () -> new LognormalSizes(-UM, 0, 3));
        assertThrows(InvalidInputException.class, () -> new TableSizes(List.of(new TableSizes.Point(50, UM)), true));
        var falls = assertThrows(InvalidInputException.class, () -> new TableSizes(
                List.of(new TableSizes.Point(10, 2 * UM), new TableSizes.Point(50, UM)), true));
        assertEquals(List.of(PackingProblem.SIZES_FALL.of(50.0)), falls.problems());
    }
}
