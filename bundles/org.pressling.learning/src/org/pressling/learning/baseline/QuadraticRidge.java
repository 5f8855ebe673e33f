// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.baseline;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * A full quadratic in some predictors, fitted by least squares with a penalty on the size of its coefficients (ridge
 * regression), so that there may be more terms than samples would settle: thirteen predictors have 105.
 * <p>
 * The penalty is the one of a fixed list with which the fit without each sample says best what that sample is; all of these
 * fits come from one (Allen's PRESS: the residual over 1 − h with the leverage h). The constant is not penalised.
 */
public final class QuadraticRidge implements Regression {
    private static final double[] PENALTIES = {0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100, 300, 1000};
    /** Keeps the matrix regular where terms depend on each other. */
    private static final double LEAST = 1e-9;

    private final Standardisation standardisation;
    private final double penalty;
    private final double[] coefficients;
    private final double[] leaveOneOut;
    private final double deviation;
    private final double[][] inverse;

    private QuadraticRidge(Standardisation standardisation, double[][] design, double[] numbers, double penalty) {
        this.standardisation = standardisation;
        this.penalty = penalty;
        int terms = design[0].length;
        double[][] normal = new double[terms][terms];
        double[] right = new double[terms];
        for (int i = 0; i < design.length; i++) {
            double[] row = design[i];
            for (int a = 0; a < terms; a++) {
                right[a] += row[a] * numbers[i];
                for (int b = 0; b <= a; b++) {
                    normal[a][b] += row[a] * row[b];
                }
            }
        }
        for (int a = 0; a < terms; a++) {
            normal[a][a] += LEAST + (a == 0 ? 0 : penalty);
            for (int b = 0; b < a; b++) {
                normal[b][a] = normal[a][b];
            }
        }
        RealMatrix matrix = new Array2DRowRealMatrix(normal, false);
        inverse = new CholeskyDecomposition(matrix).getSolver().getInverse().getData();
        coefficients = new Array2DRowRealMatrix(inverse, false).operate(right);
        leaveOneOut = new double[design.length];
        double squares = 0;
        for (int i = 0; i < design.length; i++) {
            leaveOneOut[i] = (numbers[i] - dot(coefficients, design[i])) / Math.max(1 - leverage(design[i]), LEAST);
            squares += leaveOneOut[i] * leaveOneOut[i];
        }
        deviation = Math.sqrt(squares / design.length);
    }

    /**
     * Fits the quadratic.
     *
     * @param predictors one row per sample
     * @param numbers    one per sample
     * @throws org.pressling.dem.InvalidInputException if a value is no finite number
     */
    public static QuadraticRidge fit(double[][] predictors, double[] numbers) {
        QuadraticRegression.requireFinite(predictors, BaselineTerm.PREDICTOR);
        QuadraticRegression.requireFinite(new double[][] {numbers}, BaselineTerm.LABEL);
        Standardisation standardisation = new Standardisation(predictors);
        double[][] design = QuadraticRegression.design(standardisation, predictors);
        QuadraticRidge best = null;
        for (double penalty : PENALTIES) {
            QuadraticRidge fit = new QuadraticRidge(standardisation, design, numbers, penalty);
            best = best == null || fit.deviation < best.deviation ? fit : best;
        }
        return best;
    }

    /**
     * The quadratic with a penalty that is known.
     *
     * @param predictors one row per sample
     * @param numbers    one per sample
     * @param penalty    what {@link #penalty()} of the fit said
     */
    public static QuadraticRidge of(double[][] predictors, double[] numbers, double penalty) {
        Standardisation standardisation = new Standardisation(predictors);
        return new QuadraticRidge(standardisation, QuadraticRegression.design(standardisation, predictors), numbers, penalty);
    }

    /** The penalty that was chosen, for predictors of standard deviation 1. */
    public double penalty() {
        return penalty;
    }

    @Override
    public Estimate estimate(double[] predictors) {
        double[] terms = QuadraticRegression.terms(standardisation.of(predictors));
        return new Estimate(dot(coefficients, terms), Math.max(deviation, Double.MIN_NORMAL) * Math.sqrt(1 + leverage(terms)));
    }

    @Override
    public double[] leaveOneOut() {
        return leaveOneOut.clone();
    }

    private double leverage(double[] terms) {
        double sum = 0;
        for (int a = 0; a < terms.length; a++) {
            sum += terms[a] * dot(inverse[a], terms);
        }
        return sum;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
