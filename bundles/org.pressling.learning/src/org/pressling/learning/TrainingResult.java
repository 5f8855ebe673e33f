// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.List;

/**
 * What a training run leaves; the network itself holds the best weights.
 *
 * @param weights best weights, in the order of {@link ParameterLayout}
 * @param bestEpoch epoch they are from, counted from 1
 * @param bestValidationLoss its validation loss in scaled labels; not a number without a validation split
 * @param history one row per epoch run
 * @param seconds wall-clock time; not part of reproducible output
 * @param imagesPerSecond pictures trained per second, without validation; not part of reproducible output
 */
public record TrainingResult(float[] weights, int bestEpoch, double bestValidationLoss, List<EpochRow> history,
        double seconds, double imagesPerSecond) {
}
