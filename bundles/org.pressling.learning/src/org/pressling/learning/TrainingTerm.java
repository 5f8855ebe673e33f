// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import org.pressling.dem.Term;

/** What settings of a training may be. */
public enum TrainingTerm implements Term {
    /** From a number on. */
    AT_LEAST,
    /** Epochs without progress. */
    PATIENCE,
    /** Epochs of the warm-up. */
    UP_TO_EPOCHS,
    /** Pixels of a shift. */
    SHIFT,
    /** A learning rate. */
    RATE,
    /** A decay of an average. */
    DECAY,
    /** How fast an engine is. */
    SPEED
}
