// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.awt.Graphics2D;
import java.util.Locale;

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
import org.pressling.analysis.draw.Texts;
import org.pressling.dataset.Split;
import org.pressling.dem.Unit;

/** Predicted against true values of one label, the three splits told apart (Komori et al. 2022, Fig. 4A). */
public final class ParityFigure implements Figure {

    private final String id;
    private final LabelPoints points;

    /**
     * Makes the figure.
     *
     * @param id name of its files
     * @param points what it shows
     */
    public ParityFigure(String id, LabelPoints points) {
        this.id = id;
        this.points = points;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return Texts.name(points.label()) + ": " + points.method().toLowerCase(Locale.ROOT) + " against DEM";
    }

    @Override
    public String caption() {
        Split scored = scored();
        Unit unit = points.label().unit();
        return Texts.name(points.label()) + " of " + Texts.count(points.size(scored), scored.word() + " picture") + ": R² "
                + Texts.r2(points.r2(scored)) + ", RMSE " + Texts.withUnit(points.rmse(scored), unit) + ", bias "
                + Texts.withUnit(points.bias(scored), unit) + "; on the training pictures R² "
                + Texts.r2(points.r2(Split.TRAIN)) + "." + ParityPlot.missing(points);
    }

    @Override
    public FigureSize size() {
        return ParityPlot.SIZE;
    }

    @Override
    public void draw(Graphics2D g, FigureSize size) {
        XYPlot plot = ParityPlot.of(points);
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        for (Split split : Split.values()) {
            if (points.size(split) > 0) {
                Markers.applyStyle(renderer, data.getSeriesCount(), split);
                data.addSeries(series(split));
            }
        }
        plot.setDataset(data);
        plot.setRenderer(renderer);
        Charts.note(plot, RectangleAnchor.TOP_LEFT, ParityPlot.score(points, scored()));
        ParityPlot.drawWithLegend(plot, g, size);
    }

    @Override
    public CsvTable data() {
        return ParityPlot.data(points);
    }

    private Split scored() {
        return points.size(Split.TEST) > 0 ? Split.TEST : Split.TRAIN;
    }

    private XYSeries series(Split split) {
        XYSeries series = new XYSeries(Markers.name(split), false);
        points.positions(split).filter(i -> Double.isFinite(points.predicted()[i]))
                .forEach(i -> series.add(points.truth()[i], points.predicted()[i]));
        return series;
    }
}
