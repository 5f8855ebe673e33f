// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.run;

import org.pressling.learning.EpochRow;
import org.pressling.learning.TrainingProgress;
import org.pressling.study.RunProgress;

/** Listens to the runs of this workbench. Called from the threads of a run: hand over to the user interface yourself. */
public interface RunListener {

    /**
     * What there is of a run may be another than before: it was asked for, a stage of it ended, or it ended.
     *
     * @param job the run
     */
    default void changed(RunJob job) {
    }

    /**
     * A run was asked for.
     *
     * @param job the run
     */
    default void started(RunJob job) {
        changed(job);
    }

    /**
     * A run told how far it is.
     *
     * @param job      the run
     * @param progress stage, share done and time left
     */
    default void progressed(RunJob job, RunProgress progress) {
    }

    /**
     * A batch of training ended.
     *
     * @param job      the run
     * @param progress epoch, batch and loss so far
     */
    default void training(RunJob job, TrainingProgress progress) {
    }

    /**
     * An epoch of training ended.
     *
     * @param job the run
     * @param row its losses
     */
    default void trained(RunJob job, EpochRow row) {
    }

    /**
     * A stage ended: the run folder holds more than before.
     *
     * @param job   the run
     * @param stage the samples, or a step over all samples
     */
    default void staged(RunJob job, String stage) {
        changed(job);
    }

    /**
     * A run ended, in whatever way.
     *
     * @param job the run
     */
    default void ended(RunJob job) {
        changed(job);
    }
}
