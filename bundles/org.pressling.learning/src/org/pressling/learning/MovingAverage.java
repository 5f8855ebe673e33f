// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

/** A moving average of a network's weights, kept where the weights are. */
public interface MovingAverage {

    /**
     * Moves the average towards the network's weights: {@code average = keep · average + (1 − keep) · weights}.
     *
     * @param keep what is kept, 0 to 1
     */
    void move(float keep);

    /** {@return a copy of the average, in the order of {@link ParameterLayout}} */
    float[] weights();
}
