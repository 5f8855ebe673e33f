// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import org.pressling.dem.ProblemCode;

/** What is wrong with a list of phases. */
enum PhaseProblem implements ProblemCode {
    TOO_MANY,
    NAME,
    NAME_TWICE,
    NO_MATERIAL,
    NEITHER,
    SPREAD_TO_ZERO,
    TOO_LARGE,
    REVERSED,
    NO_SHARE,
    GRAY_OF_VOID,
    GRAY_OF_OTHER,
    TWO_RESTS,
    OVER_ALL_SOLID,
    OVERFULL
}
