// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;

class LabelPointsTest {

    private static final LabelPoints POINTS = new LabelPoints(new LabelColumn("x", "mN"), "Network",
            new int[] {1, 2, 3, 4, 5},
            new Split[] {Split.TRAIN, Split.TEST, Split.TEST, Split.TEST, Split.VALIDATION},
            new double[] {9, 1, 2, 3, 7}, new double[] {0, 1, 2, 6, Double.NaN});

    @Test
    void scoresOneSplitAlone() {
        assertEquals(1 - 9 / 2.0, POINTS.r2(Split.TEST), 1e-12);
        assertEquals(Math.sqrt(3), POINTS.rmse(Split.TEST), 1e-12);
        assertEquals(1, POINTS.bias(Split.TEST), 1e-12);
        assertEquals(-9, POINTS.bias(Split.TRAIN), 1e-12);
    }

    @Test
    void aMissingPredictionLeavesTheScoreUndefined() {
        assertEquals(1, POINTS.missing());
        assertTrue(Double.isNaN(POINTS.rmse(Split.VALIDATION)));
    }
}
