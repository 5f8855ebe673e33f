// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class SmearingTest {
    private static final LabelScaling LOGARITHMIC = new LabelScaling(new double[1], new double[] {1}, new boolean[] {true});

    /** Labels whose logarithm is off by a normal error of a known spread. */
    private static double[][][] pictures(double spread, int count) {
        SplittableRandom random = new SplittableRandom(11);
        double[][] truth = new double[count][1];
        double[][] predicted = new double[count][1];
        for (int i = 0; i < count; i++) {
            predicted[i][0] = Math.exp(random.nextGaussian());
            truth[i][0] = predicted[i][0] * Math.exp(spread * random.nextGaussian());
        }
        return new double[][][] {truth, predicted};
    }

    @Test
    void theMedianIsBroughtToTheMean() {
        double[][][] pictures = pictures(0.5, 4000);
        double factor = Smearing.factors(LOGARITHMIC, pictures[0], pictures[1])[0];
        assertEquals(Math.exp(0.5 * 0.5 / 2), factor, 0.02);
        double[] corrected = Arrays.stream(pictures[1]).mapToDouble(row -> row[0] * factor).toArray();
        double[] truth = Metrics.column(pictures[0], 0);
        assertTrue(Math.abs(Metrics.bias(truth, corrected)) < 0.3 * Math.abs(Metrics.bias(truth,
                Metrics.column(pictures[1], 0))));
    }

    @Test
    void aFactorThatOnePictureMakesIsNotTaken() {
        double[][] truth = new double[40][1];
        double[][] predicted = new double[40][1];
        for (int i = 0; i < truth.length; i++) {
            truth[i][0] = i + 1.0;
            predicted[i][0] = i + 1.0;
        }
        truth[0][0] = 30;
        assertArrayEquals(new double[] {1}, Smearing.factors(LOGARITHMIC, truth, predicted));
    }

    @Test
    void labelsAsTheyAreAndTooFewPicturesHaveNone() {
        double[][][] pictures = pictures(0.5, 400);
        LabelScaling linear = new LabelScaling(new double[1], new double[] {1});
        assertArrayEquals(new double[] {1}, Smearing.factors(linear, pictures[0], pictures[1]));
        double[][][] few = pictures(0.5, Smearing.LEAST_PICTURES - 1);
        assertArrayEquals(new double[] {1}, Smearing.factors(LOGARITHMIC, few[0], few[1]));
    }

    /**
     * Ten predictions of 1 and labels m ± s, five of each: left out one by one they gain 10 (m - 1)² - 19/81 · 10 s², so a factor
     * is worth its while up to s = (m - 1) √(81/19), which is 1.032 for m = 1.5.
     */
    @Test
    void aFactorIsTakenAsFarAsItHelpsPicturesThatDidNotMakeIt() {
        assertEquals(1.5, ofTwoValues(1.5, 1.02), 1e-12);
        assertEquals(1, ofTwoValues(1.5, 1.045));
        assertEquals(0.5, ofTwoValues(0.5, 0.4), 1e-12);
        assertEquals(2, ofTwoValues(2, 0), 1e-12, "as few as are enough");
    }

    private static double ofTwoValues(double mean, double spread) {
        double[][] truth = new double[Smearing.LEAST_PICTURES][1];
        double[][] predicted = new double[truth.length][1];
        for (int i = 0; i < truth.length; i++) {
            truth[i][0] = mean + (i % 2 == 0 ? spread : -spread);
            predicted[i][0] = 1;
        }
        return Smearing.factors(LOGARITHMIC, truth, predicted)[0];
    }

    @Test
    void aRatioThatIsNoNumberMakesNoFactor() {
        double[][][] pictures = pictures(0.5, 400);
        pictures[1][7][0] = 0;
        assertArrayEquals(new double[] {1}, Smearing.factors(LOGARITHMIC, pictures[0], pictures[1]));
        pictures[0][7][0] = 0;
        assertArrayEquals(new double[] {1}, Smearing.factors(LOGARITHMIC, pictures[0], pictures[1]));
    }
}
