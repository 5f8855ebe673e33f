// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import org.pressling.dem.ProblemCode;

/** What keeps a contact law from being made. */
public enum LawProblem implements ProblemCode {
    /** JKR adhesion under a law that yields. */
    JKR_YIELDS,
    /** A pair has adhesion by two theories. */
    TWO_ADHESIONS,
    /** Two parts resist rolling. */
    TWO_ROLLING,
    /** Two parts hold bodies together across a gap. */
    TWO_BRIDGES,
    /** A material of the law mdr would yield too late. */
    YIELDS_TOO_DEEP,
    /** The law knows rigid walls alone. */
    RIGID_WALL
}
