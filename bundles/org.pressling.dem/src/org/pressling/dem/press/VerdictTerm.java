// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import org.pressling.dem.Term;

/** What checks of a press measure, and what verdicts say. */
public enum VerdictTerm implements Term {
    /** What a check measures. */
    SETTLED,
    /** What a check measures. */
    UNBALANCED_FORCE,
    /** What a check measures. */
    INERTIAL_NUMBER,
    /** What a check measures. */
    WALL_FORCE,
    /** What a check measures. */
    KINETIC_ENERGY,
    /** What a check measures. */
    CENTRES_WITHIN_WALLS,
    /** What a check measures. */
    LARGEST_OVERLAP,
    /** What a check measures. */
    LAW_DOMAIN,
    /** A failed check. */
    NOT_SETTLED,
    /** A failed check. */
    NOT_COUNTED,
    /** A failed check. */
    UNDEFINED,
    /** A failed check. */
    COUNTED,
    /** A failed check without a limit. */
    VALUE,
    /** A failed check. */
    BEYOND_LIMIT,
    /** A verdict. */
    PASSED,
    /** A verdict. */
    OUTSIDE,
    /** A verdict. */
    FAILED,
    /** How far outside. */
    OVERLAP,
    /** How far outside. */
    CONTACTS,
    /** How far outside. */
    UNKNOWN_CONTACTS
}
