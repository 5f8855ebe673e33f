// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import org.pressling.dem.ProblemCode;

/** What a press cannot do. */
public enum PressProblem implements ProblemCode {
    /** There is nothing to press. */
    NO_PARTICLES,
    /** The final width is larger than the structure. */
    WIDENS,
    /** A schedule has no stage. */
    NO_STAGE,
    /** A schedule begins with a stage that needs one before. */
    FIRST_STAGE,
    /** A release goes to more than was borne. */
    RELEASES_UPWARDS,
    /** The time step is too long for the law. */
    TIME_STEP,
    /** The wall is too fast for the materials. */
    WALL_SPEED,
    /** The first stage presses nothing. */
    STAGE_WIDTH,
    /** A hold has too many time steps. */
    HOLD_TOO_LONG,
    /** A stroke has too many time steps. */
    STROKE_TOO_LONG,
    /** A pressure is not reached. */
    NOT_REACHED,
    /** A depth is given for a box that has one. */
    DEPTH_IN_SPACE,
    /** A particle was pushed through a wall. */
    THROUGH_WALL,
    /** Something was pushed through a wall. */
    CENTRE_THROUGH_WALL,
    /** Forces grew without bound. */
    UNSTABLE
}
