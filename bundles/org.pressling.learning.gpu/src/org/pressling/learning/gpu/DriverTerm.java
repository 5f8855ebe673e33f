// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.gpu;

import org.pressling.dem.Term;

/** How the card's driver ends a training. */
enum DriverTerm implements Term {
    /** The driver is gone. */
    GONE,
    /** A call failed. */
    REFUSED,
    /** The driver is too old. */
    NO_FUNCTION,
    /** An answer without a name. */
    ERROR
}
