// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import org.pressling.dem.Term;

/** What the checks of a press say against it, and what to do. */
enum PressWarningTerm implements Term {
    /** What is wrong. */
    BEYOND_DOMAIN,
    /** What is wrong, and what to do. */
    SENTENCE,
    /** What to do. */
    SETTLED,
    /** What to do. */
    UNBALANCED_FORCE,
    /** What to do. */
    INERTIAL_NUMBER,
    /** What to do. */
    MOVES,
    /** What to do. */
    IMPOSSIBLE,
    /** What to do. */
    EXTRAPOLATED
}
