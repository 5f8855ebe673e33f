// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.disk;

import org.pressling.dem.ProblemCode;

/** What a run does not touch. */
enum DiskProblem implements ProblemCode {
    LINK
}
