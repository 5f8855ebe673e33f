// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.plugin;

import org.pressling.dem.Term;

/** What is said of plug-ins. */
enum PluginTerm implements Term {
    /** A bundle, and what it replaced. */
    INSTALLED,
    /** The versions that were there before. */
    REPLACED,
    /** Nobody knows where it came from. */
    BY_HAND,
    /** Where it came from cannot be looked at. */
    NOT_SEEN,
    /** What is declared by an extension point of Eclipse: what it is called there, its identifier, who declares it. */
    EXTENSION,
    /** There is no such extension point. */
    NO_POINT,
    /** There is no such class. */
    NO_CLASS
}
