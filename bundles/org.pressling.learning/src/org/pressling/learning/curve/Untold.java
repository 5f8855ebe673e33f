// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.curve;

import org.pressling.dem.Term;

/** Why it cannot be told what further samples would bring. */
public enum Untold implements Term {
    /** Fewer than three sizes: any law goes through two. */
    FEW_SIZES,
    /** A score is not a number. */
    NO_SCORE,
    /** Nothing is left to explain. */
    PERFECT,
    /** The interval of the exponent holds 0. */
    NO_TREND,
    /** The scores do not follow a power law. */
    BENT,
    /** Further beyond the largest size than the sizes reach below it. */
    FAR
}
