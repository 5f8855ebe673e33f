// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis;

import java.util.Objects;

/**
 * What one method (the network, or a baseline) says about every picture of the data set.
 *
 * @param name name of the method as shown in tables and legends ("Network", "Picture only")
 * @param values {@code [entry][label]} in the order of the data set's entries and labels, each in its label's unit; NaN
 *        where the method has nothing to say
 */
public record Predictions(String name, double[][] values) {

    /** Refuses missing parts; the array is not copied and must not be changed afterwards. */
    public Predictions {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(values, "values");
    }

    /**
     * All values of one label.
     *
     * @param label index of the label
     * @return one value per entry of the data set, in the label's unit
     */
    public double[] ofLabel(int label) {
        double[] column = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            column[i] = values[i][label];
        }
        return column;
    }
}
