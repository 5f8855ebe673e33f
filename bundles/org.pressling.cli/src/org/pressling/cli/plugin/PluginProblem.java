// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli.plugin;

import org.pressling.dem.ProblemCode;

/** What is wrong with a plug-in. */
enum PluginProblem implements ProblemCode {
    NAME,
    KIND,
    NOT_EMPTY
}
