// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

/**
 * One row of the learning curve.
 *
 * @param epoch from 1
 * @param learningRate learning rate of the epoch's last batch
 * @param trainingLoss mean squared error over the epoch's batches as they were trained (mirrored pictures,
 *        moving weights), in scaled labels
 * @param validationLoss mean squared error on the validation split after the epoch, in scaled labels; not a
 *        number without a validation split
 */
public record EpochRow(int epoch, double learningRate, double trainingLoss, double validationLoss) {
}
