// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ISeries;

/** A chart with a point for each sample: a click selects the sample, and the selected one wears a cross. */
final class PointChart {
    /** Key of a chart's {@link PlotBands}. */
    static final String BANDS = "bands";
    private static final String MARK = "+";
    private static final int MARK_SIZE = 8;
    private static final int NEAR = 12;

    private final Chart chart;
    private final PlotAxes axes;
    private final PlotBands bands;
    private final ILineSeries<?> mark;
    private int[] samples = {};
    private double[] xs = {};
    private double[] ys = {};
    private IntFunction<String> text = Integer::toString;

    /**
     * An empty chart.
     *
     * @param parent where to
     * @param x      title of the horizontal axis
     * @param y      title of the vertical axis
     * @param chosen told of the sample whose point was clicked
     */
    PointChart(Composite parent, String x, String y, IntConsumer chosen) {
        chart = Plots.chart(parent, x, y);
        mark = Plots.dots(chart, MARK, parent.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        mark.setSymbolSize(MARK_SIZE);
        mark.setVisibleInLegend(false);
        mark.setSymbolType(ILineSeries.PlotSymbolType.CROSS);
        mark.setVisible(false);
        axes = new PlotAxes(chart);
        bands = new PlotBands(chart);
        chart.setData(BANDS, bands);
        Control plot = chart.getPlotArea().getControl();
        plot.addListener(SWT.MouseDown, event -> {
            int place = event.button == 1 && !PlotBrush.isWanted(event) ? nearest(event.x, event.y) : -1;
            if (place >= 0) {
                chosen.accept(samples[place]);
            }
        });
        plot.addListener(SWT.MouseMove, event -> {
            int place = nearest(event.x, event.y);
            String tip = place < 0 ? null : text.apply(place);
            if (tip == null || !tip.equals(plot.getToolTipText())) {
                plot.setToolTipText(tip);
            }
        });
    }

    /** The chart; series may be added to it. */
    Chart chart() {
        return chart;
    }

    /** Its axes. */
    PlotAxes axes() {
        return axes;
    }

    /** Its bands and bars; they go with each drawing. */
    PlotBands bands() {
        return bands;
    }

    /** Lays the chart out below everything else in a grid of so many columns. */
    void fillBelow(int columns) {
        axes.fillBelow(columns);
    }

    /** Where a menu belongs. */
    Control[] controls() {
        return new Control[] {chart, chart.getPlotArea().getControl()};
    }

    /**
     * Draws other points, or says why there are none.
     *
     * @param any  whether there are some
     * @param none what to say if not
     * @param show adds the series
     */
    void draw(boolean any, String none, Runnable show) {
        chart.suspendUpdate(true);
        Plots.takeColours(chart); // it may lie where nobody sees it, and so not have been painted since the theme changed
        axes.begin();
        clear();
        chart.getTitle().setText(any ? "" : none);
        chart.getTitle().setVisible(!any);
        if (any) {
            show.run();
            axes.end();
        }
        chart.getLegend().setVisible(any);
        Plots.showAxes(chart, any);
        chart.suspendUpdate(false);
    }

    /** Removes every series but the mark. */
    private void clear() {
        bands.clear();
        for (ISeries<?> series : chart.getSeriesSet().getSeries()) {
            if (series != mark) {
                chart.getSeriesSet().deleteSeries(series.getId());
            }
        }
        points(new int[0], new double[0], new double[0], Integer::toString);
    }

    /**
     * Says where the points are that can be clicked.
     *
     * @param sampleOf number of the sample of each point
     * @param tip      what to tell of the i-th point when the pointer is on it
     */
    void points(int[] sampleOf, double[] x, double[] y, IntFunction<String> tip) {
        samples = sampleOf.clone();
        xs = x.clone();
        ys = y.clone();
        text = tip;
        mark(0);
    }

    /** Puts the cross on a sample's point, or takes it away where the sample has none. */
    void mark(int sample) {
        int place = placeOf(sample);
        mark.setVisible(place >= 0);
        // Unseen, it still has to lie where the axes have a place for it.
        int lies = place >= 0 ? place : IntStream.range(0, samples.length).filter(this::isPoint).findFirst().orElse(-1);
        if (lies >= 0) {
            mark.setXSeries(new double[] {xs[lies]});
            mark.setYSeries(new double[] {ys[lies]});
        }
        if (place >= 0) {
            chart.getSeriesSet().bringToFront(MARK);
        }
        chart.redraw();
    }

    /** Where a sample's point is on the plot area [px]; null if it has none. */
    Point pixelOf(int sample) {
        int place = placeOf(sample);
        return place < 0 ? null : pixel(place);
    }

    private int placeOf(int sample) {
        return IntStream.range(0, samples.length).filter(i -> samples[i] == sample && isPoint(i)).findFirst().orElse(-1);
    }

    private boolean isPoint(int place) {
        return Double.isFinite(xs[place]) && Double.isFinite(ys[place]);
    }

    private Point pixel(int place) {
        return new Point(chart.getAxisSet().getXAxis(0).getPixelCoordinate(xs[place]),
                chart.getAxisSet().getYAxis(0).getPixelCoordinate(ys[place]));
    }

    /** The samples whose points lie within a part of the plot area [px]. */
    Set<Integer> samplesIn(Rectangle part) {
        return IntStream.range(0, samples.length).filter(i -> isPoint(i) && part.contains(pixel(i)))
                .mapToObj(i -> samples[i]).collect(Collectors.toSet());
    }

    /** The sample whose point is at a place of the plot area [px]. */
    Optional<Integer> sampleAt(int x, int y) {
        int place = nearest(x, y);
        return place < 0 ? Optional.empty() : Optional.of(samples[place]);
    }

    private int nearest(int x, int y) {
        int nearest = -1;
        double distance = NEAR;
        for (int i = 0; i < samples.length; i++) {
            Point at = pixel(i);
            double apart = !isPoint(i) ? NEAR : Math.hypot(at.x - x, at.y - y);
            if (apart < distance) {
                distance = apart;
                nearest = i;
            }
        }
        return nearest;
    }
}
