// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.util.Locale;

import org.pressling.dataset.section.Axis;

/** Axes as files and people write them: x, y, z. */
public final class AxisLetter {

    private AxisLetter() {
    }

    /**
     * Reads an axis, in upper or lower case.
     *
     * @throws org.pressling.dem.InvalidInputException when it is none of the three
     */
    public static Axis parse(String text) {
        for (Axis axis : Axis.values()) {
            if (axis.name().equalsIgnoreCase(text.strip())) {
                return axis;
            }
        }
        throw ImportProblem.AXIS.of(text).exception();
    }

    /** The letter of an axis. */
    static String of(Axis axis) {
        return axis.name().toLowerCase(Locale.ROOT);
    }
}
