// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.util.List;

import org.junit.jupiter.api.Test;

class WeightAverageTest {

    private static final int WEIGHTS = 17;

    /** The first steps forget the beginning sooner: they keep (1 + n)/(10 + n) until that is more than the decay. */
    @Test
    void keepsAFewStepsAtFirstAndByTheDecayLater() {
        try (LinearNetwork network = network()) {
            WeightAverage average = new WeightAverage(network, filled(1, -4), 0.3);
            network.setWeights(filled(2, 4));
            average.update();
            double first = 2 / 11.0 + 2 * 9 / 11.0;
            assertEquals(first, average.weights()[0], 1e-6);
            assertEquals(-4 * 2 / 11.0 + 4 * 9 / 11.0, average.weights()[1], 1e-6);
            network.setWeights(new float[WEIGHTS]);
            average.update();
            assertEquals(first * 3 / 12.0, average.weights()[0], 1e-6);
            WeightAverage continued = new WeightAverage(network, average.state());
            average.update();
            assertEquals(first * 3 / 12.0 * 0.3, average.weights()[0], 1e-6, "4/13 would be more than 0.3");
            continued.update();
            assertArrayEquals(average.weights(), continued.weights());
        }
    }

    @Test
    void handsOutCopies() {
        float[] initial = filled(1, 1);
        try (LinearNetwork network = network()) {
            WeightAverage average = new WeightAverage(network, initial, 0.9);
            initial[0] = 7;
            assertEquals(1, average.weights()[0]);
            assertNotSame(average.weights(), average.weights());
        }
    }

    private static LinearNetwork network() {
        return new LinearNetwork(new NetworkSpec(4, List.of(new ConvBlock(1, 1, 1)), List.of(), 1));
    }

    private static float[] filled(float first, float second) {
        float[] weights = new float[WEIGHTS];
        weights[0] = first;
        weights[1] = second;
        return weights;
    }
}
