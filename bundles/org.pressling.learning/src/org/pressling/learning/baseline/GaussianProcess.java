// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.baseline;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * Regression by a Gaussian process (Rasmussen and Williams, Gaussian Processes for Machine Learning, MIT Press 2006, ch. 2
 * and 5): numbers of samples with like predictors are alike, and how alike is learnt.
 * <p>
 * The lengths of the {@link Kernel}, its variances and the noise are those of the largest probability of the training numbers,
 * with a weak prior on the lengths (their logarithm 1 ± 1.5, for predictors of standard deviation 1). Numbers should have mean
 * 0 and standard deviation 1. The time of a fit grows with the cube of the samples, so that the kernel is learnt on 400 of
 * them at most and the process keeps 2,000 at most, each taken at equal distances of their order.
 */
public final class GaussianProcess implements Regression {
    private static final int MOST_FOR_KERNEL = 400;
    private static final int MOST_KEPT = 2000;
    private static final int ITERATIONS = 60;
    private static final int TOGETHER = 32;
    private static final double LENGTH_MEAN = 1;
    private static final double LENGTH_DEVIATION = 1.5;
    private static final double FIRST_NOISE = -1.5;
    private static final double FIRST_CONSTANT = -1;

    private final Standardisation standardisation;
    private final double[] learnt;
    private final Kernel kernel;
    private final double[][] x;
    private final double[][] inverse;
    private final double[] weights;

    private GaussianProcess(Standardisation standardisation, double[] learnt, double[][] x, double[] y) {
        this.standardisation = standardisation;
        this.learnt = learnt;
        this.kernel = new Kernel(learnt);
        this.x = x;
        inverse = CholeskyInverse.of(new CholeskyDecomposition(new Array2DRowRealMatrix(kernel.matrix(x), false)));
        weights = times(inverse, y);
    }

    /**
     * Fits the process.
     *
     * @param predictors one row per sample
     * @param numbers    one per sample
     * @throws org.pressling.dem.InvalidInputException if a value is no finite number
     */
    public static GaussianProcess fit(double[][] predictors, double[] numbers) {
        QuadraticRegression.requireFinite(predictors, BaselineTerm.PREDICTOR);
        QuadraticRegression.requireFinite(new double[][] {numbers}, BaselineTerm.LABEL);
        Standardisation standardisation = new Standardisation(predictors);
        double[][] x = standardisation.of(predictors);
        int[] some = spread(x.length, MOST_FOR_KERNEL);
        return of(standardisation, learnt(rows(x, some), values(numbers, some)), x, numbers);
    }

    /**
     * A process on the samples that it was fitted to, its kernel being known.
     *
     * @param predictors one row per sample
     * @param numbers    one per sample
     * @param kernel     what {@link #kernel()} of the fit said
     */
    public static GaussianProcess of(double[][] predictors, double[] numbers, double[] kernel) {
        Standardisation standardisation = new Standardisation(predictors);
        return of(standardisation, kernel.clone(), standardisation.of(predictors), numbers);
    }

    private static GaussianProcess of(Standardisation standardisation, double[] learnt, double[][] x, double[] numbers) {
        int[] kept = spread(x.length, MOST_KEPT);
        return new GaussianProcess(standardisation, learnt, rows(x, kept), values(numbers, kept));
    }

    /**
     * What was learnt, in natural logarithms: the length of each predictor, the standard deviations of the signal, of the noise
     * and of the constant.
     */
    public double[] kernel() {
        return learnt.clone();
    }

    private static int[] spread(int count, int most) {
        int n = Math.min(count, most);
        return IntStream.range(0, n).map(i -> (int) ((long) i * count / n)).toArray();
    }

    private static double[][] rows(double[][] x, int[] places) {
        return Arrays.stream(places).mapToObj(i -> x[i]).toArray(double[][]::new);
    }

    private static double[] values(double[] y, int[] places) {
        return Arrays.stream(places).mapToDouble(i -> y[i]).toArray();
    }

    private static double[] learnt(double[][] x, double[] y) {
        int predictors = x[0].length;
        double[] start = new double[predictors + 3];
        Arrays.fill(start, 0, predictors, LENGTH_MEAN);
        start[predictors + 1] = FIRST_NOISE;
        start[predictors + 2] = FIRST_CONSTANT;
        return Descent.from(start, (point, gradient) -> improbability(x, y, point, gradient), ITERATIONS);
    }

    /** Minus the logarithm of the probability of the numbers and the lengths, but for constants. */
    private static double improbability(double[][] x, double[] y, double[] point, double[] gradient) {
        Kernel kernel = new Kernel(point);
        double[][] w;
        double value = 0;
        try {
            CholeskyDecomposition cholesky = new CholeskyDecomposition(new Array2DRowRealMatrix(kernel.matrix(x), false));
            RealMatrix root = cholesky.getL();
            for (int i = 0; i < x.length; i++) {
                value += Math.log(root.getEntry(i, i));
            }
            w = CholeskyInverse.of(cholesky);
        } catch (MathRuntimeException e) {
            return Double.POSITIVE_INFINITY; // So extreme a kernel has no root in these numbers: the step was too long.
        }
        double[] a = times(w, y);
        for (int i = 0; i < x.length; i++) {
            value += 0.5 * y[i] * a[i];
            for (int j = 0; j < x.length; j++) {
                w[i][j] -= a[i] * a[j];
            }
        }
        System.arraycopy(kernel.slopes(x, w), 0, gradient, 0, gradient.length);
        for (int j = 0; j < kernel.predictors; j++) {
            double z = (point[j] - LENGTH_MEAN) / LENGTH_DEVIATION;
            value += 0.5 * z * z;
            gradient[j] += z / LENGTH_DEVIATION;
        }
        return value;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        return new Array2DRowRealMatrix(matrix, false).operate(vector);
    }

    @Override
    public Estimate estimate(double[] predictors) {
        double[] q = standardisation.of(predictors);
        double[] k = covariances(q);
        return new Estimate(mean(k, weights), deviation(q, QuadraticForm.of(inverse, new double[][] {k})[0]));
    }

    @Override
    public double[] deviations(double[][] predictors) {
        double[] deviations = new double[predictors.length];
        for (int from = 0; from < predictors.length; from += TOGETHER) {
            double[][] q = standardisation.of(Arrays.copyOfRange(predictors, from, Math.min(from + TOGETHER, predictors.length)));
            double[] known = QuadraticForm.of(inverse, Arrays.stream(q).map(this::covariances).toArray(double[][]::new));
            for (int i = 0; i < q.length; i++) {
                deviations[from + i] = deviation(q[i], known[i]);
            }
        }
        return deviations;
    }

    private double deviation(double[] q, double known) {
        return Math.sqrt(Math.max(kernel.covariance(q, q) - known, 0) + kernel.noise());
    }

    /** Needs a step per sample of the fit, where the deviation needs one per pair of them. */
    @Override
    public double mean(double[] predictors) {
        return mean(covariances(standardisation.of(predictors)), weights);
    }

    private double[] covariances(double[] q) {
        return Arrays.stream(x).mapToDouble(row -> kernel.covariance(q, row)).toArray();
    }

    private static double mean(double[] k, double[] weights) {
        double mean = 0;
        for (int i = 0; i < k.length; i++) {
            mean += k[i] * weights[i];
        }
        return mean;
    }

    @Override
    public double[] leaveOneOut() {
        double[] residuals = new double[weights.length];
        for (int i = 0; i < residuals.length; i++) {
            residuals[i] = weights[i] / inverse[i][i];
        }
        return residuals;
    }
}
