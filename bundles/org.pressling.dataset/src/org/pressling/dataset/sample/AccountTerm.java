// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import org.pressling.dem.Term;

/** What is said of the verdicts on the presses of a campaign. */
enum AccountTerm implements Term {
    /** Of a single press. */
    ONE_PRESS,
    /** Of many. */
    ALL_PASSED,
    /** Of many. */
    SOME_PASSED,
    /** Some are extrapolated. */
    OUTSIDE,
    /** Some failed. */
    FAILED,
    /** Not all are named. */
    MORE,
    /** Of the data set. */
    NONE_LEFT_OUT,
    /** Of the data set. */
    LEFT_OUT
}
