// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.util.List;

/**
 * One frame of a text dump.
 *
 * @param timestep   its timestep
 * @param units      unit style that the dump names, or an empty text
 * @param bounds     {@code [axis][low, high]} in the file's units
 * @param boundaries how the box ends along each axis, such as {@code pp} or {@code ff}; empty where it is not said
 * @param columns    names of the columns
 * @param firstLine  number of the line of the first row
 * @param rows       the rows as they stand
 */
record DumpFrame(long timestep, String units, double[][] bounds, List<String> boundaries, List<String> columns,
        long firstLine, List<String> rows) {

    /** Whether top and bottom are joined. */
    boolean periodicY() {
        return boundaries.size() > 1 && boundaries.get(1).startsWith("p");
    }
}
