// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import org.pressling.dem.Decimals;
import org.pressling.dem.Localized;

/**
 * How a network is trained.
 *
 * @param epochs passes over the training split, at least 1
 * @param batchSize pictures per step, at least 1
 * @param patience epochs without a better validation loss after which training stops; 0 = never stop early
 * @param optimisation how the weights move
 * @param variations which changed pictures count as the same structure
 * @param seed seed of initial weights, shuffling and variations
 * @param threads threads the engine may use, at least 1
 */
public record TrainingSettings(int epochs, int batchSize, int patience, Optimisation optimisation,
        PictureVariations variations, long seed, int threads) {
    /** The largest number of networks of one model. */
    public static final int MOST_NETWORKS = 20;

    /** Checks every setting; throws {@link org.pressling.dem.InvalidInputException} with the allowed range. */
    public TrainingSettings {
        require(epochs >= 1, "epochs", epochs, TrainingTerm.AT_LEAST.with(1));
        require(batchSize >= 1, "batchSize", batchSize, TrainingTerm.AT_LEAST.with(1));
        require(patience >= 0, "patience", patience, TrainingTerm.PATIENCE);
        require(threads >= 1, "threads", threads, TrainingTerm.AT_LEAST.with(1));
        require(optimisation.warmUpEpochs() <= epochs, "warmUpEpochs", optimisation.warmUpEpochs(),
                TrainingTerm.UP_TO_EPOCHS);
    }

    /** The same settings on another number of threads. */
    public TrainingSettings withThreads(int count) {
        return new TrainingSettings(epochs, batchSize, patience, optimisation, variations, seed, count);
    }

    /** The same settings from another seed. */
    public TrainingSettings withSeed(long other) {
        return new TrainingSettings(epochs, batchSize, patience, optimisation, variations, other, threads);
    }

    static void require(boolean holds, String name, Number value, Localized allowed) {
        if (!holds) {
            throw TrainingProblem.SETTING.of(allowed).at("training." + name, Decimals.text(value.doubleValue())).exception();
        }
    }
}
