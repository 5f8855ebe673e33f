// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import org.pressling.dem.ProblemCode;

/** What is wrong with what a person says of a run. */
public enum AboutProblem implements ProblemCode {
    /** A name. */
    NAME,
    /** A tag. */
    TAG,
    /** The notes. */
    NOTES,
    /** A file of that name that is something else. */
    OTHER_FILE
}
