// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis;

import java.util.List;

import org.pressling.learning.EpochRow;

/**
 * How a training went.
 *
 * @param epochs one row per epoch, in order
 * @param bestEpoch number of the epoch whose weights were kept, as in {@link EpochRow#epoch()}
 */
public record LearningCurve(List<EpochRow> epochs, int bestEpoch) {

    /** Copies the epochs, so that the curve cannot change after it was handed over. */
    public LearningCurve {
        epochs = List.copyOf(epochs);
    }
}
