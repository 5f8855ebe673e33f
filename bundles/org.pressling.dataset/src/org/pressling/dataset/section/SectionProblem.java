// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.section;

import org.pressling.dem.ProblemCode;

/** What keeps a plane from cutting a body. */
public enum SectionProblem implements ProblemCode {
    /** The normal has no direction, or the place is no number. */
    NORMAL,
    /** The structure lies in a plane. */
    NO_DEPTH,
    /** The plane lies beside the box. */
    MISSES,
    /** It is no stack of sections. */
    STACK,
    /** A stack of sections does not fit into the box. */
    STACK_TOO_DEEP
}
