// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import org.pressling.dem.ProblemCode;

/** What can be wrong with the files of a sample. */
public enum SampleProblem implements ProblemCode {
    /** Written by another release. */
    FORMAT,
    /** A table of particles has none. */
    NO_PARTICLES,
    /** A press left no history. */
    NO_HISTORY,
    /** The file with all tables is not the one that was written with the sample. */
    OTHER_TABLES,
    /** A table in it lacks a column. */
    TABLE_COLUMN,
    /** A number in it is not allowed. */
    TABLE_CELL
}
