// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.measure;

import java.util.ArrayList;
import java.util.List;
import org.pressling.dem.press.PressHistory;

/**
 * Wall pressure against relative density while a body is pressed, as Heckel plots it (Trans. Metall. Soc. AIME 221,
 * 1961, 671): ln(1/(1 - D)) = K p + A. Powders that yield follow the line over a range of pressures, and 1/K is then
 * about three times their yield strength. Relative density D is Σπr² over the area of the box; overlaps keep the mass,
 * so it is the true one as long as it stays below 1.
 *
 * @param points  loading states in the order of time; D below 1, the pressure higher than in every point before
 * @param slope   K in 1/Pa by least squares over the upper half of the pressures; NaN with fewer than three points
 * @param section A, the value of the line at no pressure
 */
public record HeckelCurve(List<Point> points, double slope, double section) {

    /** The line is fitted above this share of the largest pressure: below, particles rearrange. */
    private static final double FITTED_FROM = 0.5;
    private static final int FEWEST = 3;

    /** Makes the list unmodifiable. */
    public HeckelCurve {
        points = List.copyOf(points);
    }

    /**
     * A state of the press.
     *
     * @param pressure pressure in Pa
     * @param density  relative density D
     */
    public record Point(double pressure, double density) {

        /** ln(1/(1 - D)). */
        public double heckel() {
            return -Math.log1p(-density);
        }
    }

    /** The curve of a press. Unloading is left out: only states of a pressure never reached before count. */
    public static HeckelCurve of(PressHistory history) {
        var points = new ArrayList<Point>();
        double largest = 0;
        for (PressHistory.Row row : history.rows()) {
            if (row.pressure() > largest && row.relativeDensity() < 1) {
                points.add(new Point(row.pressure(), row.relativeDensity()));
                largest = row.pressure();
            }
        }
        double from = FITTED_FROM * largest;
        List<Point> fitted = points.stream().filter(p -> p.pressure() >= from).toList();
        return fitted.size() < FEWEST ? new HeckelCurve(points, Double.NaN, Double.NaN) : fit(points, fitted);
    }

    private static HeckelCurve fit(List<Point> points, List<Point> fitted) {
        double meanX = fitted.stream().mapToDouble(Point::pressure).average().orElseThrow();
        double meanY = fitted.stream().mapToDouble(Point::heckel).average().orElseThrow();
        double xy = 0;
        double xx = 0;
        for (Point p : fitted) {
            xy += (p.pressure() - meanX) * (p.heckel() - meanY);
            xx += (p.pressure() - meanX) * (p.pressure() - meanX);
        }
        double slope = xy / xx;
        return new HeckelCurve(points, slope, meanY - slope * meanX);
    }

    /** 1/K in Pa, Heckel's mean yield pressure; NaN without a fit. */
    public double yieldPressure() {
        return 1 / slope;
    }
}
