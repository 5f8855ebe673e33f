// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
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
import org.pressling.analysis.draw.Texts;
import org.pressling.dataset.Split;

/**
 * Predicted against true reaction area of the held-out pictures, coloured by how far each was pressed (Komori et al.
 * 2022, Fig. 5B): it shows whether the network only tells groups of one width or pressure apart or reads the area within a
 * group too.
 */
public final class ReactionAreaFigure implements Figure {

    /** Width of the legend beside the plot, and height of a line in it [px]. */
    private static final int LEGEND = 76;
    private static final int LINE = 20;

    private final LabelPoints points;
    private final PressGroups groups;

    /**
     * Makes the figure.
     *
     * @param points true and predicted reaction area
     * @param groups how far each picture's sample was pressed
     */
    public ReactionAreaFigure(LabelPoints points, PressGroups groups) {
        this.points = points;
        this.groups = groups;
    }

    @Override
    public String id() {
        return "fig5b_reaction_area";
    }

    @Override
    public String title() {
        return "Reaction area read from the picture";
    }

    @Override
    public String caption() {
        return "Reaction area (AM–SE contact area) of " + Texts.count(points.size(Split.TEST), "held-out picture")
                + ", predicted against DEM; colour is the " + groups.meaning() + ". R² "
                + Texts.r2(points.r2(Split.TEST)) + " against the spread over all of them, " + Texts.r2(withinGroups())
                + " against the spread within each " + groups.word() + " (where that is below 0, the network tells these apart"
                + " but not samples of the same)." + ParityPlot.missing(points) + drawn().note();
    }

    @Override
    public FigureSize size() {
        return new FigureSize(ParityPlot.SIZE.width() + LEGEND, ParityPlot.SIZE.height());
    }

    @Override
    public void draw(Graphics2D g, FigureSize size) {
        XYPlot plot = ParityPlot.of(points);
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        DrawnPoints drawn = drawn();
        for (int k = 0; k < groups.count(); k++) {
            XYSeries series = series(k, drawn);
            if (!series.isEmpty()) {
                Markers.points(renderer, data.getSeriesCount(), Markers.disc(3.4), groups.colour(k));
                data.addSeries(series);
            }
        }
        plot.setDataset(data);
        plot.setRenderer(renderer);
        Charts.note(plot, RectangleAnchor.TOP_LEFT, ParityPlot.score(points, Split.TEST));
        ParityPlot.draw(plot, g, new FigureSize(size.width() - LEGEND, size.height()));
        drawLegend(g, size.width() - LEGEND + 8.0);
    }

    /** Beside the plot: with ten widths there is no free corner inside. */
    private void drawLegend(Graphics2D g, double x) {
        for (int k = 0; k < groups.count(); k++) {
            double y = 20.0 + LINE * k;
            g.setColor(groups.colour(k));
            g.fill(new Ellipse2D.Double(x, y - 8, 7, 7));
            Charts.write(g, Style.TEXT, Style.INK, groups.name(k), x + 14, y);
        }
    }

    @Override
    public CsvTable data() {
        String column = points.label().column();
        CsvTable table = new CsvTable("sample", groups.column(), "dem_" + column, "predicted_" + column);
        points.positions(Split.TEST).forEach(i -> table.add(points.index()[i], groups.levelOf(i), points.truth()[i],
                points.predicted()[i]));
        return table;
    }

    /** R² of the deviations from each group's mean true value: 1 − Σ(y − ŷ)² / Σ(y − ȳ_group)². */
    private double withinGroups() {
        double residual = 0;
        double total = 0;
        for (int k = 0; k < groups.count(); k++) {
            int group = k;
            int[] members = points.positions(Split.TEST).filter(i -> groups.groupOf(i) == group).toArray();
            double mean = 0;
            for (int i : members) {
                mean += points.truth()[i] / members.length;
            }
            for (int i : members) {
                residual += Math.pow(points.truth()[i] - points.predicted()[i], 2);
                total += Math.pow(points.truth()[i] - mean, 2);
            }
        }
        return total > 0 ? 1 - residual / total : Double.NaN;
    }

    private DrawnPoints drawn() {
        return DrawnPoints.of(IntStream.range(0, groups.count())
                .mapToObj(group -> points.positions(Split.TEST).filter(i -> groups.groupOf(i) == group)
                        .filter(i -> Double.isFinite(points.predicted()[i])).toArray())
                .toList());
    }

    private XYSeries series(int group, DrawnPoints drawn) {
        XYSeries series = new XYSeries(groups.name(group), false);
        for (int i : drawn.of(group)) {
            series.add(points.truth()[i], points.predicted()[i]);
        }
        return series;
    }
}
