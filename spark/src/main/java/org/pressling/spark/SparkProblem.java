// SPDX-License-Identifier: EPL-2.0
package org.pressling.spark;

import org.pressling.dem.ProblemCode;

/** What keeps a study from Spark. */
enum SparkProblem implements ProblemCode {
    NOT_POSITIVE,
    NOT_EMPTY,
    OTHER_STUDY
}
