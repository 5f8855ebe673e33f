// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CircularSegmentTest {

    @Test
    void angleIsTheInverseCosine() {
        for (double x = 1e-3; x <= 1; x += 1e-3) {
            double expected = Math.acos(1 - x);
            assertEquals(expected, CircularSegment.angle(x), 1e-10 * expected, "at " + x);
        }
        assertEquals(0, CircularSegment.angle(0));
    }

    @Test
    void areaIsTheTextbooks() {
        for (double u = 1e-3; u <= 0.5; u += 1e-3) {
            double angle = Math.acos(1 - 2 * u);
            double expected = angle - Math.sin(angle) * Math.cos(angle);
            assertEquals(expected, CircularSegment.area(u), 1e-10 * expected, "at " + u);
        }
        assertEquals(0, CircularSegment.area(0));
    }

    @Test
    void integralIsThatOfTheArea() {
        for (double u = 1e-2; u <= 0.5; u += 1e-3) {
            double angle = Math.acos(1 - 2 * u);
            double sine = Math.sin(angle);
            double expected = sine - angle * Math.cos(angle) - sine * sine * sine / 3;
            assertEquals(expected, CircularSegment.doubledIntegral(u), 3e-10 * expected, "at " + u);
        }
        // the first term of the series in φ, where the closed form cancels
        double small = 64 / 15.0 * Math.pow(1e-9, 2.5);
        assertEquals(small, CircularSegment.doubledIntegral(1e-9), 1e-8 * small);
        assertEquals(0, CircularSegment.doubledIntegral(0));
    }
}
