// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

/**
 * How well one label is predicted on one split.
 *
 * @param label the label's column name, with its unit
 * @param count number of samples
 * @param r2 coefficient of determination (Komori et al. 2022, eq. 14); not a number when the label does not vary
 * @param rmse root of the mean squared error, in the label's unit
 * @param bias mean of predicted − true, in the label's unit
 * @param r2Low lower end of the interval of R², see {@link Bootstrap}; not a number where it was not asked for
 * @param r2High its upper end
 */
public record LabelMetrics(String label, int count, double r2, double rmse, double bias, double r2Low, double r2High) {

    /** Without an interval of R². */
    public LabelMetrics(String label, int count, double r2, double rmse, double bias) {
        this(label, count, r2, rmse, bias, Double.NaN, Double.NaN);
    }

    /**
     * The same with an interval of R².
     *
     * @param ends lower and upper end
     */
    public LabelMetrics withInterval(double[] ends) {
        return new LabelMetrics(label, count, r2, rmse, bias, ends[0], ends[1]);
    }
}
