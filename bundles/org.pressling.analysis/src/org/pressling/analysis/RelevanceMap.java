// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis;

import java.util.Objects;

/**
 * Where in a picture the network looked for one label: a signed, gradient-weighted class activation map.
 *
 * @param entry index of the picture among the data set's entries
 * @param label index of the label among the data set's labels
 * @param width columns of the map
 * @param height rows of the map
 * @param values relevance, row by row from the top left; positive where the place raises the predicted label, negative
 *        where it lowers it; any scale
 */
public record RelevanceMap(int entry, int label, int width, int height, double[] values) {

    /** Checks that the array fits the size; the array is not copied and must not be changed afterwards. */
    public RelevanceMap {
        Objects.requireNonNull(values, "values");
        if (width < 1 || height < 1 || values.length != width * height) {
            throw new IllegalArgumentException("relevance map of " + width + " by " + height + " needs "
                    + (long) width * height + " values, has " + values.length);
        }
    }

    /**
     * Largest magnitude in the map, the end of its colour scale.
     *
     * @return max |value| over finite values; 0 for a map without any
     */
    public double largest() {
        double largest = 0;
        for (double v : values) {
            if (Double.isFinite(v)) {
                largest = Math.max(largest, Math.abs(v));
            }
        }
        return largest;
    }
}
