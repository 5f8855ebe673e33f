// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.List;

/**
 * Pictures from which a network takes its batches by their numbers, so that an engine may keep them where it computes. They
 * end with their network at the latest.
 */
public interface HeldPictures extends AutoCloseable {

    /**
     * One step on a batch of these pictures; see {@link TrainableNetwork#trainBatch(float[][], float[][], BatchStep)}.
     *
     * @param draws pictures of the batch and how each is shown
     * @param targets scaled labels of the batch, one row per picture
     * @param step learning rate, weight decay and cancel
     * @return mean squared error of the batch before the step
     * @throws java.util.concurrent.CancellationException if the step was cancelled; weights and optimiser state are then
     *         unchanged
     */
    double trainBatch(List<Draw> draws, float[][] targets, BatchStep step);

    /**
     * Says what will be the batch after the one that is trained on next, so that pictures which lie in files may be read
     * meanwhile. By default nothing is done.
     *
     * @param draws pictures of that batch, none if there is none; in the end others may be asked for all the same
     */
    default void expect(List<Draw> draws) {
        // pictures that are at hand need no announcement
    }

    /** Lets go of them. */
    @Override
    void close();
}
