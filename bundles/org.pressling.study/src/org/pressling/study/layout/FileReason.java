// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.layout;

import org.pressling.dem.Term;

/** Why a file cannot be read or written. */
enum FileReason implements Term {
    DENIED,
    MISSING,
    EXISTS,
    NOT_EMPTY
}
