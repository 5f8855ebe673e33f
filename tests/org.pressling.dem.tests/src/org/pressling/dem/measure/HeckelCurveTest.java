// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pressling.dem.press.PressHistory;

class HeckelCurveTest {

    private static PressHistory.Row row(double pressure, double density) {
        return new PressHistory.Row(0, 1, 0, 0, pressure, density, 0, 0, 0, 0);
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

    @Test
    void fewPointsGiveNoLine() {
        assertTrue(Double.isNaN(HeckelCurve.of(new PressHistory(List.of(row(1e6, 0.6)))).slope()));
    }
}
