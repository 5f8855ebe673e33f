// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import org.pressling.dem.ProblemCode;

/** What cannot be varied in a campaign. */
enum FactorProblem implements ProblemCode {
    NOT_PER_SAMPLE,
    TWICE,
    NO_LEVELS,
    LEVEL_TWICE
}
