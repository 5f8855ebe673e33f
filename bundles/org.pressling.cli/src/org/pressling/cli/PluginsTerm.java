// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import org.pressling.dem.Term;

/** What is told of plug-ins. */
enum PluginsTerm implements Term {
    /** Above what plug-ins bring by extension points of Eclipse. */
    EXTENSIONS,
    /** Above what was left out. */
    LEFT_OUT,
    /** What was left out, and why. */
    WHY,
    /** What to do with a new project: its folder, the name of the plug-in. */
    NEXT,
    /** A file that was removed. */
    REMOVED,
    /** Above the plug-ins of the user. */
    OWN,
    /** A plug-in that cannot be used, and why. */
    UNUSABLE,
    /** Of which plug-in it is not known whether there is a newer one, and why. */
    UNSEEN,
    /** No plug-in has a newer version. */
    NOTHING_NEWER,
    /** A newer version, and the one that is installed. */
    NEWER
}
