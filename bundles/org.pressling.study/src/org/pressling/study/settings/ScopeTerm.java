// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import org.pressling.dem.Term;

/** What labels learnt from a study hold for. */
enum ScopeTerm implements Term {
    /** Contact laws, materials, smallest and largest strain. */
    HOLDS_FOR,
    /** Several materials. */
    AND
}
