// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import org.pressling.dem.Term;

/** Words of a plan: what is to be done, and why. */
public enum PlanTerm implements Term {
    /** It was never done. */
    MISSING,
    /** What the step reads of the step before is another. */
    BEFORE,
    /** This version of the program does it differently. */
    VERSION,
    /** Nothing is to be done. */
    CURRENT,
    /** A step over all samples is to be done. */
    ONE,
    /** Samples are to be done. */
    SOME,
    /** A sample that the campaign does not have. */
    BEYOND
}
