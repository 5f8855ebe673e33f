// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import org.junit.jupiter.api.Test;

class WeightAverageTest {

    /** The first steps forget the beginning sooner: they keep (1 + n)/(10 + n) until that is more than the decay. */
    @Test
    void keepsAFewStepsAtFirstAndByTheDecayLater() {
        WeightAverage average = new WeightAverage(new float[] {1, -4}, 0.3);
        average.update(new float[] {2, 4});
        double first = 2 / 11.0 + 2 * 9 / 11.0;
        assertEquals(first, average.weights()[0], 1e-6);
        assertEquals(-4 * 2 / 11.0 + 4 * 9 / 11.0, average.weights()[1], 1e-6);
        average.update(new float[] {0, 0});
        assertEquals(first * 3 / 12.0, average.weights()[0], 1e-6);
        average.update(new float[] {0, 0});
        assertEquals(first * 3 / 12.0 * 0.3, average.weights()[0], 1e-6, "4/13 would be more than 0.3");
    }

    @Test
    void handsOutCopies() {
        float[] initial = {1};
        WeightAverage average = new WeightAverage(initial, 0.9);
        initial[0] = 7;
        assertEquals(1, average.weights()[0]);
        assertNotSame(average.weights(), average.weights());
    }
}
