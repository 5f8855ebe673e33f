// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.ITitle;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.pressling.analysis.draw.Style;
import org.pressling.ui.AccessibleText;

/** The common look of charts: the theme's colours for paper and text, and for data those of the figures of reports. */
final class Plots {
    /** First colour of data. */
    static final Color BLUE = of(Style.BLUE);
    /** Second colour of data. */
    static final Color ORANGE = of(Style.ORANGE);
    /** Third colour of data. */
    static final Color GREEN = of(Style.GREEN);
    /** Colour of what is predicted. */
    static final Color RED = of(Style.VERMILION);
    private static final int DOT = 4;
    /** Least distance of ticks on an upright axis [px]. */
    private static final int TICKS_UP = 34;
    /** Colours whose brightness differs less can hardly be told apart. */
    private static final int NEAR = 50;
    private static final double LEGEND_BESIDE = 1.6;
    /** Data of a chart in which the title of an axis has no room, with the number of the axis. */
    private static final String LEFT_OUT = "pressling.leftOut.";

    private Plots() {
    }

    /** An empty chart with named axes. */
    static Chart chart(Composite parent, String x, String y) {
        Chart chart = new Chart(parent, SWT.NONE);
        chart.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        chart.setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        axis(chart.getAxisSet().getXAxis(0), x, parent);
        axis(chart.getAxisSet().getYAxis(0), y, parent);
        chart.getAxisSet().getYAxis(0).getTick().setTickMarkStepHint(TICKS_UP);
        chart.getTitle().setFont(parent.getFont());
        chart.getLegend().setFont(parent.getFont());
        chart.addListener(SWT.Resize, e -> placeLegend(chart));
        keepInStep(chart);
        chart.addListener(SWT.Paint, e -> takeColours(chart));
        chart.addListener(SWT.Paint, e -> fitTitles(chart));
        AccessibleText.name(chart, () -> spoken(chart));
        AccessibleText.name(chart.getPlotArea().getControl(), () -> spoken(chart));
        takeColours(chart);
        return chart;
    }

    /**
     * Whenever a chart is laid out, axes have to learn the size of the plot: they tell series where to draw. The library sees
     * to that when the chart itself changes its size, not when the platform lays it out anew or the room for numbers changes.
     * Marks and numbers, which are drawn around the plot, have to move with it.
     */
    private static void keepInStep(Chart chart) {
        boolean[] underWay = new boolean[1];
        Listener learn = e -> {
            if (!underWay[0]) { // within, the plot changes again, and the axes learn its last size at the end
                underWay[0] = true;
                try {
                    chart.updateLayout();
                    chart.redraw();
                } finally {
                    underWay[0] = false;
                }
            }
        };
        chart.getPlotArea().getControl().addListener(SWT.Resize, learn);
        chart.getPlotArea().getControl().addListener(SWT.Move, learn);
    }

    /**
     * A title is not cut: one that has no room along its axis is left out. One at a time, since each leaves its room to the plot,
     * in which the other may fit then.
     */
    private static void fitTitles(Chart chart) {
        Rectangle plot = chart.getPlotArea().getControl().getBounds();
        int beside = Math.min(plot.x, chart.getClientArea().width - plot.x - plot.width);
        if (!fit(chart, PlotAxes.Y, plot.height)) {
            fit(chart, PlotAxes.X, plot.width + 2 * beside);
        }
    }

    /** Shows or leaves out a title; whether that changed. */
    private static boolean fit(Chart chart, int axis, int room) {
        ITitle title = title(chart, axis);
        GC gc = new GC(chart);
        gc.setFont(title.getFont());
        boolean fits = gc.textExtent(title.getText()).x <= room;
        gc.dispose();
        boolean isLeftOut = chart.getData(LEFT_OUT + axis) != null;
        if (fits ? !isLeftOut : !title.isVisible()) {
            return false;
        }
        title.setVisible(fits);
        chart.setData(LEFT_OUT + axis, fits ? null : Boolean.TRUE);
        return true;
    }

    private static ITitle title(Chart chart, int axis) {
        return (axis == PlotAxes.X ? chart.getAxisSet().getXAxis(0) : chart.getAxisSet().getYAxis(0)).getTitle();
    }

    /** The title of an axis where there is no room for it, else nothing. */
    static String leftOut(Chart chart, int axis) {
        return chart.getData(LEFT_OUT + axis) == null ? "" : title(chart, axis).getText();
    }

    private static String spoken(Chart chart) {
        String axes = chart.getAxisSet().getXAxis(0).getTitle().getText() + ", "
                + chart.getAxisSet().getYAxis(0).getTitle().getText();
        return chart.getTitle().isVisible() ? chart.getTitle().getText() + ": " + axes : axes;
    }

