// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.io;

import org.pressling.dem.ProblemCode;

/** What can be wrong with a table. */
public enum CsvProblem implements ProblemCode {
    /** There is no heading. */
    EMPTY,
    /** A line is no row. */
    DAMAGED,
    /** A column is named twice. */
    TWICE,
    /** A row has not as many cells as the heading. */
    CELLS,
    /** A column is missing. */
    MISSING_COLUMN,
    /** A cell holds what it may not. */
    CELL
}
