// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import org.pressling.dem.Term;

/** What is wrong with a command line that cannot be parsed. */
enum ParseTerm implements Term {
    /** Words that nothing takes. */
    UNKNOWN_OPTION,
    /** Words that are missing. */
    MISSING_ARGUMENT,
    /** An option at the end of the line. */
    NO_VALUE,
    /** A value that is no number. */
    NO_NUMBER,
    /** A value of another kind. */
    NO_FIT,
    /** An option that may stand once. */
    TWICE,
    /** A switch with a value. */
    TAKES_NO_VALUE,
    /** What was probably meant. */
    SOLUTIONS
}
