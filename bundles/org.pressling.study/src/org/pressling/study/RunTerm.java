// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import org.pressling.dem.Term;

/** Words of a run. */
public enum RunTerm implements Term {
    /** A step of a sample. */
    SAMPLE_STEP,
    /** A step over all samples. */
    STEP,
    /** What a step could not work with. */
    MADE_AGAIN,
    /** A folder beyond the campaign. */
    SAMPLE_LEFT,
    /** Folders beyond the campaign. */
    SAMPLES_LEFT,
    /** Files of somebody else. */
    FOLDER_STAYS,
    /** A damaged result: step, sample, folder. */
    NOT_TAKEN,
    /** A run that gives no results to another. */
    NOT_SHARED
}
