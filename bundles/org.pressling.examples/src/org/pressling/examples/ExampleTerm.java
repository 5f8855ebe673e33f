// SPDX-License-Identifier: EPL-2.0
package org.pressling.examples;

import org.pressling.dem.Term;

/** What the built-in studies are. */
enum ExampleTerm implements Term {
    /** Title. */
    QUICKSTART,
    /** Description. */
    QUICKSTART_TEXT,
    /** Title. */
    KOMORI,
    /** Description. */
    KOMORI_TEXT,
    /** Title. */
    KOMORI_BEST,
    /** Description. */
    KOMORI_BEST_TEXT,
    /** Title. */
    COVERAGE,
    /** Description. */
    COVERAGE_TEXT,
    /** Title. */
    COMPOSITE,
    /** Description. */
    COMPOSITE_TEXT,
    /** Title. */
    SPACE_QUICKSTART,
    /** Description. */
    SPACE_QUICKSTART_TEXT,
    /** Title. */
    SPACE,
    /** Description. */
    SPACE_TEXT,
    /** Title. */
    PELLET,
    /** Description. */
    PELLET_TEXT
}
