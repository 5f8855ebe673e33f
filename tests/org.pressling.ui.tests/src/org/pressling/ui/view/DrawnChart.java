// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.LineStyle;

/**
 * A chart as it stands on the screen. What the ranges of its axes ask for is compared with pixels: marks of the axes stand
 * where their values belong, every value has ink, and there is no ink anywhere else.
 */
final class DrawnChart {
    private static final int ROUNDING = 2;
    private static final int INK = 25;
    private static final int BAR_SEEN = 5;

    private final String where;
    private final Chart chart;
    private final Rectangle plot;
    private final ImageData image;
    private final RGB paper;

    private DrawnChart(String where, Chart chart) {
        this.where = where;
        this.chart = chart;
        plot = chart.getPlotArea().getControl().getBounds();
        paper = chart.getBackground().getRGB();
        image = grab(chart);
    }

    private static ImageData grab(Chart chart) {
        Display display = chart.getDisplay();
        Point size = chart.getSize();
        Point corner = chart.toDisplay(0, 0);
        Image image = new Image(display, size.x, size.y);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, corner.x, corner.y);
            return image.getImageData(100);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** Holds what is on the screen against the values of a chart that is in sight and whose events are handled. */
    static void assertAgrees(String where, Chart chart) {
        DrawnChart drawn = new DrawnChart(where, chart);
        drawn.marks(chart.getAxisSet().getXAxis(0), true);
        drawn.marks(chart.getAxisSet().getYAxis(0), false);
        List<Rectangle> places = drawn.places();
        assertTrue(!places.isEmpty(), where + ": something is drawn");
        drawn.noInkBut(places);
    }

    /** Marks stand below the plot and at its left: one for each value, where it belongs. Those at the ends are cut. */
    private void marks(IAxis axis, boolean horizontal) {
        int length = horizontal ? plot.width : plot.height;
        int[] wanted = DoubleStream.of(axis.getTick().getTickLabelValues()).mapToInt(v -> horizontal ? x(v) : y(v)).toArray();
        int[] seen = IntStream.range(ROUNDING, length - ROUNDING)
                .filter(i -> horizontal ? ink(plot.x + i, plot.y + plot.height + 3) : ink(plot.x - 4, plot.y + i)).toArray();
        String names = where + ": marks of " + axis.getTitle().getText() + ", wanted " + List.of(boxed(wanted)) + ", seen "
                + List.of(boxed(seen));
        assertTrue(wanted.length > 0, names);
        assertTrue(IntStream.of(seen).allMatch(i -> near(i, wanted)), names);
        assertTrue(IntStream.of(wanted).filter(i -> i > 2 * ROUNDING && i < length - 2 * ROUNDING).allMatch(i -> near(i, seen)),
                names);
    }

    private static boolean near(int place, int... others) {
        return IntStream.of(others).anyMatch(other -> Math.abs(other - place) <= ROUNDING);
    }

    private static Integer[] boxed(int[] values) {
        return IntStream.of(values).boxed().toArray(Integer[]::new);
    }

    /** Where ink is due, each place being checked to have some. */
    private List<Rectangle> places() {
        List<Rectangle> places = new ArrayList<>();
        if (chart.getData(PointChart.BANDS) instanceof PlotBands bands) {
            bands.places().forEach(place -> places.add(new Rectangle(place.x - ROUNDING, place.y - ROUNDING,
                    place.width + 2 * ROUNDING, place.height + 2 * ROUNDING)));
        }
        for (ISeries<?> series : chart.getSeriesSet().getSeries()) {
            if (series.isVisible() && series.getXSeries() != null) {
                if (series instanceof ILineSeries<?> line) {
                    points(line, places);
                } else if (series instanceof IBarSeries<?>) {
                    bars(series, places);
                }
            }
        }
        return places;
    }

