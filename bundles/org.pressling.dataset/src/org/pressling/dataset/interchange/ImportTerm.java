// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import org.pressling.dem.Term;

/** What stands in files of other programs, and what to do. */
public enum ImportTerm implements Term {
    /** The first line of a data file. */
    TITLE,
    /** The style of units. */
    UNITS,
    /** Number or time of a frame. */
    TIMESTEP,
    /** How many rows follow. */
    ROW_COUNT,
    /** How many atoms follow. */
    ATOM_COUNT,
    /** What follows another heading. */
    VALUE_OF,
    /** A bound of the box along an axis. */
    BOUND,
    /** A tilt of the box. */
    TILT,
    /** A row of a frame. */
    ROW,
    /** Number of a particle. */
    ID,
    /** Type of a particle. */
    TYPE,
    /** Diameter of a particle. */
    DIAMETER,
    /** What can be read of a file that was cut off. */
    LAST_FRAME
}
