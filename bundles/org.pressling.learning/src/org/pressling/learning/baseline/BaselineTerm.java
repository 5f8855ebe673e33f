// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.baseline;

import org.pressling.dem.Term;

/** What a baseline is fitted to. */
public enum BaselineTerm implements Term {
    /** What is known of a sample. */
    PREDICTOR,
    /** What is to be told of it. */
    LABEL
}
