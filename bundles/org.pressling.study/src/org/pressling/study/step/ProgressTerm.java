// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import org.pressling.dem.Term;

/** What a step is doing. */
enum ProgressTerm implements Term {
    /** A sample. */
    PRESSING,
    /** A sample. */
    PACKING,
    /** A sample. */
    DRAWING,
    /** A sample. */
    MEASURING,
    /** The training. */
    STARTING_ENGINE,
    /** The training. */
    FITTING_GEOMETRY,
    /** Of the learning step. */
    FITTING_LOADS,
    /** Pictures. */
    READING_GEOMETRY,
    /** The data set. */
    READING,
    /** Labels. */
    PREDICTING,
    /** Labels. */
    EXPLAINING,
    /** The report. */
    READING_SAMPLES,
    /** The report. */
    DRAWING_FIGURES,
    /** The data set. */
    SAMPLE,
    /** A sample that is left out of it. */
    ONE_WITHOUT_LABELS,
    /** Samples that are left out of it: how many, the first. */
    SOME_WITHOUT_LABELS,
    /** The training: epoch, epochs, loss, speed. */
    EPOCH,
    /** The same with the loss of the validation behind that of the training. */
    EPOCH_VALIDATED,
    /** One network of several. */
    NETWORK,
    /** A training on some of the samples: how many, epoch, epochs. */
    ON_SAMPLES,
    /** The card was lost. */
    LOST_AFTER,
    /** The card was lost. */
    LOST_DURING,
    /** The card was lost. */
    LOST_IN_NETWORK
}
