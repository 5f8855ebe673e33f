// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.io;

import org.pressling.dem.ProblemCode;

/** What can be wrong with a JSON file. */
public enum JsonProblem implements ProblemCode {
    /** It holds no object. */
    NO_OBJECT,
    /** It is no JSON. */
    DAMAGED,
    /** An entry is missing. */
    MISSING,
    /** An entry is not what it must be. */
    ENTRY
}
