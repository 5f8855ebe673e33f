// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.baseline;

import org.pressling.dem.ProblemCode;

/** What keeps a baseline from being fitted. */
public enum BaselineProblem implements ProblemCode {
    /** Fewer samples than coefficients. */
    TOO_FEW,
    /** A value is no number. */
    NOT_FINITE
}
