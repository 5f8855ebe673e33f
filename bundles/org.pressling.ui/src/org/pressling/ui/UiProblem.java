// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import org.pressling.dem.ProblemCode;

/** What keeps the workbench from doing what it was asked to. */
public enum UiProblem implements ProblemCode {
    /** A figure in a format that there is none of. */
    FIGURE_FORMAT,
    /** A resource that lies elsewhere. */
    NOT_ON_DISK,
    /** A folder without a network. */
    NO_MODEL,
    /** A folder without pictures. */
    NO_PICTURES,
    /** It is no pixel size. */
    PIXEL_SIZE,
    /** Several numbers with a comma that may part two of them or begin the decimals of one. */
    COMMA,
    /** A number with a point that may part thousands or begin decimals. */
    POINT,
    /** The same where only one of both is allowed. */
    POINT_MEANT
}
