// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LabelScalingTest {
    private static final double[][] LABELS = { { 1, 100 }, { 2, 100 }, { 3, 100 }, { 6, 100 } };

    @Test
    void standardisesByHandComputedNumbers() {
        LabelScaling scaling = LabelScaling.of(LABELS);
        assertArrayEquals(new double[] { 3, 100 }, scaling.mean());
        assertEquals(Math.sqrt((4 + 1 + 0 + 9) / 4.0), scaling.deviation()[0], 1e-15);
        assertEquals(1.0, scaling.deviation()[1], "a label that does not vary is only shifted");
        assertArrayEquals(new float[] { (float) (3 / Math.sqrt(3.5)), 0f }, scaling.scale(new double[] { 6, 100 }));
    }

    @Test
    void unscaleUndoesScale() {
        LabelScaling scaling = LabelScaling.of(LABELS);
        for (double[] row : LABELS) {
            assertArrayEquals(row, scaling.unscale(scaling.scale(row)), 1e-6);
        }
    }

    @Test
    void positiveLabelsAreLearntInTheirLogarithmAndOthersAsTheyAre() {
        double[][] labels = { { 1, -1 }, { Math.E * Math.E, 3 } };
        LabelScaling scaling = LabelScaling.of(labels, LabelScale.LOGARITHMIC);
        assertArrayEquals(new boolean[] { true, false }, scaling.logarithmic());
        assertArrayEquals(new double[] { 1, 1 }, scaling.mean(), 1e-15);
        assertArrayEquals(new double[] { 1, 2 }, scaling.deviation(), 1e-15);
        assertArrayEquals(new float[] { 2f, 0f }, scaling.scale(new double[] { Math.exp(3), 1 }), 1e-6f);
        assertArrayEquals(new double[] { Math.exp(3), 5 }, scaling.unscale(new float[] { 2, 2 }), 1e-5);
        assertTrue(Float.isFinite(scaling.scale(new double[] { 0, 0 })[0]), "a held-out label of 0 stays a number");
    }

    @Test
    void refusesDeviationsThatCannotScale() {
        assertThrows(IllegalArgumentException.class, () -> new LabelScaling(new double[] { 0 }, new double[] { 0 }));
        assertThrows(IllegalArgumentException.class, () -> new LabelScaling(new double[] { 0 }, new double[] { 1, 2 }));
        assertThrows(IllegalArgumentException.class, () -> LabelScaling.of(new double[0][]));
    }
}
