// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.baseline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.pressling.dem.InvalidInputException;

class RegressionsTest {
    private static final double[][] X = predictors(1, 120);
    private static final double[][] UNSEEN = predictors(2, 200);

    private static double[][] predictors(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, count).mapToObj(_ -> new double[] {random.nextDouble(-1, 1), random.nextDouble(3, 9),
                random.nextDouble(), 7}).toArray(double[][]::new);
    }

    /** No quadratic; the third predictor does not matter. */
    private static double wave(double[] x) {
        return Math.sin(3 * x[0]) + 0.3 * (x[1] - 6);
    }

    private static double[] values(double[][] x, double noise) {
        SplittableRandom random = new SplittableRandom(9);
        return Arrays.stream(x).mapToDouble(row -> wave(row) + noise * random.nextGaussian()).toArray();
    }

    private static double rms(Regression fit, double[][] x) {
        return Math.sqrt(Arrays.stream(x).mapToDouble(row -> fit.estimate(row).mean() - wave(row)).map(d -> d * d).average()
                .orElseThrow());
    }

    @Test
    void aGaussianProcessLearnsWhatNoQuadraticIs() {
        double[] y = values(X, 0.02);
        GaussianProcess process = GaussianProcess.fit(X, y);
        QuadraticRidge ridge = QuadraticRidge.fit(X, y);
        assertTrue(rms(process, UNSEEN) < 0.03, "rms " + rms(process, UNSEEN));
        assertTrue(rms(ridge, UNSEEN) > 3 * rms(process, UNSEEN));
    }

    @Test
    void aGaussianProcessKnowsHowFarItCanBeTrusted() {
        GaussianProcess process = GaussianProcess.fit(X, values(X, 0.1));
        double[] truth = values(UNSEEN, 0.1);
        double squares = 0;
        for (int i = 0; i < truth.length; i++) {
            Regression.Estimate e = process.estimate(UNSEEN[i]);
            squares += (truth[i] - e.mean()) * (truth[i] - e.mean()) / e.deviation() / e.deviation();
        }
        assertEquals(1, Math.sqrt(squares / truth.length), 0.2);
        for (double[] x : UNSEEN) {
            assertEquals(process.estimate(x).mean(), process.mean(x), "without the deviation");
        }
        double near = process.estimate(new double[] {0, 6, 0.5, 7}).deviation();
        double far = process.estimate(new double[] {9, 30, 0.5, 7}).deviation();
        assertTrue(far > 3 * near, near + " and " + far);
    }

    /** Also of an odd number of samples, and of more than are reckoned at once. */
    @Test
    void manyDeviationsAreThoseOfEach() {
        double[] y = values(X, 0.1);
        double[][] many = predictors(5, 71);
        for (Regression fit : List.of(GaussianProcess.fit(X, y), QuadraticRidge.fit(X, y))) {
            for (int count : new int[] {0, 1, 2, 33, 71}) {
                double[][] some = Arrays.copyOf(many, count);
                double[] each = Arrays.stream(some).mapToDouble(x -> fit.estimate(x).deviation()).toArray();
                assertArrayEquals(each, fit.deviations(some), 0);
            }
        }
    }

    /** Of a symmetric matrix, by its definition. */
    @Test
    void quadraticFormsAreSumsOverAllPairs() {
        SplittableRandom random = new SplittableRandom(6);
        double[][] matrix = new double[9][9];
        for (int i = 0; i < 9; i++) {
            for (int j = 0; j <= i; j++) {
                matrix[i][j] = random.nextGaussian();
                matrix[j][i] = matrix[i][j];
            }
        }
        double[][] vectors = IntStream.range(0, 3).mapToObj(_ -> random.doubles(9, -1, 1).toArray()).toArray(double[][]::new);
        double[] forms = QuadraticForm.of(matrix, vectors);
        for (int q = 0; q < 3; q++) {
            double sum = 0;
            for (int i = 0; i < 9; i++) {
                for (int j = 0; j < 9; j++) {
                    sum += vectors[q][i] * matrix[i][j] * vectors[q][j];
                }
            }
            assertEquals(sum, forms[q], 1e-12);
        }
    }

    @Test
    void whatIsLeftOutIsForetoldAsByAFitWithoutIt() {
        double[] y = values(X, 0.3);
        QuadraticRidge ridge = QuadraticRidge.fit(X, y);
        double[] residuals = ridge.leaveOneOut();
        for (int out : new int[] {0, 50, 119}) {
            int[] others = IntStream.range(0, X.length).filter(i -> i != out).toArray();
            QuadraticRidge without = QuadraticRidge.fit(Arrays.stream(others).mapToObj(i -> X[i]).toArray(double[][]::new),
                    Arrays.stream(others).mapToDouble(i -> y[i]).toArray());
            assertEquals(ridge.penalty(), without.penalty());
            // The others are brought to a standard deviation of their own, so that the penalty weighs a little otherwise.
            assertEquals(y[out] - without.estimate(X[out]).mean(), residuals[out], 0.02);
        }
    }

    @Test
    void aRidgeHasMoreTermsThanSamplesIfNeedBe() {
        double[][] few = Arrays.copyOf(X, 12);
        QuadraticRidge ridge = QuadraticRidge.fit(few, Arrays.stream(few).mapToDouble(x -> 2 * x[0]).toArray());
        double error = Arrays.stream(UNSEEN).mapToDouble(x -> Math.abs(ridge.estimate(x).mean() - 2 * x[0])).average()
                .orElseThrow();
        assertTrue(error < 0.3, "error " + error);
    }

    @Test
    void manySamplesAreThinnedAndStillLearnt() {
        double[][] many = predictors(3, 600);
        GaussianProcess process = GaussianProcess.fit(many, values(many, 0.02));
        assertTrue(rms(process, UNSEEN) < 0.02, "rms " + rms(process, UNSEEN));
    }

    @Test
    void labelsThatGoOverDecadesAreTakenInTheirLogarithm() {
        SplittableRandom random = new SplittableRandom(4);
        double[] y = Arrays.stream(X).mapToDouble(x -> Math.exp(2 * x[0] + 0.5 * random.nextGaussian())).toArray();
        LabelRegression fit = LabelRegression.fit(X, y, QuadraticRidge::fit);
        assertTrue(fit.logarithmic());
        // The mean of such labels is exp(σ²/2) times the exponential of the mean of their logarithms.
        assertEquals(Math.exp(0.125), fit.smearing(), 0.05);
        double[] ends = fit.interval(X[5], fit.deviation(X[5]), 1.5);
        assertTrue(ends[0] > 0 && ends[0] < fit.predict(X[5]) && ends[1] > fit.predict(X[5]));
        assertEquals(1.5, fit.score(X[5], fit.deviation(X[5]), ends[0]), 1e-9);
        assertEquals(1.5, fit.score(X[5], fit.deviation(X[5]), ends[1]), 1e-9);
        assertEquals(Double.POSITIVE_INFINITY, fit.score(X[5], fit.deviation(X[5]), -1));
        assertEquals(Double.POSITIVE_INFINITY, fit.interval(X[5], fit.deviation(X[5]), Double.POSITIVE_INFINITY)[1]);
    }

    @Test
    void otherLabelsAreTakenAsTheyAre() {
        double[] positive = Arrays.stream(X).mapToDouble(x -> 5 + wave(x)).toArray();
        assertFalse(LabelRegression.fit(X, Arrays.stream(X).mapToDouble(x -> x[0]).toArray(), QuadraticRidge::fit)
                .logarithmic());
        LabelRegression fit = LabelRegression.fit(X, positive, GaussianProcess::fit);
        assertEquals(5 + wave(UNSEEN[3]), fit.predict(UNSEEN[3]), 0.05);
        double[] constant = new double[X.length];
        Arrays.fill(constant, 4);
        assertEquals(4, LabelRegression.fit(X, constant, GaussianProcess::fit).predict(UNSEEN[0]), 1e-6);
    }

    @Test
    void valuesThatAreNoNumbersAreRefused() {
        double[] y = values(X, 0);
        y[7] = Double.NaN;
        assertThrows(InvalidInputException.class, () -> GaussianProcess.fit(X, y));
        assertThrows(InvalidInputException.class, () -> QuadraticRidge.fit(X, y));
        assertThrows(InvalidInputException.class, () -> LabelRegression.fit(X, y, QuadraticRidge::fit));
    }
}
