// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.coverage;

import org.pressling.dem.ProblemCode;

/** What the analysis of coverage lacks. */
enum CoverageProblem implements ProblemCode {
    ELASTIC,
    NO_AREA
}
