// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import org.pressling.dem.Term;

/** What a contact law can give that is no number. */
public enum LawFaultTerm implements Term {
    /** In a contact of particles: quantity, value, pair, the two particles, overlap. */
    NOT_FINITE,
    /** In a contact with a wall: quantity, value, pair, particle, overlap. */
    NOT_FINITE_AT_WALL,
    /** The normal force. */
    NORMAL_FORCE,
    /** The tangential stiffness. */
    STIFFNESS,
    /** The damping coefficient. */
    DAMPING,
    /** The energy that is stored. */
    ENERGY,
    /** The contact area. */
    AREA,
    /** The stiffness against rolling. */
    ROLLING_STIFFNESS,
    /** The coefficient of the dashpot against rolling. */
    ROLLING_DAMPING,
    /** The largest torque against rolling. */
    ROLLING_LIMIT,
    /** The largest time step is none: value. */
    LARGEST_TIME_STEP
}
