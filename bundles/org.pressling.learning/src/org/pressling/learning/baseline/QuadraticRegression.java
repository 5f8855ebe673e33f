// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.baseline;

import java.util.Arrays;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;

/**
 * A full quadratic in a few predictors, fitted by least squares: 1, every x_i and every product x_i x_j (i ≤ j).
 * <p>
 * Predictors are standardised first, so that the products are well conditioned; the singular value decomposition
 * gives the shortest coefficient vector where predictors depend on each other or do not vary. This is the
 * baseline of the reaction area and the stresses: with the AM share, the void share and the length of the AM–SE
 * boundary it tells how much of a label a few counts of the picture already hold.
 */
public final class QuadraticRegression {
    private final Standardisation standardisation;
    private final RealMatrix coefficients;

    private QuadraticRegression(Standardisation standardisation, RealMatrix coefficients) {
        this.standardisation = standardisation;
        this.coefficients = coefficients;
    }

    /**
     * Number of coefficients per label for so many predictors: {@code (k + 1)(k + 2) / 2}.
     */
    public static int termCount(int predictors) {
        return (predictors + 1) * (predictors + 2) / 2;
    }

    /**
     * Fits the quadratic.
     *
     * @param predictors one row per sample
     * @param labels one row per sample
     * @throws org.pressling.dem.InvalidInputException if there are fewer samples than coefficients, or a value is no
     *                                       finite number
     */
    public static QuadraticRegression fit(double[][] predictors, double[][] labels) {
        if (predictors.length != labels.length) {
            throw new IllegalArgumentException(
                    predictors.length + " rows of predictors but " + labels.length + " rows of labels");
        }
        int terms = predictors.length == 0 ? 1 : termCount(predictors[0].length);
        if (predictors.length < terms) {
            throw BaselineProblem.TOO_FEW.of(terms, predictors.length).exception();
        }
        requireFinite(predictors, BaselineTerm.PREDICTOR);
        requireFinite(labels, BaselineTerm.LABEL);
        Standardisation standardisation = new Standardisation(predictors);
        double[][] design = design(standardisation, predictors);
        RealMatrix right = new Array2DRowRealMatrix(labels);
        RealMatrix coefficients = new SingularValueDecomposition(new Array2DRowRealMatrix(design, false)).getSolver()
                .solve(right);
        return new QuadraticRegression(standardisation, coefficients);
    }

    /** Predicted labels, one row per row of predictors. */
    public double[][] predict(double[][] predictors) {
        double[][] labels = new double[predictors.length][];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = coefficients.preMultiply(terms(standardisation.of(predictors[i])));
        }
        return labels;
    }

    /** The terms of each sample, one row per row of predictors. */
    static double[][] design(Standardisation standardisation, double[][] predictors) {
        return Arrays.stream(standardisation.of(predictors)).map(QuadraticRegression::terms).toArray(double[][]::new);
    }

    /** 1, every x_i, every x_i x_j. */
    static double[] terms(double[] x) {
        int columns = x.length;
        double[] terms = new double[termCount(columns)];
        int next = 0;
        terms[next++] = 1;
        for (int j = 0; j < columns; j++) {
            terms[next++] = x[j];
        }
        for (int j = 0; j < columns; j++) {
            for (int k = j; k < columns; k++) {
                terms[next++] = x[j] * x[k];
            }
        }
        return terms;
    }

    static void requireFinite(double[][] rows, BaselineTerm what) {
        for (int i = 0; i < rows.length; i++) {
            for (double value : rows[i]) {
                if (!Double.isFinite(value)) {
                    throw BaselineProblem.NOT_FINITE.of(what, i + 1, value).exception();
                }
            }
        }
    }
}
