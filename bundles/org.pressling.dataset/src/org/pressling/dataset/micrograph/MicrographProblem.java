// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.micrograph;

import org.pressling.dem.ProblemCode;

/** What can be wrong with a microscope picture. */
public enum MicrographProblem implements ProblemCode {
    /** Phases from dark to bright that cannot be: what was written. */
    ORDER,
    /** The rendering draws none of a phase: which. */
    NOT_DRAWN,
    /** Thresholds that cannot be: what was written, how many are needed. */
    THRESHOLDS,
    /** The banner leaves nothing of the picture: its rows, those of the picture. */
    BANNER,
    /** No scale bar is found in the banner. */
    NO_BAR,
    /** The scale bar stands for a length that cannot be: the length [µm]. */
    BAR,
    /** There are fewer grays than phases: how many phases. */
    NO_PHASES
}
