// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.plugin;

import org.pressling.dem.ProblemCode;

/** What is wrong with a plug-in. */
enum PluginProblem implements ProblemCode {
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
    NOT_FETCHED,
    NO_SITE,
    BROKEN_SITE,
    DAMAGED,
    NOTHING_NEW,
    SUPERSEDED
}
