// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.layout;

import org.pressling.dem.ProblemCode;

/** What is wrong with steps, samples and the folder of a run. */
enum LayoutProblem implements ProblemCode {
    NO_STEP,
    UNWRITABLE,
    SAMPLE_RANGE,
    BACKWARDS,
    NO_SUCH_SAMPLE
}
