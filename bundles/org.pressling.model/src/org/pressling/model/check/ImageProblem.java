// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import org.pressling.dem.ProblemCode;

/** What of a study would make no image that a network could read. */
enum ImageProblem implements ProblemCode {
    FIELD_TOO_LARGE,
    NOTHING_LEFT,
    NOT_SQUARE,
    SAME_GRAYS,
    ONLY_OUTLINE,
    DEGRADED_OUTLINE,
    DEGRADED_PHASES,
    TOO_MANY_POINTS,
    SECTIONS_OF_PLANE,
    CHANNELS_OF_PLANE,
    STACK_TOO_DEEP
}
