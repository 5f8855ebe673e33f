// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pressling.dataset.Split;

class CorrectionFactorTest {
    private static final Split[] SPLIT = {Split.TRAIN, Split.TRAIN, Split.VALIDATION, Split.TEST, Split.TEST, Split.TEST};

    @Test
    void anExactProportionIsFoundAndLeavesNoError() {
        double[] read = {0.01, 0.02, 0.03, 0.015, 0.025, 0.005};
        double[] truth = new double[read.length];
        for (int i = 0; i < read.length; i++) {
            truth[i] = 24.4 * read[i];
        }
        CorrectionFactor factor = CorrectionFactor.of(read, truth, SPLIT, false);
        assertEquals(24.4, factor.f(), 1e-12);
        assertEquals(0, factor.error(), 1e-12);
        assertEquals(0, factor.rmse(), 1e-12);
        assertEquals(1, factor.r2(), 1e-12);
        assertTrue(factor.r2AsRead() < 0, "as read it is far off");
    }

    @Test
    void heldOutPicturesJudgeAndDoNotFit() {
        double[] read = {1, 2, 3, 1, 2, 3};
        double[] truth = {2, 4, 6, 2.5, 4.5, 6.5};
        CorrectionFactor factor = CorrectionFactor.of(read, truth, SPLIT, false);
        assertEquals(2, factor.f(), 1e-12);
        assertEquals(0.5, factor.rmse(), 1e-12);
        assertEquals(1 - 0.75 / 8, factor.r2(), 1e-12);
    }

    @Test
    void factorAndErrorAreThoseOfLeastSquaresThroughTheOrigin() {
        double[] read = {1, 2, 2, 9, 9, 9};
        double[] truth = {1, 3, 2, 9, 9, 9};
        CorrectionFactor factor = CorrectionFactor.of(read, truth, SPLIT, false);
        assertEquals(11.0 / 9, factor.f(), 1e-12); // Σxy = 1 + 6 + 4, Σx² = 1 + 4 + 4
        double residual = Math.pow(1 - 11.0 / 9, 2) + Math.pow(3 - 22.0 / 9, 2) + Math.pow(2 - 22.0 / 9, 2);
        assertEquals(Math.sqrt(residual / 2 / 9), factor.error(), 1e-12);
    }

    @Test
    void aNetworkOfTheseStructuresIsNotCorrectedByPicturesThatItLearnt() {
        Split[] split = {Split.TRAIN, Split.TRAIN, Split.VALIDATION, Split.VALIDATION, Split.TEST, Split.TEST};
        double[] read = {1, 2, 1, 2, 1, 3};
        double[] truth = {1, 2, 3, 6, 3, 9};
        assertEquals(3, CorrectionFactor.of(read, truth, split, true).f(), 1e-12);
        assertEquals(0, CorrectionFactor.of(read, truth, split, true).rmse(), 1e-12);
        assertEquals(2, CorrectionFactor.of(read, truth, split, false).f(), 1e-12);
    }
}
