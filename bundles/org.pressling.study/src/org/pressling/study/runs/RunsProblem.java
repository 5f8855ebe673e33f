// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.runs;

import org.pressling.dem.ProblemCode;

/** What is wrong with runs that are listed. */
public enum RunsProblem implements ProblemCode {
    /** A file that the machine cannot read. */
    UNREADABLE,
    /** A column that no run has. */
    NO_COLUMN
}
