// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import org.pressling.dataset.io.ValueTerm;

/**
 * How the weights move: Adam with decoupled weight decay (Loshchilov and Hutter, 2019), its learning rate over the run,
 * and the average of the weights on their way.
 *
 * @param learningRate full learning rate, above 0, at most 1
 * @param schedule how the learning rate changes over the run
 * @param warmUpEpochs epochs over which the learning rate rises linearly from zero; 0 = none
 * @param weightDecay weight decay per unit of learning rate, 0 to 1; 0 = none
 * @param averagingDecay decay of the exponential moving average of the weights per step, in [0, 1); the
 *        averaged weights are then the ones validated and kept; 0 = no averaging
 */
public record Optimisation(double learningRate, Schedule schedule, double warmUpEpochs, double weightDecay,
        double averagingDecay) {

    /** Checks every setting; throws {@link org.pressling.dem.InvalidInputException} with the allowed range. */
    public Optimisation {
        TrainingSettings.require(learningRate > 0 && learningRate <= 1, "learningRate", learningRate, TrainingTerm.RATE);
        TrainingSettings.require(warmUpEpochs >= 0, "warmUpEpochs", warmUpEpochs, TrainingTerm.UP_TO_EPOCHS);
        TrainingSettings.require(weightDecay >= 0 && weightDecay <= 1, "weightDecay", weightDecay, ValueTerm.RANGE.with(0, 1));
        TrainingSettings.require(averagingDecay >= 0 && averagingDecay < 1, "averagingDecay", averagingDecay, TrainingTerm.DECAY);
    }

    /** Adam alone: without warm-up, weight decay and averaging. */
    public Optimisation(double learningRate, Schedule schedule) {
        this(learningRate, schedule, 0, 0, 0);
    }

    /**
     * Learning rate at a point of the run: warm-up first, then the schedule over the remaining epochs.
     *
     * @param epochsDone epochs done, with fraction
     * @param epochs epochs of the whole run
     * @return the learning rate
     */
    public double learningRateAt(double epochsDone, int epochs) {
        if (epochsDone < warmUpEpochs) {
            return learningRate * epochsDone / warmUpEpochs;
        }
        double rest = epochs - warmUpEpochs;
        return learningRate * schedule.factor(rest > 0 ? (epochsDone - warmUpEpochs) / rest : 1.0);
    }
}
