// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import org.pressling.dem.Term;

/** Names of quantities of a packing, as messages call them. */
public enum PackingTerm implements Term {
    /** Diameter of particles of one size. */
    DIAMETER,
    /** Mean diameter. */
    MEAN_DIAMETER,
    /** Standard deviation of the diameter. */
    DIAMETER_SD,
    /** Cut of a distribution. */
    CUT,
    /** Width after the press. */
    FINAL_WIDTH,
    /** Fraction of a box that is filled. */
    SOLID_FRACTION,
    /** Attempts to place particles. */
    ATTEMPTS,
    /** What a setting of the growth packer means. */
    STARTS_MEANING,
    /** What a setting of random insertion means. */
    RESTART_MEANING
}
