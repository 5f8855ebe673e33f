// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;

/** The common look of charts: the theme's colours for paper and text, three colours that also differ in lightness. */
final class Plots {
    /** First colour of data. */
    static final Color BLUE = new Color(0x2F, 0x6F, 0x9F);
    /** Second colour of data. */
    static final Color ORANGE = new Color(0xE0, 0x8A, 0x2E);
    /** Third colour of data. */
    static final Color GREEN = new Color(0x2E, 0x8B, 0x57);
    /** Colour of what is predicted. */
    static final Color RED = new Color(0xC0, 0x39, 0x2B);
    private static final int DOT = 4;
    /** Least distance of ticks on an upright axis [px]. */
    private static final int TICKS_UP = 34;
    private static final double LEGEND_BESIDE = 1.6;

    private Plots() {
    }

    /** An empty chart with named axes. */
    static Chart chart(Composite parent, String x, String y) {
        Chart chart = new Chart(parent, SWT.NONE);
        Color paper = parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND);
        chart.setBackground(paper);
        chart.getPlotArea().setBackground(paper);
        axis(chart.getAxisSet().getXAxis(0), x, parent);
        axis(chart.getAxisSet().getYAxis(0), y, parent);
        chart.getAxisSet().getYAxis(0).getTick().setTickMarkStepHint(TICKS_UP);
        chart.getTitle().setFont(parent.getFont());
        chart.getTitle().setForeground(text(parent));
        chart.getLegend().setFont(parent.getFont());
        chart.addListener(SWT.Resize, e -> placeLegend(chart));
        return chart;
    }

    /** Beside the plot where there is more room in the width, else below. */
    private static void placeLegend(Chart chart) {
        Point size = chart.getSize();
        int wanted = size.x > LEGEND_BESIDE * size.y ? SWT.RIGHT : SWT.BOTTOM;
        if (chart.getLegend().getPosition() != wanted) {
            chart.getLegend().setPosition(wanted);
        }
    }

    private static void axis(IAxis axis, String title, Composite parent) {
        axis.getTitle().setText(title);
        axis.getTitle().setFont(parent.getFont());
        axis.getTitle().setForeground(text(parent));
        axis.getTick().setForeground(text(parent));
        axis.getGrid().setStyle(LineStyle.NONE);
    }

    private static Color text(Composite parent) {
        return parent.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND);
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

    /** Shows axes, or hides them while there is nothing to read off. */
    static void showAxes(Chart chart, boolean wanted) {
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTick().setVisible(wanted);
            axis.getTitle().setVisible(wanted);
        }
    }

    private static ILineSeries<?> series(Chart chart, String name) {
        return (ILineSeries<?>) chart.getSeriesSet().createSeries(SeriesType.LINE, name);
    }
}
