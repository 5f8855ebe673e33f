// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pressling.dem.Box;
import org.pressling.dem.Unit;
import org.pressling.dem.press.PressHistory;

class CompactionCurveTest {

    private static PressHistory.Row row(double width, double pressure) {
        return new PressHistory.Row(0, width, 0, 0, pressure, 0.5, 0, 0, 0, 0, Optional.empty());
    }

    @Test
    void itHasThePressuresOverTheWidthAndOverItsLoss() {
        CompactionCurve curve = CompactionCurve.of(new PressHistory(List.of(row(50e-6, 0), row(45e-6, 2e8), row(40e-6, 3e8))),
                Unit.MEGAPASCAL);
        assertArrayEquals(new double[] {50, 45, 40}, curve.width(), 1e-9);
        assertArrayEquals(new double[] {0, 10, 20}, curve.compression(), 1e-9);
        assertArrayEquals(new double[] {0, 200, 300}, curve.pressure(), 1e-9);
        assertEquals(300, curve.end(), 1e-9);
        assertEquals(3, curve.points());
    }

    @Test
    void aPressWithoutStatesHasNoPoints() {
        CompactionCurve none = CompactionCurve.of(PressHistory.NONE, Unit.GIGAPASCAL);
        assertEquals(0, none.points());
        assertEquals(Double.NaN, none.end());
    }

    @Test
    void bodiesHaveMegapascalsUnlessSomebodyChooses() {
        assertEquals(Unit.GIGAPASCAL, CompactionCurve.usualUnit(new Box(1e-5, 1e-5, false, Optional.empty())));
        assertEquals(Unit.MEGAPASCAL,
                CompactionCurve.usualUnit(new Box(1e-5, 1e-5, false, Optional.of(new Box.Third(1e-5, false)))));
    }
}
