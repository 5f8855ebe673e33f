// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

/** A moving average in the memory of the virtual machine. */
final class HostAverage implements MovingAverage {
    private final TrainableNetwork network;
    private final float[] average;

    HostAverage(TrainableNetwork network, float[] initial) {
        this.network = network;
        average = initial.clone();
    }

    @Override
    public void move(float keep) {
        float[] weights = network.weights();
        for (int i = 0; i < average.length; i++) {
            average[i] = keep * average[i] + (1 - keep) * weights[i];
        }
    }

    @Override
    public float[] weights() {
        return average.clone();
    }
}