    /** The theme colours a chart like any other control, now and when it changes; the parts of the chart follow here. */
    static void takeColours(Chart chart) {
        Color paper = chart.getBackground();
        Color ink = chart.getForeground();
        Color before = chart.getTitle().getForeground();
        if (ink.equals(before) && paper.equals(chart.getLegend().getBackground())) {
            return;
        }
        chart.getPlotArea().setBackground(paper);
        chart.getLegend().setBackground(paper);
        chart.getLegend().setForeground(ink);
        chart.getTitle().setForeground(ink);
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTitle().setForeground(ink);
            axis.getTick().setForeground(ink);
        }
        for (ISeries<?> series : chart.getSeriesSet().getSeries()) {
            if (series instanceof ILineSeries<?> line) { // what was drawn in the colour of words stays in it
                line.setLineColor(before.equals(line.getLineColor()) ? ink : line.getLineColor());
                line.setSymbolColor(before.equals(line.getSymbolColor()) ? ink : line.getSymbolColor());
            }
        }
        chart.redraw(); // this may have come after it was drawn
    }

    /** Beside the plot where there is more room in the width, else below. */
    private static void placeLegend(Chart chart) {
        Point size = chart.getSize();
        int wanted = size.x > LEGEND_BESIDE * size.y ? SWT.RIGHT : SWT.BOTTOM;
        if (chart.getLegend().getPosition() != wanted) {
            chart.getLegend().setPosition(wanted);
        }
    }

    private static Color of(java.awt.Color colour) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue());
    }

    /** The colour that a report's figure has for data, as it can be seen on a chart. */
    static Color colour(java.awt.Color colour, Chart chart) {
        return visible(of(colour), chart);
    }

    /** A colour of data as it can be seen on a chart: one too near to the ground goes half way towards its opposite. */
    static Color visible(Color colour, Chart chart) {
        if (Math.abs(brightness(colour) - brightness(chart.getBackground())) > NEAR) {
            return colour;
        }
        int opposite = isDark(chart.getBackground()) ? 255 : 0;
        return new Color((colour.getRed() + opposite) / 2, (colour.getGreen() + opposite) / 2,
                (colour.getBlue() + opposite) / 2);
    }

    /** Whether a ground is nearer to black than to white. */
    static boolean isDark(Color ground) {
        return brightness(ground) < 128;
    }

    /** Brightness of a colour to the eye, 0 to 255, with the weights of ITU-R BT.601. */
    private static int brightness(Color colour) {
        return (299 * colour.getRed() + 587 * colour.getGreen() + 114 * colour.getBlue()) / 1000;
    }

    private static void axis(IAxis axis, String title, Composite parent) {
        axis.getTitle().setText(title);
        axis.getTitle().setFont(parent.getFont());
        axis.getGrid().setStyle(LineStyle.NONE);
    }

    /** A line without dots. */
    static ILineSeries<?> line(Chart chart, String name, Color colour) {
        ILineSeries<?> series = series(chart, name);
        series.setLineColor(colour);
        series.setLineWidth(2);
        series.setSymbolType(PlotSymbolType.NONE);
        return series;
    }

    /** Dots without a line. */
    static ILineSeries<?> dots(Chart chart, String name, Color colour) {
        ILineSeries<?> series = series(chart, name);
        series.setLineStyle(LineStyle.NONE);
        series.setSymbolType(PlotSymbolType.CIRCLE);
        series.setSymbolSize(DOT);
        series.setSymbolColor(colour);
        return series;
    }

    /** Bars that touch. */
    static IBarSeries<?> bars(Chart chart, String name, Color colour) {
        IBarSeries<?> bars = (IBarSeries<?>) chart.getSeriesSet().createSeries(SeriesType.BAR, name);
        bars.setBarColor(colour);
        bars.setBarPadding(0);
        return bars;
    }

    /** Shows axes, or hides them while there is nothing to read off. A title without room stays left out while they are shown. */
    static void showAxes(Chart chart, boolean wanted) {
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTick().setVisible(wanted);
        }
        for (int axis : new int[] {PlotAxes.X, PlotAxes.Y}) {
            if (!wanted) {
                chart.setData(LEFT_OUT + axis, null);
            }
            title(chart, axis).setVisible(wanted && chart.getData(LEFT_OUT + axis) == null);
        }
    }

    private static ILineSeries<?> series(Chart chart, String name) {
        return (ILineSeries<?>) chart.getSeriesSet().createSeries(SeriesType.LINE, name);
    }
}
