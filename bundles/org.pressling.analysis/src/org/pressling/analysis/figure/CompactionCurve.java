// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.util.List;

import org.pressling.dem.Box;
import org.pressling.dem.Unit;
import org.pressling.dem.press.PressHistory;

/**
 * Pressure on the pressing walls over the way that they went, a point for each row of a press's history.
 *
 * @param width       distance between the walls in µm
 * @param compression by how much of its first width the box has become narrower, in %
 * @param pressure    mean pressure on the walls
 * @param unit        unit of the pressures
 */
public record CompactionCurve(double[] width, double[] compression, double[] pressure, Unit unit) {
    private static final double PERCENT = 100;

    /**
     * The curve of a press.
     *
     * @param history its history; without rows the curve has no points
     * @param unit    unit of the pressures
     * @return the curve
     */
    public static CompactionCurve of(PressHistory history, Unit unit) {
        List<PressHistory.Row> rows = history.rows();
        return new CompactionCurve(rows.stream().mapToDouble(row -> Unit.MICROMETRE.fromSi(row.width())).toArray(),
                rows.stream().mapToDouble(row -> PERCENT * (1 - row.width() / rows.getFirst().width())).toArray(),
                rows.stream().mapToDouble(row -> unit.fromSi(row.pressure())).toArray(), unit);
    }

    /**
     * The unit of pressures where nobody chose one.
     *
     * @param box what is pressed
     * @return MPa in space, as presses are set; in the plane, where the depth of a slab goes into it, GPa as in the paper
     */
    public static Unit usualUnit(Box box) {
        return box.isSpace() ? Unit.MEGAPASCAL : Unit.GIGAPASCAL;
    }

    /** {@return number of points} */
    public int points() {
        return pressure.length;
    }

    /** {@return the last pressure; NaN without points} */
    public double end() {
        return pressure.length == 0 ? Double.NaN : pressure[pressure.length - 1];
    }
}
