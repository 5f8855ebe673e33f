// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset;

import org.pressling.dem.Unit;
import org.pressling.dem.Units;

/**
 * Name and unit of a number that is told of each sample: a label, or a factor.
 *
 * @param name  lower-case name such as {@code am_stress_mean}
 * @param unit  unit that the number is written in
 * @param share whether it is a share of a whole, which can be neither below 0 nor above 1
 */
public record LabelColumn(String name, Unit unit, boolean share) {

    /**
     * A column of any number.
     *
     * @param name name of the quantity
     * @param unit its unit
     */
    public LabelColumn(String name, Unit unit) {
        this(name, unit, false);
    }

    /**
     * A column in a unit that a file names.
     *
     * @param name name of the quantity
     * @param unit symbol of the unit; empty for a share or a number
     */
    public LabelColumn(String name, String unit) {
        this(name, Units.named(unit));
    }

    /** Heading of the column: {@code name_unit}, or the name alone without a unit. */
    public String column() {
        return unit.column(name);
    }

    /**
     * Takes a heading apart that nothing but itself tells of, as in a table made by hand: the longest usual unit at its end
     * is the unit. What this program wrote says so itself, see {@link ColumnsJson}.
     */
    public static LabelColumn parse(String column) {
        Unit unit = Units.endOf(column);
        return unit.isNone() ? new LabelColumn(column, unit)
                : new LabelColumn(column.substring(0, column.length() - unit.symbol().length() - 1), unit);
    }
}
