// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import org.pressling.dem.ProblemCode;

/** What keeps files from being written somewhere. */
enum OutputProblem implements ProblemCode {
    CANNOT_BE_MADE,
    NO_PLACE,
    IN_A_RUN,
    FILE_NAME,
    IS_SOURCE,
    IS_FOLDER,
    EXISTS
}
