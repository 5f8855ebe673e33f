// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset;

import java.util.Set;

/**
 * Name and unit of one label.
 *
 * @param name lower-case name such as {@code am_stress_mean}
 * @param unit unit such as {@code mN}; empty for a share or a number
 */
public record LabelColumn(String name, String unit) {

    private static final Set<String> UNITS = Set.of("N", "mN", "uN", "Pa", "kPa", "MPa", "GPa", "m", "mm", "um", "nm",
            "m2", "mm2", "um2", "nm2", "s", "ms", "us", "deg", "rad", "percent");

    /** Heading of the column: {@code name_unit}, or the name alone without a unit. */
    public String column() {
        return unit.isEmpty() ? name : name + "_" + unit;
    }

    /** Takes a heading apart: what follows the last underscore is the unit, if it is one that is known here. */
    public static LabelColumn parse(String column) {
        int cut = column.lastIndexOf('_');
        if (cut > 0 && UNITS.contains(column.substring(cut + 1))) {
            return new LabelColumn(column.substring(0, cut), column.substring(cut + 1));
        }
        return new LabelColumn(column, "");
    }
}
