// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import org.pressling.learning.device.DeviceLostException;

/** Follows a training run and may cancel it. Called on the thread that trains. */
public interface TrainingMonitor {

    /** Follows nothing and never cancels. */
    TrainingMonitor NONE = new TrainingMonitor() {
    };

    /** After every batch. */
    default void progress(TrainingProgress progress) {
        // nothing to follow
    }

    /** After every epoch. */
    default void epoch(EpochRow row) {
        // nothing to follow
    }

    /**
     * When a device was lost and training goes on elsewhere.
     *
     * @param epoch epoch that is begun again, from 1
     * @param lost  what happened
     */
    default void moved(int epoch, DeviceLostException lost) {
        // nothing to follow
    }

    /** Asked several times within every batch; true ends training by a {@code CancellationException}. */
    default boolean cancelled() {
        return false;
    }
}
