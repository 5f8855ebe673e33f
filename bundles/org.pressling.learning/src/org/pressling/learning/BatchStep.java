// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.function.BooleanSupplier;

/**
 * How one batch moves the weights.
 *
 * @param learningRate learning rate of this step
 * @param weightDecay decoupled weight decay per unit of learning rate; 0 = none
 * @param cancelled asked between layers; when it answers true the batch is dropped without a step
 */
public record BatchStep(double learningRate, double weightDecay, BooleanSupplier cancelled) {

    /** A step that decays no weights and is never cancelled. */
    public static BatchStep of(double learningRate) {
        return new BatchStep(learningRate, 0, () -> false);
    }
}
