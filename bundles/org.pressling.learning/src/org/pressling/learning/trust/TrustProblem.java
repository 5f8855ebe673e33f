// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import org.pressling.dem.ProblemCode;

/** What can be wrong with the reader of a model. */
public enum TrustProblem implements ProblemCode {
    /** A model has none. */
    MISSING,
    /** It reads another number of labels than the model: how many, how many the model has. */
    LABEL_COUNT,
    /** It reads another label than the model: which, which the model has. */
    OTHER_LABEL,
    /** Its numbers give no fit. */
    NO_FIT
}
