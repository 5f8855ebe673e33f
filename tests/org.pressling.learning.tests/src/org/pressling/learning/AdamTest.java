// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AdamTest {

    @Test
    void firstStepIsTheLearningRateInTheDirectionOfTheSign() {
        Adam adam = new Adam(3);
        float[] weights = {1, 1, 1};
        adam.step(weights, new float[] {5, -0.01f, 0}, 0.1, 0);
        assertArrayEquals(new float[] {0.9f, 1.1f, 1}, weights, 1e-5f);
        assertEquals(1, adam.steps());
    }

    @Test
    void secondStepAgreesWithTheFormula() {
        Adam adam = new Adam(1);
        float[] weights = {0};
        adam.step(weights, new float[] {1}, 0.1, 0);
        adam.step(weights, new float[] {2}, 0.1, 0);
        double m = (0.9 * 0.1 * 1 + 0.1 * 2) / (1 - 0.81);
        double v = (0.999 * 0.001 * 1 + 0.001 * 4) / (1 - 0.999 * 0.999);
        assertEquals(-0.1 - 0.1 * m / Math.sqrt(v), weights[0], 1e-5);
    }

    @Test
    void weightDecayShrinksWithoutAGradient() {
        Adam adam = new Adam(1);
        float[] weights = {2};
        adam.step(weights, new float[] {0}, 0.1, 0.5);
        assertEquals(2 * (1 - 0.1 * 0.5), weights[0], 1e-6);
    }

    @Test
    void findsTheMinimumOfAParabola() {
        Adam adam = new Adam(1);
        float[] weights = {-3};
        for (int i = 0; i < 2000; i++) {
            adam.step(weights, new float[] {2 * (weights[0] - 1.5f)}, 0.01, 0);
        }
        assertEquals(1.5, weights[0], 1e-3);
    }
}
