// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import org.pressling.dem.ProblemCode;

/** What is not installed, or fails. */
enum ContributionProblem implements ProblemCode {
    FAILED,
    NO_ENGINE,
    NO_SUCH_DEVICE,
    OTHER_DEVICE,
    NONE_OF_THAT_NAME
}
