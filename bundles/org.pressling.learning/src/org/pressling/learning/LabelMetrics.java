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
 */
public record LabelMetrics(String label, int count, double r2, double rmse, double bias) {
}
