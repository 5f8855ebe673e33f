// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.baseline;

/**
 * The covariance of a Gaussian process between two samples: {@code s² exp(−½ Σ (x_j − x'_j)² / l_j²) + c²}, with a length l_j
 * for each predictor, so that one that does not matter can be given a long one; and the variance of the noise on each sample.
 */
final class Kernel {
    /** Keeps the matrix regular, as a share of the numbers' variance. */
    private static final double LEAST_NOISE = 1e-6;

    final int predictors;
    private final double[] inverseSquares;
    private final double signal;
    private final double constant;
    private final double noise;

    /** A kernel from logarithms: of each length, then of s, of the noise's standard deviation, and of c. */
    Kernel(double[] logarithms) {
        predictors = logarithms.length - 3;
        inverseSquares = new double[predictors];
        for (int j = 0; j < predictors; j++) {
            inverseSquares[j] = Math.exp(-2 * logarithms[j]);
        }
        signal = Math.exp(2 * logarithms[predictors]);
        noise = Math.exp(2 * logarithms[predictors + 1]);
        constant = Math.exp(2 * logarithms[predictors + 2]);
    }

    double signal(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < predictors; j++) {
            double d = a[j] - b[j];
            sum += d * d * inverseSquares[j];
        }
        return signal * Math.exp(-0.5 * sum);
    }

    double covariance(double[] a, double[] b) {
        return signal(a, b) + constant;
    }

    double noise() {
        return noise + LEAST_NOISE;
    }

    double[][] matrix(double[][] x) {
        double[][] k = new double[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                k[i][j] = covariance(x[i], x[j]);
                k[j][i] = k[i][j];
            }
            k[i][i] = signal + constant + noise();
        }
        return k;
    }

    /**
     * The slopes of half the sum of {@code weights · matrix} with respect to each logarithm.
     *
     * @param weights symmetric
     */
    double[] slopes(double[][] x, double[][] weights) {
        double[] slopes = new double[predictors + 3];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                double w = weights[i][j];
                double s = w * signal(x[i], x[j]);
                for (int p = 0; p < predictors; p++) {
                    double d = x[i][p] - x[j][p];
                    slopes[p] += s * d * d * inverseSquares[p];
                }
                slopes[predictors] += 2 * s;
                slopes[predictors + 2] += 2 * w * constant;
            }
            slopes[predictors] += weights[i][i] * signal;
            slopes[predictors + 1] += weights[i][i] * noise;
            slopes[predictors + 2] += weights[i][i] * constant;
        }
        return slopes;
    }
}
