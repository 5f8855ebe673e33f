// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jfree.chart.axis.NumberAxis;
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
import org.pressling.dem.press.Verdict;

/** How deep the contacts of every sample go: share beyond the domain of their law against the largest overlap. */
public final class OverlapFigure implements Figure {
    private static final double PERCENT = 100;

    private final List<SampleRow> samples;

    /** Makes the figure of a run's samples. */
    public OverlapFigure(List<SampleRow> samples) {
        this.samples = List.copyOf(samples);
    }

    @Override
    public String id() {
        return "quality_overlap";
    }

    @Override
    public String title() {
        return "Overlaps and the law's domain";
    }

    @Override
    public String caption() {
        return "One point per sample: fraction of its contacts that lie beyond the domain of the contact law, against its"
                + " largest overlap of two spheres over the smaller radius (at a wall, over the radius)." + drawn().note();
    }

    @Override
    public FigureSize size() {
        return new FigureSize(480, 320);
    }

    @Override
    public void draw(Graphics2D g, FigureSize size) {
        NumberAxis overlap = Charts.axis("Largest overlap / radius [–]");
        NumberAxis beyond = Charts.axis("Contacts beyond the law's domain [%]");
        Span overlaps = new Span();
        Span shares = new Span();
        XYSeriesCollection data = new XYSeriesCollection();
        samples.stream().filter(OverlapFigure::isKnown).forEach(row -> {
            overlaps.include(row.quality().largestOverlap());
            shares.include(PERCENT * row.quality().beyondDomain());
        });
        DrawnPoints drawn = drawn();
        for (Verdict.Grade grade : Verdict.Grade.values()) {
            XYSeries series = new XYSeries(name(grade), false);
            for (int i : drawn.of(grade.ordinal())) {
                series.add(samples.get(i).quality().largestOverlap(), PERCENT * samples.get(i).quality().beyondDomain());
            }
            data.addSeries(series);
        }
        overlap.setRange(overlaps.fromZero(), overlaps.to());
        beyond.setRange(shares.fromZero(), shares.to());
        XYPlot plot = Charts.plot(overlap, beyond);
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        Markers.points(renderer, Verdict.Grade.PASSED.ordinal(), Markers.shape(0), Style.BLUE);
        Markers.points(renderer, Verdict.Grade.OUTSIDE_DOMAIN.ordinal(), Markers.shape(1), Style.ORANGE);
        Markers.points(renderer, Verdict.Grade.FAILED.ordinal(), Markers.shape(2), Style.VERMILION);
        plot.setDataset(data);
        plot.setRenderer(renderer);
        Charts.draw(plot, RectangleEdge.BOTTOM, g, new Rectangle2D.Double(0, 0, size.width(), size.height()));
    }

    private static boolean isKnown(SampleRow row) {
        return Double.isFinite(row.quality().largestOverlap()) && Double.isFinite(row.quality().beyondDomain());
    }

    private DrawnPoints drawn() {
        return DrawnPoints.of(Stream.of(Verdict.Grade.values()).map(grade -> IntStream.range(0, samples.size())
                .filter(i -> samples.get(i).verdict().grade() == grade && isKnown(samples.get(i))).toArray()).toList());
    }

    private static String name(Verdict.Grade grade) {
        return switch (grade) {
        case PASSED -> "Passed";
        case OUTSIDE_DOMAIN -> "Outside the domain";
        case FAILED -> "Failed";
        };
    }

    @Override
    public CsvTable data() {
        CsvTable table = new CsvTable("sample", "verdict", "largest_overlap", "share_beyond_domain");
        samples.forEach(row -> table.add(row.index(), VerdictWords.of(row.verdict().grade()),
                row.quality().largestOverlap(), row.quality().beyondDomain()));
        return table;
    }
}
