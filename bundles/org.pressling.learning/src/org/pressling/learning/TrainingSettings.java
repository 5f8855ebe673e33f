// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import org.pressling.dem.InvalidInputException;

/**
 * How a network is trained.
 *
 * @param epochs passes over the training split, at least 1
 * @param batchSize pictures per step, at least 1
 * @param learningRate full learning rate of Adam
 * @param schedule how the learning rate changes over the run
 * @param patience epochs without a better validation loss after which training stops; 0 = never stop early
 * @param mirrorX show pictures randomly mirrored left–right (along the pressing axis)
 * @param mirrorY show pictures randomly mirrored top–bottom
 * @param mirrorAverage predict by the mean over the picture and its mirror images
 * @param seed seed of initial weights, shuffling and mirroring
 * @param threads threads the engine may use, at least 1
 * @param weightDecay decoupled weight decay (AdamW) per unit of learning rate; 0 = none
 * @param warmUpEpochs epochs over which the learning rate rises linearly from zero; 0 = none
 * @param averagingDecay decay of the exponential moving average of the weights per step, in [0, 1); the
 *        averaged weights are then the ones validated and kept; 0 = no averaging
 * @param shift show pictures randomly shifted by up to so many pixels in each direction; 0 = none
 */
public record TrainingSettings(int epochs, int batchSize, double learningRate, Schedule schedule, int patience,
        boolean mirrorX, boolean mirrorY, boolean mirrorAverage, long seed, int threads, double weightDecay,
        double warmUpEpochs, double averagingDecay, int shift) {

    /** Checks every setting; throws {@link InvalidInputException} with the allowed range. */
    public TrainingSettings {
        require(epochs >= 1, "epochs", epochs, "at least 1");
        require(batchSize >= 1, "batchSize", batchSize, "at least 1");
        require(learningRate > 0 && learningRate <= 1, "learningRate", learningRate, "above 0, at most 1");
        require(patience >= 0, "patience", patience, "0 (never stop early) or more");
        require(threads >= 1, "threads", threads, "at least 1");
        require(weightDecay >= 0 && weightDecay <= 1, "weightDecay", weightDecay, "0 to 1");
        require(warmUpEpochs >= 0 && warmUpEpochs <= epochs, "warmUpEpochs", warmUpEpochs, "0 to the number of epochs");
        require(averagingDecay >= 0 && averagingDecay < 1, "averagingDecay", averagingDecay, "0 to below 1");
        require(shift >= 0, "shift", shift, "0 (none) or more");
    }

    /** Settings without weight decay, warm-up, weight averaging and shifts. */
    public TrainingSettings(int epochs, int batchSize, double learningRate, Schedule schedule, int patience,
            boolean mirrorX, boolean mirrorY, boolean mirrorAverage, long seed, int threads) {
        this(epochs, batchSize, learningRate, schedule, patience, mirrorX, mirrorY, mirrorAverage, seed, threads, 0, 0, 0, 0);
    }

    /** The project's defaults: 80 epochs, batches of 16, Adam 1e-3 with cosine decay, mirrored in x and y. */
    public static TrainingSettings defaults(long seed, int threads) {
        return new TrainingSettings(80, 16, 1e-3, Schedule.COSINE, 0, true, true, true, seed, threads);
    }

    /** The same settings with a weight decay. */
    public TrainingSettings withWeightDecay(double decay) {
        return new TrainingSettings(epochs, batchSize, learningRate, schedule, patience, mirrorX, mirrorY, mirrorAverage,
                seed, threads, decay, warmUpEpochs, averagingDecay, shift);
    }

    /** The same settings with a linear warm-up over so many epochs. */
    public TrainingSettings withWarmUp(double warmUp) {
        return new TrainingSettings(epochs, batchSize, learningRate, schedule, patience, mirrorX, mirrorY, mirrorAverage,
                seed, threads, weightDecay, warmUp, averagingDecay, shift);
    }

    /** The same settings with an exponential moving average of the weights. */
    public TrainingSettings withAveraging(double decay) {
        return new TrainingSettings(epochs, batchSize, learningRate, schedule, patience, mirrorX, mirrorY, mirrorAverage,
                seed, threads, weightDecay, warmUpEpochs, decay, shift);
    }

    /** The same settings with random shifts of up to so many pixels. */
    public TrainingSettings withShift(int pixels) {
        return new TrainingSettings(epochs, batchSize, learningRate, schedule, patience, mirrorX, mirrorY, mirrorAverage,
                seed, threads, weightDecay, warmUpEpochs, averagingDecay, pixels);
    }

    /** The same settings on another number of threads. */
    public TrainingSettings withThreads(int count) {
        return new TrainingSettings(epochs, batchSize, learningRate, schedule, patience, mirrorX, mirrorY, mirrorAverage,
                seed, count, weightDecay, warmUpEpochs, averagingDecay, shift);
    }

    /**
     * Learning rate at a point of the run: warm-up first, then the schedule over the remaining epochs.
     *
     * @param epochsDone epochs done, with fraction
     */
    public double learningRateAt(double epochsDone) {
        if (epochsDone < warmUpEpochs) {
            return learningRate * epochsDone / warmUpEpochs;
        }
        double rest = epochs - warmUpEpochs;
        return learningRate * schedule.factor(rest > 0 ? (epochsDone - warmUpEpochs) / rest : 1.0);
    }

    private static void require(boolean holds, String name, Number value, String allowed) {
        if (!holds) {
            throw new InvalidInputException("training." + name + " is " + value + "; allowed is " + allowed
                    + ". Change it in the study's training settings or by --set training." + name + "=VALUE.");
        }
    }
}
