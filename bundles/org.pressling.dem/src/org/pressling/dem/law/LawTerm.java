// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import org.pressling.dem.Term;

/** Names of quantities of a contact law, as messages call them. */
public enum LawTerm implements Term {
    /** Contact pressure at which a pair yields. */
    YIELD_PRESSURE
}
