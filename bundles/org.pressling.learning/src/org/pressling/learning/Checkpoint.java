// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.Optional;

/**
 * All that a training needs to go on from the end of an epoch as if nothing had happened since.
 *
 * @param weights weights reached
 * @param moments what the optimiser remembers
 * @param average moving average of the weights, if there is one
 * @param order   order of the pictures
 * @param images  pictures trained so far
 * @param nanos   time that took, ns
 */
record Checkpoint(float[] weights, Moments moments, Optional<WeightAverage.State> average, int[] order, long images,
        long nanos) {

    /** Copies what training changes. */
    Checkpoint {
        order = order.clone();
    }
}
