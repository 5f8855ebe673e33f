// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pressling.dem.press.PressHistory;

class HeckelCurveTest {

    private static PressHistory.Row row(double pressure, double density) {
        return new PressHistory.Row(0, 1, 0, 0, pressure, density, 0, 0, 0, 0, Optional.empty());
    }

    @Test
    void aBodyThatFollowsHeckelGivesItsYieldPressureBack() {
        var rows = new ArrayList<PressHistory.Row>();
        for (int k = 0; k <= 20; k++) {
            double pressure = 20e6 * k;
            rows.add(row(pressure, 1 - Math.exp(-(pressure / 900e6 + 0.9))));
        }
        rows.add(row(1e6, 0.7));
        HeckelCurve curve = HeckelCurve.of(new PressHistory(rows));
        assertEquals(20, curve.points().size(), "neither the empty start nor the release counts");
        assertEquals(900e6, curve.yieldPressure(), 1);
        assertEquals(0.9, curve.section(), 1e-9);
    }

    /** Particles that rearrange at first do not tilt the line, and the line is that of least squares. */
    @Test
    void onlyTheUpperHalfOfThePressuresIsFitted() {
        var rows = new ArrayList<PressHistory.Row>();
        double[] scatter = {0, 0.02, -0.01, 0, -0.02, 0.01, 0, 0, 0, 0, 0.03, -0.03};
        double sumX = 0;
        double sumY = 0;
        double sumXx = 0;
        double sumXy = 0;
        for (int k = 1; k <= 20; k++) {
            double pressure = 20e6 * k;
            double heckel = k < 10 ? 0.05 * k : pressure / 900e6 + 0.9 + scatter[k - 10];
            rows.add(row(pressure, 1 - Math.exp(-heckel)));
            if (k >= 10) {
                sumX += pressure;
                sumY += heckel;
                sumXx += pressure * pressure;
                sumXy += pressure * heckel;
            }
        }
        double slope = (11 * sumXy - sumX * sumY) / (11 * sumXx - sumX * sumX);
        HeckelCurve curve = HeckelCurve.of(new PressHistory(rows));
        assertEquals(1 / slope, curve.yieldPressure(), 1e-6 / slope);
        assertEquals((sumY - slope * sumX) / 11, curve.section(), 1e-9);
    }

    @Test
    void threePointsAreEnoughForALine() {
        List<PressHistory.Row> rows = List.of(row(10e6, 0.6), row(15e6, 0.65), row(20e6, 0.7));
        assertTrue(HeckelCurve.of(new PressHistory(rows)).slope() > 0);
        assertTrue(Double.isNaN(HeckelCurve.of(new PressHistory(rows.subList(0, 2))).slope()));
    }

    @Test
    void fewPointsGiveNoLine() {
        assertTrue(Double.isNaN(HeckelCurve.of(new PressHistory(List.of(row(1e6, 0.6)))).slope()));
    }
}
