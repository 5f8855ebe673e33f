// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

/** Walls, and what to do about a start that is refused. */
public enum StartTerm implements Term {
    /** The left wall. */
    LEFT,
    /** The right wall. */
    RIGHT,
    /** The lower wall. */
    LOWER,
    /** The upper wall. */
    UPPER,
    /** The wall in front. */
    FRONT,
    /** The wall at the back. */
    BACK,
    /** What to do where a particle is not in the box. */
    MOVE,
    /** What to do where the structure was pressed before. */
    SAY_PRESSED
}
