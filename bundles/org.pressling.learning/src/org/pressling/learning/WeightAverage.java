// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

/**
 * Exponential moving average of a network's weights over the steps of training. The decay is smaller in the
 * first steps, {@code min(decay, (1 + t) / (10 + t))}, so that the initial weights are soon forgotten.
 */
final class WeightAverage {
    private final MovingAverage average;
    private final double decay;
    private long steps;

    WeightAverage(TrainableNetwork network, float[] initial, double decay) {
        average = network.average(initial);
        this.decay = decay;
    }

    /** An average that goes on from a state. */
    WeightAverage(TrainableNetwork network, State state) {
        this(network, state.weights(), state.decay());
        steps = state.steps();
    }

    void update() {
        steps++;
        average.move((float) Math.min(decay, (1.0 + steps) / (10.0 + steps)));
    }

    float[] weights() {
        return average.weights();
    }

    State state() {
        return new State(average.weights(), decay, steps);
    }

    /** All that an average needs to go on elsewhere. */
    record State(float[] weights, double decay, long steps) {
    }
}
