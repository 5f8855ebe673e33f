// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import org.pressling.dem.Term;

/** What stands in the table of a press. */
enum PressTableTerm implements Term {
    /** Row. */
    PARTICLES,
    /** Row. */
    CONTACTS,
    /** Row. */
    AM_FRACTION,
    /** Row: how much of a phase there is, and of what. */
    FRACTION,
    /** Row. */
    CUT,
    /** Of what a fraction is. */
    OF_BOX_FREE,
    /** Of what a fraction is. */
    OF_BOX,
    /** Of what a fraction is. */
    OF_PRESSED_BOX,
    /** Of what a fraction is. */
    OF_VOLUME,
    /** Of what a fraction is. */
    OF_MASS,
    /** Row, of a body in space. */
    BOX,
    /** Its width, height and depth. */
    SIDES,
    /** Row, of a body in space. */
    COORDINATION,
    /** Row. */
    PRESSURE,
    /** Row. */
    RELATIVE_DENSITY,
    /** Row. */
    HECKEL,
    /** What that pressure needs. */
    NO_HECKEL,
    /** Row. */
    WALL_FORCE,
    /** Forces on both walls. */
    LEFT_RIGHT,
    /** Row. */
    UNBALANCED,
    /** Row. */
    INERTIAL,
    /** Row. */
    MISMATCH,
    /** How far two values are apart. */
    APART,
    /** Row. */
    OVERLAP,
    /** Row. */
    BEYOND,
    /** Row. */
    STEPS,
    /** Row. */
    VERDICT,
    /** Above the labels. */
    LABELS
}
