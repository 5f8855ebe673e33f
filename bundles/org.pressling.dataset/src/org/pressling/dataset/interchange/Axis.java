// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.util.Locale;

/** An axis of a box. */
public enum Axis {
    /** The first coordinate. */
    X,
    /** The second. */
    Y,
    /** The third. */
    Z;

    /**
     * Reads an axis by its letter, in upper or lower case.
     *
     * @throws org.pressling.dem.InvalidInputException when it is none of the three
     */
    static Axis parse(String text) {
        for (Axis axis : values()) {
            if (axis.letter().equalsIgnoreCase(text.strip())) {
                return axis;
            }
        }
        throw ImportProblem.AXIS.of(text).exception();
    }

    /** {@return the axis as one writes it in a file: x, y or z} */
    public String letter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
