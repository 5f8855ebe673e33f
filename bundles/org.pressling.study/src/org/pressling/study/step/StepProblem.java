// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import org.pressling.dem.ProblemCode;

/** What results of other steps make impossible. */
enum StepProblem implements ProblemCode {
    NO_METHOD,
    ROWS,
    BEST_EPOCH,
    NONE_ADMITTED,
    NO_NUMBER,
    OTHER_MEASURES,
    MAP
}
