// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

/** What can be wrong with materials, phases, settings and limits. */
public enum DemProblem implements ProblemCode {
    /** A quantity is not above its limit. */
    NOT_ABOVE,
    /** A quantity is out of its range. */
    OUT_OF_RANGE,
    /** A material cannot have this Poisson's ratio. */
    POISSON_RATIO,
    /** A material cannot have this yield strength. */
    YIELD_STRENGTH,
    /** A material lacks the yield strength that the law needs. */
    NO_YIELD_STRENGTH,
    /** Too few or too many phases. */
    PHASE_COUNT,
    /** A phase cannot be named so. */
    PHASE_NAME,
    /** Two phases have the same name. */
    PHASE_TWICE,
    /** There is no such setting. */
    UNKNOWN_SETTING,
    /** A file that a setting names is larger than is read. */
    FILE_TOO_LARGE,
    /** A file that a setting names cannot be read. */
    FILE_UNREADABLE
}
