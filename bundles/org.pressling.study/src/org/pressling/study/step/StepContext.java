// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.pressling.dem.Localized;
import org.pressling.learning.EpochRow;
import org.pressling.learning.TrainingProgress;
import org.pressling.study.layout.StepName;

/** Where a step works: what it may read, where it writes, whom it tells how far it is. */
public interface StepContext {

    /**
     * A result that the step {@linkplain Step#needs() needs}; only to be read.
     *
     * @param step   a step that it needs
     * @param sample number of the sample, or 0 for a step over all samples
     * @return the folder with the result
     * @throws IllegalStateException if the step did not say that it needs this result
     */
    Path result(StepName step, int sample);

    /** {@return empty folder for the result; what lies in it when the step returns becomes the result} */
    Path draft();

    /** {@return threads the step may use, at least 1; must not show in the result of a sample or a data set} */
    int threads();

    /**
     * Tells how far the step is.
     *
     * @param fraction done share of this step, 0 to 1
     * @param detail   a few words ("epoch 3 of 80, loss 0.12"), may be empty
     */
    default void progress(double fraction, Localized detail) {
        progress(fraction, detail.said(), Optional.empty());
    }

    /**
     * Tells how far the step is, and how long it will still take where the step knows better than the clock.
     *
     * @param fraction done share of this step, 0 to 1
     * @param detail   a few words, may be empty
     * @param left     the step's own estimate
     */
    void progress(double fraction, String detail, Optional<Duration> left);

    /**
     * Tells where the training stands; called after every batch.
     *
     * @param progress epoch, batch and loss so far
     */
    default void training(TrainingProgress progress) {
    }

    /**
     * Tells of an epoch of training that ended.
     *
     * @param row its losses
     */
    default void trained(EpochRow row) {
    }

    /**
     * Tells something that the user should know and that ends nothing.
     *
     * @param note one or two sentences
     */
    default void note(String note) {
    }

    /** {@return whether the run was cancelled; a step looks here at least ten times a second} */
    boolean cancelled();

    /** Ends the step if the run was cancelled. */
    default void checkCancelled() {
        if (cancelled()) {
            throw new CancellationException("cancelled");
        }
    }
}
