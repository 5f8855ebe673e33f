// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ICustomPaintListener;

/** How sure a chart is of what it shows: bands along lines and bars at points, behind all else. */
final class PlotBands {
    private static final int PALE = 26;
    private static final int HALF = 110;

    private final Chart chart;
    private final List<Band> bands = new ArrayList<>();

    /**
     * A band; a bar where it has one place only.
     *
     * @param x     places along the horizontal axis
     * @param lower lower end over each
     * @param upper upper end over each
     */
    private record Band(double[] x, double[] lower, double[] upper, Color colour) {
    }

    PlotBands(Chart chart) {
        this.chart = chart;
        chart.getPlotArea().addCustomPaintListener(new ICustomPaintListener() {
            @Override
            public void paintControl(PaintEvent event) {
                bands.forEach(band -> paint(event.gc, band));
                event.gc.setAlpha(255);
            }

            @Override
            public boolean drawBehindSeries() {
                return true;
            }
        });
    }

    /** Takes all away. */
    void clear() {
        bands.clear();
    }

    /** Adds a band along a line, or a bar at a single place. */
    void add(double[] x, double[] lower, double[] upper, Color colour) {
        bands.add(new Band(x, lower, upper, colour));
    }

    private void paint(GC gc, Band band) {
        int n = band.x.length;
        if (n == 1) {
            gc.setAlpha(HALF);
            gc.setForeground(band.colour);
            gc.setLineWidth(1);
            gc.drawLine(x(band.x[0]), y(band.lower[0]), x(band.x[0]), y(band.upper[0]));
            return;
        }
        int[] outline = new int[4 * n];
        for (int i = 0; i < n; i++) {
            outline[2 * i] = x(band.x[i]);
            outline[2 * i + 1] = y(band.upper[i]);
            outline[4 * n - 2 - 2 * i] = x(band.x[i]);
            outline[4 * n - 1 - 2 * i] = y(band.lower[i]);
        }
        gc.setAlpha(PALE);
        gc.setBackground(band.colour);
        gc.fillPolygon(outline);
    }

    private int x(double value) {
        return chart.getAxisSet().getXAxis(0).getPixelCoordinate(value);
    }

    /** Where a value is along the upright axis; what lies far below or above ends at the edge. */
    private int y(double value) {
        IAxis axis = chart.getAxisSet().getYAxis(0);
        return axis.getPixelCoordinate(Math.clamp(value, axis.getRange().lower, axis.getRange().upper));
    }

    /** Where ink is due within the plot [px]; for tests. */
    List<Rectangle> places() {
        List<Rectangle> places = new ArrayList<>();
        for (Band band : bands) {
            for (int i = 0; i < band.x.length; i++) {
                int before = Math.max(0, i - 1);
                int top = y(Math.max(band.upper[before], band.upper[i]));
                int left = x(band.x[before]);
                places.add(new Rectangle(left, top, x(band.x[i]) - left, y(Math.min(band.lower[before], band.lower[i])) - top));
            }
        }
        return places;
    }
}
