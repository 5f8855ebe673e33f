// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import org.pressling.dem.ProblemCode;

/** What can be wrong with a file of particles or contacts from another program, or with what was said of it. */
public enum ImportProblem implements ProblemCode {
    /** No text has lines as long. */
    LONG_LINE,
    /** A zero byte. */
    BINARY,
    /** The file ends where something must follow. */
    ENDS,
    /** The file ends within a frame. */
    ENDS_ABOVE_ROWS,
    /** The file ends within a heading. */
    ENDS_IN_ITEM,
    /** The file ends within a row. */
    ENDS_IN_ROW,
    /** A word is no number. */
    NO_NUMBER,
    /** A word is no whole number, or too small. */
    NO_WHOLE_NUMBER,
    /** A timestep below 0. */
    NEGATIVE_TIMESTEP,
    /** More rows than are read. */
    TOO_MANY_ROWS,
    /** The box is no rectangle. */
    TILTED,
    /** Bounds of the box are missing or too many. */
    BOUNDS,
    /** The box has no width. */
    BOX,
    /** Left and right are joined. */
    JOINED_SIDES,
    /** They are said to be, of a file that does not tell. */
    JOINED_ENDS,
    /** A dump of something else where particles are wanted. */
    HOLDS_OTHERS,
    /** A dump of something else where contacts are wanted. */
    HOLDS_NO_CONTACTS,
    /** Something stands where a heading must. */
    NO_ITEM,
    /** A frame has fewer rows than it says. */
    ROWS,
    /** A heading is missing. */
    MISSING_ITEM,
    /** A dump without a frame. */
    NO_FRAME,
    /** No frame of the timestep that is wanted. */
    NO_SUCH_FRAME,
    /** A row is too short or too long. */
    CELLS,
    /** A column is missing. */
    NO_COLUMN,
    /** The values that were named are not those of the dump. */
    COLUMN_COUNT,
    /** Contacts of other particles. */
    NO_CONTACT,
    /** The values of contacts cannot be used. */
    CONTACT_VALUES,
    /** A data file has fewer or more atoms than it says. */
    ATOM_COUNT,
    /** A line of the header is missing. */
    HEADER,
    /** Atoms without diameters. */
    STYLE,
    /** A line of the section Atoms is too short or too long. */
    ATOM_LINE,
    /** A line of the section Velocities is too short or too long. */
    VELOCITY_LINE,
    /** Two particles of one id. */
    ID_TWICE,
    /** A type of which nobody knows the phase. */
    UNKNOWN_TYPE,
    /** A particle is too large, or nothing. */
    DIAMETER,
    /** All types are left out. */
    NO_PARTICLES,
    /** Types are not given as they must be. */
    TYPES,
    /** No unit of length. */
    LENGTH_UNIT,
    /** No axis. */
    AXIS,
    /** Nothing in the file. */
    EMPTY,
    /** None of the forms of files that are read. */
    NO_FORM,
    /** A plane in which nothing is left of a body. */
    NOTHING_CUT,
    /** A format needs what only a study knows. */
    NO_DENSITIES
}
