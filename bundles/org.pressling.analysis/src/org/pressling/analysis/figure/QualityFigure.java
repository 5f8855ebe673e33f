// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

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
import org.pressling.analysis.draw.Markers;
import org.pressling.analysis.draw.Style;
import org.pressling.dataset.VerdictWords;
import org.pressling.dem.press.QualityCheck;

/** Every sample's quality checks against their limits, one row per check, on a logarithmic axis. */
public final class QualityFigure implements Figure {

    /** Smaller values are drawn here: a logarithmic axis has no zero. */
    private static final double FLOOR = 1e-10;
    /** Checks that answer yes or no or count something; the table has them. */
    private static final Set<String> COUNTED = Set.of(QualityCheck.SETTLED, QualityCheck.CENTRES_WITHIN_WALLS);
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
        return "Quality checks";
    }

    @Override
    public String caption() {
        return "One point per sample and check, spread upwards by sample number; a point passes when it lies left of"
                + " the line of its row (the limit of the unbalanced force is a setting of the press). Values below"
                + " 10⁻¹⁰ are drawn there, values that could not be told not at all." + drawn(rows()).note();
    }

    @Override
    public FigureSize size() {
        return new FigureSize(640, 350);
    }

    @Override
    public void draw(Graphics2D g, FigureSize size) {
        List<List<QualityCheck>> rowsOfChecks = rows();
        String[] names = new String[rowsOfChecks.size()];
        XYSeries passed = new XYSeries("Sample within the limit (black line)", false);
        XYSeries failed = new XYSeries("Sample beyond the limit", false);
        Span span = new Span();
        for (int row = 0; row < names.length; row++) {
            List<QualityCheck> checks = rowsOfChecks.get(row);
            names[row] = CheckTitles.of(checks.getFirst());
            span.include(checks.getFirst().limit());
            checks.stream().mapToDouble(QualityCheck::value).filter(Double::isFinite)
                    .forEach(value -> span.include(Math.max(FLOOR, value)));
        }
        DrawnPoints drawn = drawn(rowsOfChecks);
        for (int point : drawn.of(0)) {
            add(passed, rowsOfChecks, point);
        }
        for (int point : drawn.of(1)) {
            add(failed, rowsOfChecks, point);
        }
        LogAxis values = Charts.logAxis("Value [–]", span.lowest(), span.highest() * 1.5);
        SymbolAxis rows = new SymbolAxis(null, names);
        rows.setTickLabelFont(Style.TEXT);
        rows.setTickLabelPaint(Style.INK);
        rows.setGridBandsVisible(false);
        rows.setRange(-0.6, names.length - 0.4);
        XYPlot plot = Charts.plot(values, rows);
        plot.setRangeGridlinesVisible(false);
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        Markers.dots(renderer, 0, Markers.disc(1.8), Style.BLUE);
        Markers.dots(renderer, 1, Markers.shape(2), Style.VERMILION);
        XYSeriesCollection data = new XYSeriesCollection();
        data.addSeries(passed);
        if (!failed.isEmpty()) {
            data.addSeries(failed);
        }
        plot.setDataset(data);
        plot.setRenderer(renderer);
        addLimits(plot, rowsOfChecks);
        Charts.draw(plot, RectangleEdge.BOTTOM, g, new Rectangle2D.Double(0, 0, size.width(), size.height()));
    }

    @Override
    public CsvTable data() {
        CsvTable table = new CsvTable("sample", "verdict", "unbalanced_force_ratio", "inertial_number",
                "wall_force_mismatch", "rayleigh_share", "kinetic_over_elastic", "time_step_s", "steps", "settled",
                "centres_beyond_wall", "largest_overlap", "share_beyond_domain");
        for (SampleRow row : samples) {
            var q = row.quality();
            table.add(row.index(), VerdictWords.of(row.verdict().grade()), q.unbalancedForceRatio(), q.inertialNumber(),
                    q.wallForceMismatch(), q.rayleighShare(), q.kineticOverElastic(), q.timeStep(), q.steps(), q.settled(),
                    q.measuredGeometry() ? q.centresBeyondWall() : null, q.largestOverlap(), q.beyondDomain());
        }
        return table;
    }

    /** Checks with a value that a logarithmic axis can hold, a list over all samples for each, the last one first. */
    private List<List<QualityCheck>> rows() {
        List<List<QualityCheck>> rows = new ArrayList<>();
        for (QualityCheck first : samples.getFirst().verdict().checks()) {
            if (!COUNTED.contains(first.id())) {
                rows.add(samples.stream().map(sample -> sample.check(first.id())).toList());
            }
        }
        return rows.reversed();
    }

    /** Those that passed and those that did not; a point is numbered through the rows. */
    private DrawnPoints drawn(List<List<QualityCheck>> rows) {
        int[] known = IntStream.range(0, rows.size() * samples.size()).filter(i -> Double.isFinite(check(rows, i).value()))
                .toArray();
        return DrawnPoints.of(List.of(Arrays.stream(known).filter(i -> check(rows, i).passed()).toArray(),
                Arrays.stream(known).filter(i -> !check(rows, i).passed()).toArray()));
    }

    private QualityCheck check(List<List<QualityCheck>> rows, int point) {
        return rows.get(row(point)).get(point % samples.size());
    }

    private void add(XYSeries series, List<List<QualityCheck>> rows, int point) {
        series.add(Math.max(FLOOR, check(rows, point).value()), row(point) + spread(point % samples.size()));
    }

    private int row(int point) {
        return point / samples.size();
    }

    private double spread(int i) {
        return samples.size() == 1 ? 0 : HALF_ROW * (2.0 * i / (samples.size() - 1) - 1);
    }

    private static void addLimits(XYPlot plot, List<List<QualityCheck>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            double limit = rows.get(row).getFirst().limit();
            if (limit > 0) {
                plot.addAnnotation(new XYLineAnnotation(limit, row - 0.45, limit, row + 0.45, Style.line(2), Style.INK));
            }
        }
    }
}
