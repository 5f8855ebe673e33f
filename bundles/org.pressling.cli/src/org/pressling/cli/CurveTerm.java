// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import org.pressling.dem.Term;

/** What is printed of scores by number of training samples. */
public enum CurveTerm implements Term {
    /** Above the table. */
    HEADING,
    /** Heading of the last column: how many further samples. */
    MORE,
    /** What they would bring: gain, lower and upper end. */
    GAIN,
    /** Why that cannot be told. */
    UNTOLD
}
