// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.math.BigDecimal;
import java.util.List;

import org.pressling.dataset.section.Axis;

/**
 * One frame of a text dump.
 *
 * @param timestep   its timestep, or its time where the dump counts in times
 * @param units      unit style that the dump names, or an empty text
 * @param bounds     {@code [axis][low, high]} as they stand, in the file's units
 * @param boundaries how the box ends along each axis, such as {@code pp} or {@code ff}; empty where it is not said
 * @param boxLine    number of the line that says so
 * @param columns    names of the columns
 * @param firstLine  number of the line of the first row
 * @param rows       the rows as they stand
 */
record DumpFrame(BigDecimal timestep, String units, String[][] bounds, List<String> boundaries, long boxLine,
        List<String> columns, long firstLine, List<String> rows) {

    /** Whether both ends of an axis are joined. */
    boolean joins(Axis axis) {
        return boundaries.size() > axis.ordinal() && boundaries.get(axis.ordinal()).startsWith("p");
    }
}
