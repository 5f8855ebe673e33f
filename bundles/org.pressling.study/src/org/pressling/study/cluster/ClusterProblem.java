// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.cluster;

import org.pressling.dem.ProblemCode;

/** What keeps a study from a cluster. */
enum ClusterProblem implements ProblemCode {
    TOO_MANY_TASKS,
    NO_PROGRAM,
    PROGRAM_FAILED,
    NO_ID,
    NO_JOB,
    OF_SPARK,
    LINE_BREAK
}
