// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.path;

import org.pressling.dem.ProblemCode;

/** What cannot be read or set by a path. */
enum PathProblem implements ProblemCode {
    NOT_A_NUMBER,
    NOT_ALLOWED,
    LEVEL,
    NOT_A_FACTOR,
    STAGE,
    NO_ELEMENT,
    EMPTY_LIST,
    MALFORMED,
    NO_MATERIAL,
    NOT_SET,
    UNKNOWN,
    MISSPELT,
    NO_ASSIGNMENT,
    NOT_NUMERIC,
    SETTING_TEXT,
    NO_ID
}
