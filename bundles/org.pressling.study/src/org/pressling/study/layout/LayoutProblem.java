// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.layout;

import org.pressling.dem.ProblemCode;

/** What is wrong with steps and the folder of a run. */
enum LayoutProblem implements ProblemCode {
    NO_STEP,
    UNWRITABLE
}
