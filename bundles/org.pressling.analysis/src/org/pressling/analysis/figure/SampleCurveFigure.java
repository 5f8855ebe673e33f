// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.pressling.analysis.CsvTable;
import org.pressling.analysis.Figure;
import org.pressling.analysis.FigureSize;
import org.pressling.analysis.draw.Charts;
import org.pressling.analysis.draw.Markers;
import org.pressling.analysis.draw.Style;
import org.pressling.analysis.draw.Texts;
import org.pressling.dataset.LabelColumn;
import org.pressling.learning.Evaluation;
import org.pressling.learning.curve.CurvePoint;
import org.pressling.learning.curve.Outlook;
import org.pressling.learning.curve.PowerLaw;
import org.pressling.learning.curve.SampleCurve;

/**
 * R² of one label on the held-out pictures against the number of training samples, a line per method: means over the
 * repetitions, bars from the lowest to the highest of them, and the power law of the network with its interval.
 */
public final class SampleCurveFigure implements Figure {
    private static final double LOWEST_R2 = -0.5;
    private static final int LAW_POINTS = 40;

    private final SampleCurve curve;
    private final LabelColumn label;
    private final UnaryOperator<String> names;
    private final Outlook outlook;

    /**
     * Makes the figure of a label.
     *
     * @param curve the scores
     * @param label the label
     * @param names what readers call a method
     * @param more  number of further samples to look out for
     */
    public SampleCurveFigure(SampleCurve curve, LabelColumn label, UnaryOperator<String> names, int more) {
        this.curve = curve;
        this.label = label;
        this.names = names;
        outlook = Outlook.of(curve.of(Evaluation.NETWORK, label.column()), more);
    }

    @Override
    public String id() {
        return "sample_curve_" + label.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]", "_");
    }

    @Override
    public String title() {
        return Texts.name(label) + " by number of training samples";
    }

    @Override
    public String caption() {
        String text = "R² of " + Texts.inSentence(label) + " on the held-out pictures against the number of samples that were"
                + " trained on. Points are means over the repetitions, bars reach from the lowest to the highest of them; values"
                + " below −0.5 are drawn at the lower edge.";
        if (outlook.law().isEmpty()) {
            return text;
        }
        PowerLaw.Estimate b = outlook.law().get().exponent();
        return text + " The gray line is the law 1 − R² ∝ n⁻ᵇ of the network with b = " + Texts.number(b.value()) + " ("
                + Texts.number(b.low()) + " to " + Texts.number(b.high()) + "), its band the interval of the fit.";
    }

    @Override
    public FigureSize size() {
        return new FigureSize(560, 400);
    }

    @Override
    public void draw(Graphics2D g, FigureSize size) {
        Span span = new Span();
        NumberAxis r2 = Charts.axis("R² on held-out pictures [–]");
        double end = outlook.untold().isEmpty() ? outlook.largest() + (double) outlook.more() : curve.largest();
        XYPlot plot = Charts.plot(Charts.logAxis("Training samples [–]",
                curve.sizes().isEmpty() ? 1 : curve.sizes().getFirst(), Math.max(1, end)), r2);
        addLaw(plot, end);
        addPoints(plot, span);
        r2.setRange(Math.max(LOWEST_R2, span.isEmpty() ? 0 : span.lowest()) - 0.04, 1.04);
        Charts.draw(plot, RectangleEdge.BOTTOM, g, new Rectangle2D.Double(0, 0, size.width(), size.height()));
    }

    private void addLaw(XYPlot plot, double end) {
        if (outlook.law().isEmpty()) {
            return;
        }
        YIntervalSeries series = new YIntervalSeries("Power law of the network");
        double start = curve.sizes().getFirst();
        for (int i = 0; i <= LAW_POINTS; i++) {
            double n = start * Math.pow(end / start, (double) i / LAW_POINTS);
            PowerLaw.Estimate at = outlook.law().get().r2(n);
            series.add(n, drawn(at.value()), drawn(at.low()), drawn(at.high()));
        }
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        data.addSeries(series);
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setSeriesPaint(0, Style.SOFT_INK);
        renderer.setSeriesStroke(0, Style.DASHED);
        renderer.setSeriesFillPaint(0, Style.FAINT);
        renderer.setAlpha(0.3f);
        plot.setDataset(0, data);
        plot.setRenderer(0, renderer);
    }

    private void addPoints(XYPlot plot, Span span) {
        XYIntervalSeriesCollection bars = new XYIntervalSeriesCollection();
        XYSeriesCollection means = new XYSeriesCollection();
        XYErrorRenderer ranges = new XYErrorRenderer();
        ranges.setDrawXError(false);
        ranges.setCapLength(4);
        XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(true, true);
        List<String> methods = curve.methods();
        for (int m = 0; m < methods.size(); m++) {
            XYSeries mean = new XYSeries(names.apply(methods.get(m)));
            XYIntervalSeries range = new XYIntervalSeries(methods.get(m));
            for (int n : curve.sizes()) {
                DoubleSummaryStatistics at = statistics(methods.get(m), n);
                if (at.getCount() > 0) {
                    mean.add(n, drawn(at.getAverage()));
                    range.add(n, n, n, drawn(at.getAverage()), drawn(at.getMin()), drawn(at.getMax()));
                    span.include(drawn(at.getMin()), drawn(at.getMax()));
                }
            }
            means.addSeries(mean);
            bars.addSeries(range);
            ranges.setSeriesPaint(m, Markers.colour(m));
            ranges.setSeriesShapesVisible(m, false);
            ranges.setSeriesVisibleInLegend(m, false);
            Markers.line(lines, m, Markers.colour(m), Markers.stroke(m));
            Markers.points(lines, m, Markers.shape(m), Markers.colour(m));
            lines.setSeriesShapesVisible(m, true);
        }
        plot.setDataset(1, bars);
        plot.setRenderer(1, ranges);
        plot.setDataset(2, means);
        plot.setRenderer(2, lines);
    }

    private static double drawn(double r2) {
        return Math.max(LOWEST_R2, r2);
    }

    private DoubleSummaryStatistics statistics(String method, int samples) {
        return curve.of(method, label.column()).stream().filter(p -> p.samples() == samples).mapToDouble(CurvePoint::r2)
                .filter(Double::isFinite).summaryStatistics();
    }

    @Override
    public CsvTable data() {
        CsvTable table = new CsvTable("method", "samples", "pictures", "seed", "r2", "rmse", "unit");
        for (String method : curve.methods()) {
            for (CurvePoint p : curve.of(method, label.column())) {
                table.add(names.apply(method), p.samples(), p.pictures(), p.seed(), p.r2(), p.rmse(), label.unit().symbol());
            }
        }
        return table;
    }
}
