// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.baseline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class DescentTest {

    @Test
    void theBottomOfABentValleyIsFound() {
        // Rosenbrock's function.
        Descent.Target valley = (p, g) -> {
            double a = 1 - p[0];
            double b = p[1] - p[0] * p[0];
            g[0] = -2 * a - 400 * p[0] * b;
            g[1] = 200 * b;
            return a * a + 100 * b * b;
        };
        assertArrayEquals(new double[] {1, 1}, Descent.from(new double[] {-1.2, 1}, valley, 200), 0.02);
    }

    @Test
    void whereThereIsNoValueNoStepEnds() {
        Descent.Target root = (p, g) -> {
            g[0] = 1 - 0.5 / Math.sqrt(p[0]);
            return p[0] > 0 ? p[0] - Math.sqrt(p[0]) : Double.POSITIVE_INFINITY;
        };
        assertArrayEquals(new double[] {0.25}, Descent.from(new double[] {0.9}, root, 50), 0.01);
    }
}
