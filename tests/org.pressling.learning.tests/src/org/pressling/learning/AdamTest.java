// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import static org.junit.jupiter.api.Assertions.assertThrows;
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

    /** Δ = η g/(|g| + ε), so a gradient of ε goes half of the way. */
    @Test
    void aGradientAsSmallAsEpsilonTakesHalfAStep() {
        Adam adam = new Adam(2);
        float[] weights = new float[2];
        adam.step(weights, new float[] {1e-7f, -1e-7f}, 0.1, 0);
        assertArrayEquals(new float[] {-0.05f, 0.05f}, weights, 1e-5f);
    }

    /** Decay shrinks the weight of before the step, and the step does not hang on it. */
    @Test
    void decayAndStepAddUp() {
        Adam adam = new Adam(1);
        float[] weights = {2};
        adam.step(weights, new float[] {3}, 0.1, 0.5);
        assertEquals(2 * (1 - 0.1 * 0.5) - 0.1, weights[0], 1e-5);
    }

    @Test
    void goesOnFromItsMomentsAsIfItHadNeverEnded() {
        Adam adam = new Adam(2);
        float[] weights = {1, -1};
        adam.step(weights, new float[] {0.5f, -2}, 0.1, 0.01);
        Moments kept = adam.moments();
        assertEquals(1, kept.steps());
        float[] continued = weights.clone();
        adam.step(weights, new float[] {-1, 1}, 0.1, 0.01);
        Adam other = new Adam(2);
        other.set(kept);
        other.step(continued, new float[] {-1, 1}, 0.1, 0.01);
        assertArrayEquals(weights, continued, "the moments are copies, which later steps leave alone");
        assertEquals(2, other.steps());
        assertArrayEquals(adam.moments().second(), other.moments().second());
    }

    @Test
    void refusesWhatIsNotAsLongAsItsWeights() {
        Adam adam = new Adam(2);
        assertThrows(IllegalArgumentException.class, () -> adam.step(new float[2], new float[1], 0.1, 0));
        assertThrows(IllegalArgumentException.class, () -> adam.step(new float[3], new float[2], 0.1, 0));
        assertThrows(IllegalArgumentException.class, () -> adam.set(Moments.none(3)));
        assertThrows(IllegalArgumentException.class, () -> new Moments(new float[2], new float[1], 0));
        assertThrows(IllegalArgumentException.class, () -> new Moments(new float[2], new float[2], -1));
        assertEquals(0, adam.steps(), "what was refused is no step");
    }
}
