// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

/** What can be wrong with what a contribution declares; told of the bundle that brings it. */
public enum DeclarationProblem implements ProblemCode {
    /** There is no list of settings, or an empty place in it. */
    NO_SETTING,
    /** A setting cannot be called so. */
    SETTING_NAME,
    /** Study files have another meaning for such a name. */
    RESERVED_NAME,
    /** Two settings are called alike. */
    SETTING_TWICE,
    /** A setting does not say what it means. */
    NO_MEANING,
    /** A unit is missing, which is an empty text where there is none, or cannot be printed. */
    UNIT,
    /** A smallest value is above the largest, or is no number. */
    RANGE,
    /** The default is not allowed. */
    DEFAULT
}
