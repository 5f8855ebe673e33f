// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

/** The words around problems. */
enum Wording implements ProblemCode {
    LINE,
    COLUMN,
    ALLOWED,
    MORE,
    SET,
    CLEAR,
    MEANT
}
