// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

/** What keeps a structure from being computed with, before anything moves. */
public enum StartProblem implements ProblemCode {
    /** A radius is not above 0. */
    RADIUS,
    /** A centre lies outside of the box or on a wall. */
    OUTSIDE,
    /** A centre lies outside of a box in space or on a wall. */
    OUTSIDE_SPACE,
    /** A centre does not lie in the plane. */
    OUT_OF_PLANE,
    /** A particle could touch its own image. */
    TOUCHES_ITSELF,
    /** Two particles could touch on both sides. */
    TOUCHES_TWICE,
    /** A particle could touch its own image across front and back. */
    TOUCHES_ITSELF_ACROSS,
    /** Two particles could touch on both sides, across front and back. */
    TOUCHES_TWICE_ACROSS,
    /** A particle stands in a wall. */
    IN_WALL,
    /** A particle is wider than the box. */
    WIDER_THAN_BOX,
    /** Two particles overlap. */
    OVERLAP
}
