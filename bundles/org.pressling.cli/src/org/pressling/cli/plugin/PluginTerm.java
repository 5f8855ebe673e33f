// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli.plugin;

import org.pressling.dem.Term;

/** What is said of installing. */
enum PluginTerm implements Term {
    /** A bundle, and what it replaced. */
    INSTALLED,
    /** The versions that were there before. */
    REPLACED
}
