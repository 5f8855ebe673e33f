// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli.plugin;

import org.pressling.dem.ProblemCode;

/** What keeps the project of a plug-in from being begun. */
enum ProjectProblem implements ProblemCode {
    NAME,
    KIND,
    NOT_EMPTY
}
