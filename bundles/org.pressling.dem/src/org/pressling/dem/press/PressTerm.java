// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import org.pressling.dem.Term;

/** Names of quantities of a press, as messages call them. */
public enum PressTerm implements Term {
    /** Width that a stage goes to. */
    STAGE_WIDTH,
    /** Time that a stage holds. */
    STAGE_TIME,
    /** Pressure that a stage goes to. */
    STAGE_PRESSURE,
    /** Width after the press. */
    FINAL_WIDTH,
    /** Speed of the wall. */
    WALL_SPEED,
    /** Time step over the Rayleigh time. */
    RAYLEIGH_SHARE,
    /** Force ratio below which a body is settled. */
    UNBALANCED_LIMIT,
    /** Local damping. */
    LOCAL_DAMPING,
    /** Steps of relaxing. */
    RELAXATION_STEPS,
    /** Points of the history. */
    HISTORY_POINTS,
    /** Depth that pressures are taken over. */
    SLAB_DEPTH
}
