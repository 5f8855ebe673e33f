// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

/**
 * Exponential moving average of a network's weights over the steps of training. The decay is smaller in the
 * first steps, {@code min(decay, (1 + t) / (10 + t))}, so that the initial weights are soon forgotten.
 */
final class WeightAverage {
    private final float[] average;
    private final double decay;
    private long steps;

    WeightAverage(float[] initial, double decay) {
        average = initial.clone();
        this.decay = decay;
    }

    void update(float[] weights) {
        steps++;
        float keep = (float) Math.min(decay, (1.0 + steps) / (10.0 + steps));
        for (int i = 0; i < average.length; i++) {
            average[i] = keep * average[i] + (1 - keep) * weights[i];
        }
    }

    /** The same average at the same step. */
    WeightAverage copy() {
        WeightAverage copy = new WeightAverage(average, decay);
        copy.steps = steps;
        return copy;
    }

    float[] weights() {
        return average.clone();
    }
}
