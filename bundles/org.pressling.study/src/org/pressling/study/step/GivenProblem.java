// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import org.pressling.dem.ProblemCode;

/** What keeps the particles of a table from the box of a study. */
public enum GivenProblem implements ProblemCode {
    /** A body in space, and a study of the plane. */
    NO_DEPTH,
    /** A plane, and a study of bodies. */
    NO_BODY
}
