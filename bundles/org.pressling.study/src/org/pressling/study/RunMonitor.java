// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import org.pressling.learning.EpochRow;
import org.pressling.learning.TrainingProgress;

/**
 * Watches a run and may cancel it. Called from the threads of the run, one call at a time; a call must return quickly.
 */
public interface RunMonitor {

    /** Watches nothing and never cancels. */
    RunMonitor NONE = new RunMonitor() {
    };

    /**
     * Says before the first step what will be done and why.
     *
     * @param plan what is up to date and what is not
     */
    default void planned(RunPlan plan) {
    }

    /**
     * Tells how far the run is; called a few times a second at most.
     *
     * @param progress stage, share done and time left
     */
    default void progress(RunProgress progress) {
    }

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
     * Tells that a stage ended well.
     *
     * @param stage   the samples, or a step over all samples
     * @param seconds wall-clock time it took [s]
     */
    default void finished(String stage, double seconds) {
    }

    /**
     * Tells something that the user should know and that ends nothing.
     *
     * @param note one or two sentences
     */
    default void noted(String note) {
    }

    /** {@return whether the run should stop; it then does so within a second and keeps what is finished} */
    default boolean cancelled() {
        return false;
    }
}
