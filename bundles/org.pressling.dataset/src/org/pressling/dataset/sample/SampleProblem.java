// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import org.pressling.dem.ProblemCode;

/** What can be wrong with the files of a sample. */
public enum SampleProblem implements ProblemCode {
    /** Written by another release. */
    FORMAT,
    /** A table of particles has none. */
    NO_PARTICLES,
    /** A press left no history. */
    NO_HISTORY
}
