// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.coverage;

/**
 * One line of a plot of coverage against pressure.
 *
 * @param name   its name in the legend
 * @param column its name in the table, lower case with underscores
 * @param values coverage by picture
 */
public record CoverageCurve(String name, String column, double[] values) {
}
