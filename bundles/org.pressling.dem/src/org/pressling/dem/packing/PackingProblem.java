// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import org.pressling.dem.ProblemCode;

/** What keeps a structure from being packed. */
public enum PackingProblem implements ProblemCode {
    /** A phase has a share that is none. */
    SHARE,
    /** The final width is larger than the initial one. */
    FINAL_WIDTH,
    /** A table of sizes has too few percentiles. */
    SIZES_TOO_FEW,
    /** A percentile or diameter of a table is none. */
    SIZES_VALUE,
    /** A table of sizes does not rise. */
    SIZES_FALL,
    /** A distribution of sizes is cut off so near its mean that nothing is left to draw. */
    CUT_TOO_NARROW,
    /** Several phases take the rest. */
    TWO_FILL,
    /** The shares of the solid are more than all of it. */
    SHARES_TOO_LARGE,
    /** The shares of the solid leave something that no phase fills. */
    SHARES_OPEN,
    /** A particle is larger than the box. */
    DOES_NOT_FIT,
    /** A box in space cannot be filled so far. */
    FILLING_JAMMED,
    /** Random insertion found no room. */
    INSERTION_JAMMED,
    /** Growing discs kept overlaps. */
    GROWTH_JAMMED
}
