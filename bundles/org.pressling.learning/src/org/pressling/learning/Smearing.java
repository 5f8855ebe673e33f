// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.Arrays;

/**
 * Factors for labels that were learnt in their logarithm. A network that minimises the squared error there tells the mean of
 * the logarithm, whose exponential is about the median of the label and too small for its mean. The mean of truth over
 * prediction on pictures that it did not learn from is the factor by which it is too small ("smearing": Duan, J. Am. Stat.
 * Assoc. 78 (1983) 605).
 * <p>
 * A factor that a few extreme pictures make does more harm than good. It is therefore taken only where it helps: where
 * predictions, each corrected by the factor that all the other pictures give, have a smaller squared error than they have as
 * they are.
 */
public final class Smearing {
    /** With fewer pictures a factor is chance. */
    static final int LEAST_PICTURES = 10;

    private Smearing() {
    }

    /**
     * Finds the factors.
     *
     * @param scaling   how the labels were learnt, without factors
     * @param truth     true labels of pictures that nothing was learnt from, in their units, a row for each
     * @param predicted what the network says of them, in the same units
     * @return one for each label; 1 where it is not in its logarithm, or where a factor would not help
     */
    public static double[] factors(LabelScaling scaling, double[][] truth, double[][] predicted) {
        boolean[] logarithmic = scaling.logarithmic();
        double[] factors = new double[logarithmic.length];
        for (int k = 0; k < factors.length; k++) {
            factors[k] = logarithmic[k] && truth.length >= LEAST_PICTURES
                    ? factor(Metrics.column(truth, k), Metrics.column(predicted, k)) : 1;
        }
        return factors;
    }

    private static double factor(double[] truth, double[] predicted) {
        double[] ratios = new double[truth.length];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = truth[i] / predicted[i];
        }
        double sum = Arrays.stream(ratios).sum();
        double gain = 0;
        for (int i = 0; i < ratios.length; i++) {
            double others = (sum - ratios[i]) / (ratios.length - 1);
            gain += square(truth[i] - predicted[i]) - square(truth[i] - others * predicted[i]);
        }
        // Not so as well where a ratio is no number.
        return gain > 0 && sum > 0 ? sum / ratios.length : 1;
    }

    private static double square(double x) {
        return x * x;
    }
}
