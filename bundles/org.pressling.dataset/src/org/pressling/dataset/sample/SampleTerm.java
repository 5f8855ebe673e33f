// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import org.pressling.dem.Term;

/** What cells and entries of the files of a sample must be. */
public enum SampleTerm implements Term {
    /** The rows of a table. */
    ROWS,
    /** A number of particles. */
    COUNT,
    /** A diameter. */
    DIAMETER,
    /** The plane of the first row. */
    PLANE,
    /** The number of the row. */
    ROW,
    /** At least the diameter as packed. */
    SURFACE,
    /** A phase. */
    PHASE,
    /** A number above 0. */
    ABOVE_ZERO,
    /** The pair that the particles form. */
    PAIR,
    /** Another particle. */
    ANOTHER,
    /** A particle or a wall that there is. */
    SIDE_WALL,
    /** Not before the line above. */
    LATER
}
