// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LabelScalingTest {
    private static final double[][] LABELS = {{1, 100}, {2, 100}, {3, 100}, {6, 100}};

    @Test
    void standardisesByHandComputedNumbers() {
        LabelScaling scaling = LabelScaling.of(LABELS);
        assertArrayEquals(new double[] {3, 100}, scaling.mean());
        assertEquals(Math.sqrt((4 + 1 + 0 + 9) / 4.0), scaling.standardDeviation()[0], 1e-15);
        assertEquals(1.0, scaling.standardDeviation()[1], "a label that does not vary is only shifted");
        assertArrayEquals(new float[] {(float) (3 / Math.sqrt(3.5)), 0f}, scaling.scale(new double[] {6, 100}));
    }

    @Test
    void unscaleUndoesScale() {
        LabelScaling scaling = LabelScaling.of(LABELS);
        for (double[] row : LABELS) {
            assertArrayEquals(row, scaling.unscale(scaling.scale(row)), 1e-6);
        }
    }

    @Test
    void positiveLabelsWithALongTailAreLearntInTheirLogarithmAndOthersAsTheyAre() {
        double[][] labels = {{1, -1, 4}, {1, 1, 4}, {Math.exp(3), 9, 10}};
        LabelScaling scaling = LabelScaling.of(labels, LabelScale.LOGARITHMIC);
        assertArrayEquals(new boolean[] {true, false, false}, scaling.logarithmic(), "20 times, negative, 2.5 times");
        assertArrayEquals(new double[] {1, 3, 6}, scaling.mean(), 1e-15);
        assertEquals(Math.sqrt(2), scaling.standardDeviation()[0], 1e-15);
        assertEquals(1, scaling.scale(new double[] {Math.exp(1 + Math.sqrt(2)), 0, 0})[0], 1e-6);
        assertEquals(Math.exp(1 - Math.sqrt(2)), scaling.unscale(new float[] {-1, 0, 0})[0], 1e-6);
        assertTrue(Float.isFinite(scaling.scale(new double[] {0, 0, 0})[0]), "a held-out label of 0 stays a number");
    }

    @Test
    void labelsComeBackWithTheirFactors() {
        LabelScaling scaling = LabelScaling.of(LABELS).withSmearing(new double[] {1.25, 1});
        assertArrayEquals(new double[] {7.5, 100}, scaling.unscale(scaling.scale(new double[] {6, 100})), 1e-6);
        assertArrayEquals(new double[] {1.25, 1}, scaling.smearing());
        assertThrows(IllegalArgumentException.class, () -> scaling.withSmearing(new double[] {0, 1}));
        assertThrows(IllegalArgumentException.class, () -> scaling.withSmearing(new double[] {1}));
    }

    @Test
    void refusesDeviationsThatCannotScale() {
        assertThrows(IllegalArgumentException.class, () -> new LabelScaling(new double[] {0}, new double[] {0}));
        assertThrows(IllegalArgumentException.class, () -> new LabelScaling(new double[] {0}, new double[] {1, 2}));
        assertThrows(IllegalArgumentException.class, () -> LabelScaling.of(new double[0][]));
    }

    /** What varies by no more than rounding would be blown up to noise of deviation 1. */
    @Test
    void whatVariesByRoundingAloneIsOnlyShifted() {
        for (double mean : new double[] {1e6, -1e6}) {
            LabelScaling scaling = LabelScaling.of(new double[][] {{mean - 1e-7}, {mean + 1e-7}});
            assertEquals(1, scaling.standardDeviation()[0], "mean " + mean);
        }
        assertEquals(1e-3, LabelScaling.of(new double[][] {{1e6 - 1e-3}, {1e6 + 1e-3}}).standardDeviation()[0], 1e-9);
    }

    @Test
    void aTailIsLongBeyondFiveTimesTheMedianOfPositiveLabels() {
        double[][] labels = {{1, 1, 0}, {1, 1, 1}, {5, 5.001, 100}};
        assertArrayEquals(new boolean[] {false, true, false}, LabelScaling.of(labels, LabelScale.LOGARITHMIC).logarithmic());
        assertArrayEquals(new boolean[3], LabelScaling.of(labels, LabelScale.LINEAR).logarithmic());
    }

    @Test
    void refusesWhatIsNoNumber() {
        double[] one = {1};
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThrows(IllegalArgumentException.class, () -> new LabelScaling(new double[] {bad}, one), "mean " + bad);
            assertThrows(IllegalArgumentException.class, () -> new LabelScaling(one, new double[] {bad}), "deviation " + bad);
            LabelScaling scaling = new LabelScaling(one, one);
            assertThrows(IllegalArgumentException.class, () -> scaling.withSmearing(new double[] {bad}), "factor " + bad);
        }
        assertThrows(IllegalArgumentException.class, () -> new LabelScaling(one, new double[] {-1}));
        assertThrows(IllegalArgumentException.class, () -> new LabelScaling(one, one, new boolean[2]));
    }

    @Test
    void scalingsAreEqualThatScaleAlike() {
        LabelScaling scaling = new LabelScaling(new double[] {3}, new double[] {2}, new boolean[] {true});
        LabelScaling same = new LabelScaling(new double[] {3}, new double[] {2}, new boolean[] {true});
        assertEquals(scaling, same);
        assertEquals(scaling.hashCode(), same.hashCode());
        assertNotEquals(scaling, new LabelScaling(new double[] {4}, new double[] {2}, new boolean[] {true}));
        assertNotEquals(scaling, new LabelScaling(new double[] {3}, new double[] {1}, new boolean[] {true}));
        assertNotEquals(scaling, new LabelScaling(new double[] {3}, new double[] {2}));
        assertNotEquals(scaling, same.withSmearing(new double[] {1.5}));
    }
}