    private void points(ILineSeries<?> series, List<Rectangle> places) {
        double[] xs = series.getXSeries();
        double[] ys = series.getYSeries();
        boolean dots = series.getSymbolType() != PlotSymbolType.NONE;
        int reach = ROUNDING + (dots ? series.getSymbolSize() + 1 : series.getLineWidth());
        for (int i = 0; i < xs.length; i++) {
            int x = x(xs[i]);
            int y = y(ys[i]);
            if (dots && isInside(x, y)) {
                assertTrue(inkNear(x, y),
                        where + ": " + series.getId() + ", " + xs[i] + ", " + ys[i] + ", not at " + x + ", " + y);
            }
            places.add(around(x, y, reach));
            if (i > 0 && series.getLineStyle() != LineStyle.NONE) {
                between(x(xs[i - 1]), y(ys[i - 1]), x, y, reach, places, series.getLineStyle() == LineStyle.SOLID);
            }
        }
    }

    private void between(int x0, int y0, int x1, int y1, int reach, List<Rectangle> places, boolean solid) {
        int steps = Math.max(1, Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)) / 2);
        for (int k = 1; k < steps; k++) {
            int x = x0 + (x1 - x0) * k / steps;
            int y = y0 + (y1 - y0) * k / steps;
            if (solid && isInside(x, y)) {
                assertTrue(inkNear(x, y), where + ": no line at " + x + ", " + y);
            }
            places.add(around(x, y, reach));
        }
    }

    private boolean isInside(int x, int y) {
        return x >= ROUNDING && y >= ROUNDING && x < plot.width - ROUNDING && y < plot.height - ROUNDING;
    }

    private void bars(ISeries<?> series, List<Rectangle> places) {
        double[] xs = series.getXSeries();
        double[] ys = series.getYSeries();
        int half = Math.abs(x(xs[1]) - x(xs[0])) / 2 + ROUNDING;
        for (int i = 0; i < xs.length; i++) {
            int x = x(xs[i]);
            int top = y(ys[i]);
            int foot = y(0);
            if (foot - top > BAR_SEEN) {
                assertTrue(ink(plot.x + x, plot.y + top + ROUNDING + 1), where + ": no bar of " + ys[i] + " at " + xs[i]);
            }
            places.add(new Rectangle(x - half, top - ROUNDING, 2 * half + 1, foot - top + 2 * ROUNDING));
        }
    }

    private static Rectangle around(int x, int y, int reach) {
        return new Rectangle(x - reach, y - reach, 2 * reach + 1, 2 * reach + 1);
    }

    private boolean inkNear(int x, int y) {
        return IntStream.rangeClosed(-ROUNDING, ROUNDING).anyMatch(dx -> IntStream.rangeClosed(-ROUNDING, ROUNDING)
                .anyMatch(dy -> ink(plot.x + x + dx, plot.y + y + dy)));
    }

    private void noInkBut(List<Rectangle> places) {
        boolean[][] due = new boolean[plot.width][plot.height];
        for (Rectangle place : places) {
            Rectangle seen = place.intersection(new Rectangle(0, 0, plot.width, plot.height));
            for (int x = seen.x; x < seen.x + seen.width; x++) {
                Arrays.fill(due[x], seen.y, seen.y + seen.height, true);
            }
        }
        for (int x = ROUNDING; x < plot.width - ROUNDING; x++) {
            for (int y = ROUNDING; y < plot.height - ROUNDING; y++) {
                if (ink(plot.x + x, plot.y + y) && !due[x][y]) {
                    fail(where + ": ink where no value is, at " + x + ", " + y + " of " + plot);
                }
            }
        }
    }

    private boolean ink(int x, int y) {
        if (x < 0 || y < 0 || x >= image.width || y >= image.height) {
            return false;
        }
        RGB colour = image.palette.getRGB(image.getPixel(x, y));
        return Math.abs(colour.red - paper.red) > INK || Math.abs(colour.green - paper.green) > INK
                || Math.abs(colour.blue - paper.blue) > INK;
    }

    private int x(double value) {
        return (int) Math.round(share(chart.getAxisSet().getXAxis(0), value) * plot.width);
    }

    private int y(double value) {
        return (int) Math.round((1 - share(chart.getAxisSet().getYAxis(0), value)) * plot.height);
    }

    private static double share(IAxis axis, double value) {
        double from = axis.getRange().lower;
        double to = axis.getRange().upper;
        return axis.isLogScaleEnabled() ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
    }
}
