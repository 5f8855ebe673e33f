// SPDX-License-Identifier: EPL-2.0
package org.pressling.model;

import org.pressling.dem.ProblemCode;

/** What a study does not read. */
enum StudyProblem implements ProblemCode {
    NOT_READ
}
