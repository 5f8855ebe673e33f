// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import org.pressling.dem.ProblemCode;

/** What keeps a structure from being drawn. */
public enum RenderProblem implements ProblemCode {
    /** A setting is outside its range. */
    OUT_OF_RANGE,
    /** Phases cannot be told apart. */
    ALIKE,
    /** It is not said who is on top. */
    NO_ORDER,
    /** The crop leaves nothing. */
    CROP,
    /** The picture is too low or too high. */
    ROWS,
    /** The field is larger than the box. */
    FIELD,
    /** A style drew a picture of another size. */
    STYLE_SIZE,
    /** A body in space is drawn by its sections. */
    BODY
}
