// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis;

import java.util.List;
import java.util.function.ToDoubleFunction;

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

    /**
     * Losses that a logarithmic axis has a place for.
     *
     * @param epoch number of each epoch
     * @param loss  mean squared error of the standardised labels after each [–]
     */
    public record Losses(double[] epoch, double[] loss) {

        /**
         * Those of rows.
         *
         * @param <T>   kind of the rows
         * @param rows  what has losses, such as epochs
         * @param epoch where a row lies
         * @param loss  its loss; left out unless it is above 0 and finite
         * @return the losses, in the order of the rows
         */
        public static <T> Losses of(List<T> rows, ToDoubleFunction<T> epoch, ToDoubleFunction<T> loss) {
            List<T> drawn = rows.stream().filter(row -> loss.applyAsDouble(row) > 0 && Double.isFinite(loss.applyAsDouble(row)))
                    .toList();
            return new Losses(drawn.stream().mapToDouble(epoch).toArray(), drawn.stream().mapToDouble(loss).toArray());
        }
    }

    /** Losses of the pictures that the network learnt from. */
    public Losses training() {
        return Losses.of(epochs, EpochRow::epoch, EpochRow::trainingLoss);
    }

    /** Losses of those that the epoch is chosen by; none where there are no such pictures. */
    public Losses validation() {
        return Losses.of(epochs, EpochRow::epoch, EpochRow::validationLoss);
    }
}
