// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli.plugin;

import org.pressling.dem.ProblemCode;

/** What is wrong with a plug-in. */
enum PluginProblem implements ProblemCode {
    NAME,
    KIND,
    NOT_EMPTY,
    NO_BUNDLE,
    TAKEN,
    NO_SINGLETON,
    JAVA,
    MISSING,
    OTHER_VERSION,
    NONE,
    NOT_INSTALLED,
    NO_JAR,
    TOO_LARGE,
    ADDRESS,
    NOT_FETCHED
}
