// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.pressling.analysis.draw.Texts;
import org.pressling.analysis.figure.Bins;
import org.pressling.analysis.figure.StressDistribution;
import org.pressling.dataset.label.LabelTitles;
import org.pressling.dem.Phase;
import org.pressling.ui.Messages;
import org.pressling.ui.Theme;

/** Stress on the particles of one phase: bars for what DEM found, curves for what mean and deviation say. */
final class HistogramChart {
    private static final double HEADROOM = 1.1;

    private final Phase phase;
    private final Chart chart;
    private final PlotNavigation look;
    private final IBarSeries<?> bars;
    private final ILineSeries<?> truth;
    private final ILineSeries<?> prediction;

    HistogramChart(Composite parent, Phase phase) {
        this.phase = phase;
        chart = Plots.chart(parent, "", Messages.Distribution_count);
        bars = Plots.bars(chart, Messages.Distribution_particles, colour());
        Theme.follow(chart, () -> {
            bars.setBarColor(colour());
            chart.redraw();
        });
        truth = Plots.line(chart, Messages.Distribution_dem, parent.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        prediction = Plots.line(chart, Messages.Distribution_network, Plots.RED);
        prediction.setLineStyle(LineStyle.DASH);
        look = PlotNavigation.of(chart);
    }

    private Color colour() {
        return Theme.colour(phase);
    }

    /** Takes the chart away. */
    void dispose() {
        chart.dispose();
    }

    /** Where the menu belongs. */
    Control[] controls() {
        return new Control[] {chart, chart.getPlotArea().getControl()};
    }

    /** Shows nothing, and says why. */
    void clear(String why) {
        bars.setVisible(false);
        truth.setVisible(false);
        prediction.setVisible(false);
        chart.getLegend().setVisible(false);
        Plots.showAxes(chart, false);
        chart.getTitle().setText(why);
        chart.redraw();
    }

    /**
     * Shows a distribution.
     *
     * @param content what it is of; a closer look at a part stays as it is while this is the same
     */
    void show(Object content, StressDistribution d, String title) {
        Bins bins = d.bins();
        bars.setXSeries(IntStream.range(0, bins.count()).mapToDouble(bins::middle).toArray());
        bars.setYSeries(Arrays.stream(bins.counts()).asDoubleStream().toArray());
        bars.setVisible(true);
        curve(truth, d.curve(d.truth()));
        curve(prediction, d.curve(d.predicted()));
        look.show(content, new Range(d.lowest(), d.highest()), new Range(0, HEADROOM * Math.max(1, d.highestCount())));
        chart.getAxisSet().getXAxis(0).getTitle()
                .setText(Texts.axis(NLS.bind(LabelTitles.isForce(d.unit()) ? Messages.Distribution_forceSum
                        : Messages.Distribution_stress, phase.name()), d.unit()));
        chart.getTitle().setText(title);
        chart.getLegend().setVisible(true);
        Plots.showAxes(chart, true);
        chart.redraw();
    }

    /** Draws a curve, if there is one. */
    private static void curve(ILineSeries<?> series, Optional<StressDistribution.Curve> curve) {
        series.setVisible(curve.isPresent());
        series.setVisibleInLegend(curve.isPresent());
        curve.ifPresent(known -> {
            series.setXSeries(known.stress());
            series.setYSeries(known.count());
        });
    }
}
