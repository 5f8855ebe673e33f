// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

/**
 * Where a training run stands.
 *
 * @param epoch current epoch, from 1
 * @param epochs epochs of the whole run
 * @param batch batches done in this epoch
 * @param batches batches of an epoch
 * @param loss mean training loss of this epoch so far (scaled labels)
 * @param imagesPerSecond training speed so far
 * @param secondsLeft estimate for the rest of the run, without early stopping
 */
public record TrainingProgress(int epoch, int epochs, int batch, int batches, double loss, double imagesPerSecond,
        double secondsLeft) {

    /** Done share of the run, 0 … 1. */
    public double fraction() {
        return (epoch - 1 + (double) batch / batches) / epochs;
    }
}
