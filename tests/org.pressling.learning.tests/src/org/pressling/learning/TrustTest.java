// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.Split;

/** Intervals of scores and of labels. */
class TrustTest {

    @Test
    void theLimitIsPassedByATenthOfNewSamples() {
        SplittableRandom random = new SplittableRandom(6);
        int within = 0;
        int all = 0;
        for (int repeat = 0; repeat < 300; repeat++) {
            double limit = Conformal.limit(random.doubles(79).map(u -> u * u).toArray());
            for (int i = 0; i < 50; i++) {
                double u = random.nextDouble();
                within += u * u <= limit ? 1 : 0;
                all++;
            }
        }
        assertEquals(0.9, within / (double) all, 0.01);
    }

    @Test
    void withTooFewSamplesThereIsNoLimit() {
        assertEquals(Double.POSITIVE_INFINITY, Conformal.limit(new double[8]));
        assertEquals(9, Conformal.limit(new double[] {3, 9, 1, 2, 4, 5, 6, 7, 8}));
        assertEquals(Double.POSITIVE_INFINITY, Conformal.limit(new double[0]));
    }

    @Test
    void theIntervalOfAScoreHoldsTheScoreOfManySamples() {
        SplittableRandom random = new SplittableRandom(8);
        int held = 0;
        for (int repeat = 0; repeat < 60; repeat++) {
            double[] truth = new double[100];
            double[] predicted = new double[100];
            for (int i = 0; i < truth.length; i++) {
                truth[i] = random.nextGaussian();
                predicted[i] = truth[i] + 0.5 * random.nextGaussian();
            }
            double[] ends = Bootstrap.r2(truth, predicted);
            held += ends[0] <= 0.75 && ends[1] >= 0.75 ? 1 : 0;
            assertTrue(ends[0] < Metrics.r2(truth, predicted) && ends[1] > Metrics.r2(truth, predicted));
            assertArrayEquals(ends, Bootstrap.r2(truth, predicted));
        }
        assertTrue(held >= 46, held + " of 60");
    }

    /** Six pictures of each of 18 samples that err alike: counted one by one they would promise too much. */
    @Test
    void picturesOfOneSampleAreDrawnTogether() {
        SplittableRandom random = new SplittableRandom(9);
        int together = 0;
        int apart = 0;
        for (int repeat = 0; repeat < 60; repeat++) {
            double[] truth = new double[108];
            double[] predicted = new double[108];
            int[] samples = new int[108];
            for (int i = 0; i < truth.length; i++) {
                samples[i] = i / 6;
                truth[i] = i % 6 == 0 ? random.nextGaussian() : truth[i - 1];
                predicted[i] = i % 6 == 0 ? truth[i] + 0.5 * random.nextGaussian() : predicted[i - 1];
            }
            together += holds(Bootstrap.r2(truth, predicted, samples));
            apart += holds(Bootstrap.r2(truth, predicted));
        }
        assertTrue(together >= 42 && apart < together - 10, together + " and " + apart + " of 60");
    }

    private static int holds(double[] ends) {
        return ends[0] <= 0.75 && ends[1] >= 0.75 ? 1 : 0;
    }

    @Test
    void whereNothingVariesThereIsNoInterval() {
        assertArrayEquals(new double[] {Double.NaN, Double.NaN}, Bootstrap.r2(new double[] {1, 2}, new double[] {1, 2}));
        assertArrayEquals(new double[] {Double.NaN, Double.NaN}, Bootstrap.r2(new double[5], new double[] {1, 2, 3, 4, 5}));
    }

    @Test
    void bothAreReadBack(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("metrics.json");
        LabelMetrics metrics = new LabelMetrics("a_mN", 100, 0.9, 1, 0.1).withInterval(new double[] {0.85, 0.94});
        IntervalScores few = new IntervalScores("network", 79, List.of(new IntervalScores.Label("a_mN", 100, 0.91, 4.5,
                List.of(new IntervalScores.Stratum(IntervalScores.BY_LABEL, 1, 2.5, 33, 0.97)))));
        IntervalScores none = new IntervalScores("picture_geometry", 80, List.of(new IntervalScores.Label("a_mN", 0,
                Double.NaN, Double.NaN)));
        Evaluation written = new Evaluation(Map.of("network", Map.of(Split.TEST, List.of(metrics))), Optional.empty(),
                List.of(few, none));
        written.write(file);
        assertEquals(written, Evaluation.read(file));
        assertTrue(few.isUncertain());
        assertFalse(none.isUncertain());
    }
}
