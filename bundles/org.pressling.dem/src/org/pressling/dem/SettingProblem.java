// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

/** What can be wrong with a value of a setting; all texts have the arguments name, value, what is allowed, meaning. */
public enum SettingProblem implements ProblemCode {
    /** A number is out of its range. */
    OUT_OF_RANGE,
    /** A number was asked for. */
    NO_NUMBER,
    /** A whole number was asked for. */
    NO_WHOLE_NUMBER,
    /** A switch is neither on nor off. */
    NO_SWITCH,
    /** A choice has no such option. */
    NO_OPTION,
    /** A text is too long, or more than one line. */
    NO_LINE,
    /** A file is not there. */
    NO_FILE,
    /** There is no such pair; what is allowed are the pairs that there are. */
    UNKNOWN_PAIR,
    /** There is no such phase; what is allowed are the phases that there are. */
    UNKNOWN_PHASE
}
