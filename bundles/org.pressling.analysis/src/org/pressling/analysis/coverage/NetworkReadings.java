// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.coverage;

import java.util.Optional;

/**
 * What one network reads in the pictures of a data set; arrays by picture.
 *
 * @param name   which network, by the structures that it was trained on: "elastic", "plastic"
 * @param area   reaction area [m²]
 * @param planar share of the AM circumference under contacts with SE, where the network reads that
 * @param own    whether it was trained on the training pictures among these
 * @param r2     R² of the reaction area on held-out structures of its own kind
 */
public record NetworkReadings(String name, double[] area, Optional<double[]> planar, boolean own, double r2) {
}
