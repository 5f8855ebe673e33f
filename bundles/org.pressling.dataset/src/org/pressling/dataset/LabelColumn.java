// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset;

import java.util.Objects;

import org.pressling.dem.Excerpt;
import org.pressling.dem.Limits;
import org.pressling.dem.Unit;
import org.pressling.dem.Units;

/**
 * Name and unit of a number that is told of each sample: a label, or a factor. These two make the column: files of before may
 * not tell the rest.
 *
 * @param name  lower-case name such as {@code am_stress_mean}
 * @param unit  unit that the number is written in
 * @param share whether it is a share of a whole, which can be neither below 0 nor above 1
 * @param title what people call it, in English, where that does not follow from its name; empty otherwise
 */
public record LabelColumn(String name, Unit unit, boolean share, String title) {

    /**
     * Checks the title. One of spaces alone says nothing, as an empty one.
     *
     * @throws IllegalArgumentException if it is too long or has characters that cannot be printed
     */
    public LabelColumn {
        title = title.isBlank() ? "" : title;
        if (title.length() > Limits.NAME_CHARACTERS || !title.equals(Excerpt.lines(title))
                || title.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("the title of the label '" + Excerpt.of(name) + "' has more than "
                    + Limits.NAME_CHARACTERS + " characters, or some that cannot be printed");
        }
    }

    /**
     * A column that is called as its name says.
     *
     * @param name  name of the quantity
     * @param unit  its unit
     * @param share whether it is a share of a whole
     */
    public LabelColumn(String name, Unit unit, boolean share) {
        this(name, unit, share, "");
    }

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

    @Override
    public boolean equals(Object other) {
        return other instanceof LabelColumn column && name.equals(column.name) && unit.equals(column.unit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, unit);
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
