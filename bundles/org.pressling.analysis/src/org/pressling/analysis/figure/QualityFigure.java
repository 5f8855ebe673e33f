// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.pressling.analysis.CsvTable;
import org.pressling.analysis.Figure;
import org.pressling.analysis.FigureSize;
import org.pressling.analysis.SampleRow;
import org.pressling.analysis.draw.Charts;
import org.pressling.analysis.draw.Look;
import org.pressling.analysis.draw.Marks;

/** Every sample's proofs of quality against their limits, one row per proof, on a logarithmic axis. */
public final class QualityFigure implements Figure {

    /** Smaller values are drawn here: a logarithmic axis has no zero. */
    private static final double FLOOR = 1e-10;
    private static final double HALF_ROW = 0.3;

    private final List<SampleRow> samples;

    /** Makes the figure of a run's samples. */
    public QualityFigure(List<SampleRow> samples) {
        this.samples = List.copyOf(samples);
    }

    @Override
    public String id() {
        return "quality_proofs";
    }

    @Override
    public String title() {
        return "Proofs of quality";
    }

    @Override
    public String caption() {
        return "One point per sample and proof, spread upwards by sample number; a point passes when it lies left of"
                + " the line of its row (kinetic over elastic energy is reported without a limit). Values below"
                + " 10⁻¹⁰ are drawn there.";
    }

    @Override
    public FigureSize size() {
        return new FigureSize(640, 350);
    }

    @Override
    public void draw(Graphics2D g, FigureSize size) {
        Proof[] proofs = Proof.values();
        String[] names = new String[proofs.length];
        XYSeries passed = new XYSeries("Sample within the limit (black line)", false);
        XYSeries failed = new XYSeries("Sample beyond the limit", false);
        Span span = new Span();
        for (int row = 0; row < proofs.length; row++) {
            Proof proof = proofs[proofs.length - 1 - row];
            names[row] = proof.title();
            span.include(proof.limit());
            for (int i = 0; i < samples.size(); i++) {
                double value = proof.of(samples.get(i).quality());
                if (Double.isFinite(value)) {
                    double drawn = Math.max(FLOOR, value);
                    boolean passes = proof.passes(samples.get(i).quality());
                    (passes ? passed : failed).add(drawn, row + spread(i));
                    span.include(drawn);
                }
            }
        }
        LogAxis values = Charts.logAxis("Value [–]", span.lowest(), span.highest() * 1.5);
        SymbolAxis rows = new SymbolAxis(null, names);
        rows.setTickLabelFont(Look.TEXT);
        rows.setTickLabelPaint(Look.INK);
        rows.setGridBandsVisible(false);
        rows.setRange(-0.6, proofs.length - 0.4);
        XYPlot plot = Charts.plot(values, rows);
        plot.setRangeGridlinesVisible(false);
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        Marks.dots(renderer, 0, Marks.disc(1.8), Look.BLUE);
        Marks.dots(renderer, 1, Marks.shape(2), Look.VERMILION);
        XYSeriesCollection data = new XYSeriesCollection();
        data.addSeries(passed);
        if (!failed.isEmpty()) {
            data.addSeries(failed);
        }
        plot.setDataset(data);
        plot.setRenderer(renderer);
        addLimits(plot, proofs);
        Charts.draw(plot, RectangleEdge.BOTTOM, g, new Rectangle2D.Double(0, 0, size.width(), size.height()));
    }

    @Override
    public CsvTable data() {
        CsvTable table = new CsvTable("sample", Proof.UNBALANCED_FORCE.column(), Proof.INERTIAL_NUMBER.column(),
                Proof.WALL_FORCE.column(), Proof.TIME_STEP.column(), Proof.KINETIC_ENERGY.column(), "time_step_s",
                        "steps",
                "settled");
        for (SampleRow row : samples) {
            var q = row.quality();
            table.add(row.index(), q.unbalancedForceRatio(), q.inertialNumber(), q.wallForceMismatch(),
                    q.rayleighShare(),
                    q.kineticOverElastic(), q.timeStep(), q.steps(), q.settled());
        }
        return table;
    }

    private double spread(int i) {
        return samples.size() == 1 ? 0 : HALF_ROW * (2.0 * i / (samples.size() - 1) - 1);
    }

    private static void addLimits(XYPlot plot, Proof[] proofs) {
        for (int row = 0; row < proofs.length; row++) {
            double limit = proofs[proofs.length - 1 - row].limit();
            if (!Double.isNaN(limit)) {
                plot.addAnnotation(new XYLineAnnotation(limit, row - 0.45, limit, row + 0.45, Look.line(2), Look.INK));
            }
        }
    }
}
