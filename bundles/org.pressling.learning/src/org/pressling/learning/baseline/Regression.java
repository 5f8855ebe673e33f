// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.baseline;

import java.util.Arrays;

/** A fit of one number to a few predictors that tells how far it trusts itself. */
public interface Regression {

    /**
     * What the fit says of a sample.
     *
     * @param mean      the number
     * @param deviation standard deviation of the true number about it, as the fit sees it; above 0
     */
    record Estimate(double mean, double deviation) {
    }

    /**
     * What the fit says of a sample.
     *
     * @param predictors as many as it was fitted to
     */
    Estimate estimate(double[] predictors);

    /**
     * The number alone, where its deviation costs more than it.
     *
     * @param predictors as many as it was fitted to
     * @return the very mean of {@link #estimate}
     */
    default double mean(double[] predictors) {
        return estimate(predictors).mean();
    }

    /**
     * The deviations of many samples, where the numbers of the fit are better read once for all.
     *
     * @param predictors one row per sample
     * @return the very deviations of {@link #estimate}
     */
    default double[] deviations(double[][] predictors) {
        return Arrays.stream(predictors).mapToDouble(one -> estimate(one).deviation()).toArray();
    }

    /**
     * For each sample of the fit its true number less what the same fit without this sample would have said of it.
     */
    double[] leaveOneOut();
}
