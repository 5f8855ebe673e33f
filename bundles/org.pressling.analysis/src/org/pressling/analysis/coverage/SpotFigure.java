// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.coverage;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.pressling.analysis.CsvTable;
import org.pressling.analysis.Figure;
import org.pressling.analysis.FigureSize;
import org.pressling.analysis.draw.Charts;
import org.pressling.analysis.draw.Markers;
import org.pressling.analysis.draw.Style;
import org.pressling.analysis.figure.DrawnPoints;
import org.pressling.analysis.figure.Span;

/**
 * Share of the circumference over share of the surface, against the relative size of a contact: each sample, and the
 * closed form 4R/(πa) of equal spots that do not overlap.
 */
final class SpotFigure implements Figure {
    /** Place of the axis where no structure has a contact. */
    private static final double MADE_UP = 0.05;

    private final CoverageSamples samples;
    /** Structures without a contact have no place on the axes. */
    private final int[] inContact;
    private final DrawnPoints drawn;

    SpotFigure(CoverageSamples samples) {
        this.samples = samples;
        inContact = IntStream.range(0, samples.size()).filter(i -> samples.coverage()[i] > 0 && samples.spotRatio()[i] > 0)
                .toArray();
        drawn = DrawnPoints.of(List.of(inContact));
    }

    /** The closed form 4/(π a/R). */
    static double closedForm(double spotRatio) {
        return 4 / (Math.PI * spotRatio);
    }

    @Override
    public String id() {
        return "coverage_geometry";
    }

    @Override
    public String title() {
        return "Why a plane of spheres needs a factor";
    }

    @Override
    public String caption() {
        return "SE line coverage of the AM circumference over SE coverage of the AM surface, by contacts alone, for each"
                + " of " + samples.size() + " structures against the radius a of its contacts over the radius R of its AM. The"
                + " line is 4R/(πa), the level one the factor of the paper;"
                + " both axes are logarithmic. No network and no fit is involved." + drawn.note();
    }

    @Override
    public FigureSize size() {
        return new FigureSize(520, 380);
    }

    @Override
    public void draw(Graphics2D g, FigureSize size) {
        Span spots = new Span();
        Span ratios = new Span().include(CorrectionFactor.PUBLISHED);
        XYSeries points = new XYSeries("structures", false);
        for (int i : inContact) {
            spots.include(samples.spotRatio()[i]);
            ratios.include(ratio(i), closedForm(samples.spotRatio()[i]));
        }
        for (int i : drawn.of(0)) {
            points.add(samples.spotRatio()[i], ratio(i));
        }
        if (spots.isEmpty()) {
            spots.include(MADE_UP);
        }
        XYSeries line = new XYSeries("4R/(πa)");
        XYSeries published = new XYSeries("Komori et al. (2022), f = " + CorrectionFactor.PUBLISHED);
        for (double x : new double[] {spots.lowest(), spots.highest()}) {
            line.add(x, closedForm(x));
            published.add(x, CorrectionFactor.PUBLISHED);
        }
        XYSeriesCollection data = new XYSeriesCollection();
        data.addSeries(points);
        data.addSeries(line);
        data.addSeries(published);
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        Markers.points(renderer, 0, Markers.disc(2.8), Style.BLUE);
        Markers.line(renderer, 1, Style.INK, Style.LINE);
        Markers.line(renderer, 2, Style.VERMILION, Style.DASHED);
        renderer.setSeriesLinesVisible(0, false);
        XYPlot plot = Charts.plot(Charts.logAxis("Contact radius over AM radius a/R [–]", spots.lowest(), spots.highest()),
                Charts.logAxis("Line over surface coverage [–]", ratios.lowest(), ratios.highest()));
        plot.setDataset(data);
        plot.setRenderer(renderer);
        Charts.legendInside(plot, RectangleAnchor.TOP_RIGHT);
        Charts.draw(plot, null, g, new Rectangle2D.Double(0, 0, size.width(), size.height()));
    }

    @Override
    public CsvTable data() {
        CsvTable table = new CsvTable("sample", "contact_radius_over_am_radius", "se_coverage", "se_coverage_planar",
                "planar_over_sphere", "closed_form");
        for (int i = 0; i < samples.size(); i++) {
            table.add(samples.index()[i], samples.spotRatio()[i], samples.coverage()[i], samples.planar()[i], ratio(i),
                    closedForm(samples.spotRatio()[i]));
        }
        return table;
    }

    private double ratio(int i) {
        return samples.planar()[i] / samples.coverage()[i];
    }
}
