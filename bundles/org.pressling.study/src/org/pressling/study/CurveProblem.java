// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import org.pressling.dem.ProblemCode;

/** Why a run cannot be asked for its scores by number of training samples. */
enum CurveProblem implements ProblemCode {
    NO_DATASET,
    NOTHING_HELD_OUT,
    SIZE,
    SEEDS
}
