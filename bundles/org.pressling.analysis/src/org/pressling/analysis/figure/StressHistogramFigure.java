// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.data.Range;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.pressling.analysis.CsvTable;
import org.pressling.analysis.Figure;
import org.pressling.analysis.FigureSize;
import org.pressling.analysis.draw.Charts;
import org.pressling.analysis.draw.Markers;
import org.pressling.analysis.draw.Style;
import org.pressling.analysis.draw.Texts;

/**
 * Stress on the single particles of one sample, and the Gaussians of its true and its predicted mean and standard
 * deviation (Komori et al. 2022, Fig. 4B): what the network's two numbers per phase say of the whole distribution.
 */
public final class StressHistogramFigure implements Figure {

    /** Room for the legend, which lies inside. */
    private static final double HEADROOM = 1.3;

    private final int sample;
    private final String split;
    private final List<StressDistribution> phases;

    /**
     * Makes the figure.
     *
     * @param sample number of the sample
     * @param split word for the split of its picture
     * @param phases one distribution per panel
     */
    public StressHistogramFigure(int sample, String split, List<StressDistribution> phases) {
        this.sample = sample;
        this.split = split;
        this.phases = List.copyOf(phases);
    }

    /** What is shown of particles, see {@link StressDistribution#quantity}. */
    public String quantity() {
        return phases.getFirst().quantity();
    }

    @Override
    public String id() {
        return String.format(Locale.ROOT, "fig4b_stress_%04d", sample);
    }

    @Override
    public String title() {
        return quantity() + " on the particles of sample " + sample;
    }

    @Override
    public String caption() {
        StringBuilder text = new StringBuilder("Sample " + sample + " (" + split + " split).");
        for (StressDistribution d : phases) {
            text.append(' ').append(d.phase()).append(": ").append(d.values().length).append(" particles, DEM ")
                    .append(Texts.number(d.trueMean())).append(" ± ").append(Texts.withUnit(d.trueSd(), d.unit()));
            if (d.isPredicted()) {
                text.append(", network ").append(Texts.number(d.predictedMean())).append(" ± ")
                        .append(Texts.withUnit(d.predictedSd(), d.unit()));
            }
            text.append(" (mean ± standard deviation).");
            if (d.isPredicted() && !(d.predictedSd() > 0)) {
                text.append(" A standard deviation that is not positive has no curve.");
            }
        }
        return text.append(" The curves are Gaussians of these means and standard deviations, scaled to the count per"
                + " bin.").toString();
    }

    @Override
    public FigureSize size() {
        return new FigureSize(430 * phases.size(), 330);
    }

    @Override
    public void draw(Graphics2D g, FigureSize size) {
        double width = (double) size.width() / phases.size();
        for (int k = 0; k < phases.size(); k++) {
            Rectangle2D area = new Rectangle2D.Double(k * width, 0, width, size.height());
            panel(g, Charts.heading(g, area, phases.get(k).phase() + " particles"), phases.get(k));
        }
    }

    @Override
    public CsvTable data() {
        CsvTable table = new CsvTable("phase", "particle", "stress", "unit", "true_mean", "true_sd", "predicted_mean",
                "predicted_sd");
        for (StressDistribution d : phases) {
            for (int i = 0; i < d.values().length; i++) {
                table.add(d.phase().name(), d.particle()[i], d.values()[i], d.unit().symbol(), d.trueMean(), d.trueSd(),
                        d.predictedMean(), d.predictedSd());
            }
        }
        return table;
    }

    private static void panel(Graphics2D g, Rectangle2D area, StressDistribution d) {
        Bins bins = d.bins();
        Range range = new Range(d.lowest(), d.highest());
        NumberAxis stress = Charts
                .axis(Texts.axis(d.quantity() + " on a particle", d.unit()));
        stress.setRange(range);
        NumberAxis count = Charts.countAxis("Particles per bin [–]");
        count.setAutoRangeIncludesZero(true);
        XYPlot plot = Charts.plot(stress, count);
        plot.setDataset(0, bars(bins));
        plot.setRenderer(0, barRenderer(d));
        XYSeriesCollection curves = new XYSeriesCollection();
        XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(true, false);
        d.curve(d.truth()).ifPresent(curve -> addCurve(curves, lines, "Gaussian, DEM", curve, Style.INK, Style.LINE));
        d.curve(d.predicted())
                .ifPresent(curve -> addCurve(curves, lines, "Gaussian, network", curve, Style.VERMILION, Style.DASHED));
        plot.setDataset(1, curves);
        plot.setRenderer(1, lines);
        count.setRange(0, HEADROOM * Math.max(1, d.highestCount()));
        Charts.legendInside(plot, RectangleAnchor.TOP_RIGHT);
        Charts.draw(plot, null, g, area);
    }

    private static XYIntervalSeriesCollection bars(Bins bins) {
        XYIntervalSeries series = new XYIntervalSeries("Particles, DEM");
        for (int k = 0; k < bins.count(); k++) {
            double from = bins.start() + k * bins.width();
            double n = bins.counts()[k];
            series.add(bins.middle(k), from, from + bins.width(), n, n, n);
        }
        XYIntervalSeriesCollection collection = new XYIntervalSeriesCollection();
        collection.addSeries(series);
        return collection;
    }

    private static XYBarRenderer barRenderer(StressDistribution d) {
        XYBarRenderer renderer = new XYBarRenderer();
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(true);
        renderer.setSeriesPaint(0, Style.bar(d.phase()));
        renderer.setSeriesOutlinePaint(0, Style.PAPER);
        renderer.setLegendBar(new Rectangle2D.Double(-6, -4, 12, 8));
        return renderer;
    }

    private static void addCurve(XYSeriesCollection curves, XYLineAndShapeRenderer lines, String name,
            StressDistribution.Curve curve, Color colour, BasicStroke stroke) {
        XYSeries series = new XYSeries(name);
        for (int i = 0; i < curve.stress().length; i++) {
            series.add(curve.stress()[i], curve.count()[i]);
        }
        Markers.line(lines, curves.getSeriesCount(), colour, stroke);
        curves.addSeries(series);
    }
}
