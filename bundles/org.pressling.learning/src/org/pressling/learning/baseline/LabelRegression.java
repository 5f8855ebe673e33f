// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.baseline;

import java.util.Arrays;

/**
 * A regression of a label in its unit, on predictors of the picture or the recipe. It is fitted to the label or to its
 * logarithm, brought to mean 0 and standard deviation 1 over the training samples.
 * <p>
 * The logarithm is taken where all training labels are above 0 and it makes them more probable: with the residuals that a
 * {@link QuadraticRidge} has on samples it was not fitted to, taken for normal in either scale (Box and Cox, J. R. Stat. Soc.
 * B 26 (1964) 211). The exponential of a mean of logarithms is too small for the mean of the labels; the factor by which it is
 * too small is estimated from the same kind of residuals ("smearing": Duan, J. Am. Stat. Assoc. 78 (1983) 605).
 */
public final class LabelRegression {

    /** How numbers of mean 0 and standard deviation 1 are fitted. */
    @FunctionalInterface
    public interface Kind {
        /**
         * Fits.
         *
         * @param predictors one row per sample
         * @param numbers    one per sample
         */
        Regression fit(double[][] predictors, double[] numbers);
    }

    private final Regression regression;
    private final Scale scale;
    private final double smearing;

    private record Scale(boolean logarithmic, double mean, double deviation) {
        static Scale of(double[] labels, boolean logarithmic) {
            double[] z = Arrays.stream(labels).map(y -> logarithmic ? Math.log(y) : y).toArray();
            double mean = Arrays.stream(z).average().orElse(0);
            double sd = Math.sqrt(Arrays.stream(z).map(v -> (v - mean) * (v - mean)).average().orElse(0));
            return new Scale(logarithmic, mean, sd > 1e-12 * Math.abs(mean) ? sd : 1);
        }

        double[] apply(double[] labels) {
            return Arrays.stream(labels).map(this::apply).toArray();
        }

        double apply(double label) {
            return ((logarithmic ? Math.log(label) : label) - mean) / deviation;
        }

        double back(double number) {
            double value = number * deviation + mean;
            return logarithmic ? Math.exp(value) : value;
        }
    }

    private LabelRegression(double[][] predictors, double[] labels, Scale scale, Kind kind) {
        this.scale = scale;
        regression = kind.fit(predictors, scale.apply(labels));
        smearing = scale.logarithmic ? Arrays.stream(regression.leaveOneOut()).map(r -> Math.exp(r * scale.deviation))
                .average().orElse(1) : 1;
    }

    /**
     * Fits a label.
     *
     * @param predictors one row per sample, at least one
     * @param labels     one per sample
     * @param kind       how
     * @throws org.pressling.dem.InvalidInputException if a value is no finite number
     */
    public static LabelRegression fit(double[][] predictors, double[] labels, Kind kind) {
        QuadraticRegression.requireFinite(new double[][] {labels}, BaselineTerm.LABEL);
        return new LabelRegression(predictors, labels, better(predictors, labels), kind);
    }

    /**
     * Fits a label in a known scale.
     *
     * @param predictors  one row per sample, at least one
     * @param labels      one per sample, above 0 for logarithms
     * @param logarithmic whether it is taken in its logarithm
     * @param kind        how
     */
    public static LabelRegression fit(double[][] predictors, double[] labels, boolean logarithmic, Kind kind) {
        return new LabelRegression(predictors, labels, Scale.of(labels, logarithmic), kind);
    }

    private static Scale better(double[][] predictors, double[] labels) {
        Scale linear = Scale.of(labels, false);
        if (Arrays.stream(labels).anyMatch(y -> !(y > 0))) {
            return linear;
        }
        Scale logarithmic = Scale.of(labels, true);
        // The logarithm of a density changes by that of the slope of the scale, which is 1 over the label.
        double slopes = Arrays.stream(labels).map(Math::log).average().orElse(0);
        return spread(predictors, labels, logarithmic) + slopes < spread(predictors, labels, linear) ? logarithmic : linear;
    }

    private static double spread(double[][] predictors, double[] labels, Scale scale) {
        double[] residuals = QuadraticRidge.fit(predictors, scale.apply(labels)).leaveOneOut();
        double squares = Arrays.stream(residuals).map(r -> r * r).average().orElse(0);
        return Math.log(Math.sqrt(squares) * scale.deviation);
    }

    /** Whether the label is taken in its logarithm. */
    public boolean logarithmic() {
        return scale.logarithmic;
    }

    /** By what the exponential of a mean of logarithms is multiplied; 1 for a label that is taken as it is. */
    public double smearing() {
        return smearing;
    }

    /** Standard deviation of the true label about what the fit says, in the scale of the fit, as the fit sees it. */
    public double deviation(double[] predictors) {
        return regression.estimate(predictors).deviation();
    }

    /** The {@link #deviation} of many at once, which takes a third of the time where the fit is a Gaussian process. */
    public double[] deviations(double[][] predictors) {
        return regression.deviations(predictors);
    }

    /** The label that is expected, in its unit. */
    public double predict(double[] predictors) {
        return smearing * scale.back(regression.mean(predictors));
    }

    /**
     * How far a known label lies from what the fit says, in the standard deviations that it says, in the scale of the fit:
     * the score that an interval is calibrated on. Infinite for a label whose logarithm there is not.
     *
     * @param deviation what {@link #deviation} says of the predictors, which takes the most time
     */
    public double score(double[] predictors, double deviation, double label) {
        if (scale.logarithmic && !(label > 0)) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.abs(scale.apply(label) - regression.mean(predictors)) / deviation;
    }

    /**
     * The labels whose {@linkplain #score score} is not above a limit.
     *
     * @param deviation what {@link #deviation} says of the predictors
     * @param limit     the largest score
     * @return lower and upper end, in the label's unit; infinite ends for an infinite limit
     */
    public double[] interval(double[] predictors, double deviation, double limit) {
        double mean = regression.mean(predictors);
        double half = limit * deviation;
        return new double[] {scale.back(mean - half), scale.back(mean + half)};
    }
}
