// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.baseline;

/** Brings predictors to mean 0 and standard deviation 1 over the samples of a fit; one that does not vary becomes 0. */
final class Standardisation {
    private final double[] centre;
    private final double[] width;

    Standardisation(double[][] predictors) {
        int columns = predictors[0].length;
        centre = new double[columns];
        width = new double[columns];
        for (int j = 0; j < columns; j++) {
            double sum = 0;
            for (double[] row : predictors) {
                sum += row[j];
            }
            centre[j] = sum / predictors.length;
            double squares = 0;
            for (double[] row : predictors) {
                squares += (row[j] - centre[j]) * (row[j] - centre[j]);
            }
            double sd = Math.sqrt(squares / predictors.length);
            width[j] = sd > 1e-12 * Math.abs(centre[j]) ? sd : 1.0;
        }
    }

    double[] of(double[] predictors) {
        if (predictors.length != centre.length) {
            throw new IllegalArgumentException("Fitted on " + centre.length + " predictors, asked with " + predictors.length);
        }
        double[] x = new double[centre.length];
        for (int j = 0; j < x.length; j++) {
            x[j] = (predictors[j] - centre[j]) / width[j];
        }
        return x;
    }

    double[][] of(double[][] predictors) {
        double[][] x = new double[predictors.length][];
        for (int i = 0; i < x.length; i++) {
            x[i] = of(predictors[i]);
        }
        return x;
    }
}
