// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.pressling.analysis.CsvTable;
import org.pressling.analysis.Figure;
import org.pressling.analysis.FigureSize;
import org.pressling.analysis.draw.Charts;
import org.pressling.analysis.draw.Markers;

/**
 * Lines of means over a cause that takes a few values, one line for each way to measure the effect.
 *
 * @param id name of its files
 * @param title what it shows
 * @param across title of the horizontal axis, with its unit
 * @param up title of the vertical axis, with its unit
 * @param lines the lines
 */
public record MeansFigure(String id, String title, String across, String up, List<Line> lines) implements Figure {

    /**
     * A line of means.
     *
     * @param name its name in the legend
     * @param x causes, ascending
     * @param mean mean effect at each
     */
    public record Line(String name, double[] x, double[] mean) {
    }

    /** Copies the lines. */
    public MeansFigure {
        lines = List.copyOf(lines);
    }

    @Override
    public String caption() {
        return title + ": each point is the mean over the samples at that place.";
    }

    @Override
    public FigureSize size() {
        return new FigureSize(520, 380);
    }

    @Override
    public void draw(Graphics2D g, FigureSize size) {
        NumberAxis domain = Charts.axis(across);
        NumberAxis range = Charts.axis(up);
        Span causes = new Span();
        Span effects = new Span();
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
        for (Line line : lines) {
            causes.include(line.x());
            effects.include(line.mean());
            int k = data.getSeriesCount();
            XYSeries series = new XYSeries(line.name());
            for (int i = 0; i < line.x().length; i++) {
                series.add(line.x()[i], line.mean()[i]);
            }
            Markers.line(renderer, k, Markers.colour(k), Markers.stroke(k));
            Markers.points(renderer, k, Markers.shape(k), Markers.colour(k));
            renderer.setSeriesShapesVisible(k, true);
            data.addSeries(series);
        }
        domain.setRange(causes.padded());
        range.setRange(effects.paddedFromZero());
        XYPlot plot = Charts.plot(domain, range);
        plot.setDataset(data);
        plot.setRenderer(renderer);
        Charts.draw(plot, RectangleEdge.BOTTOM, g, new Rectangle2D.Double(0, 0, size.width(), size.height()));
    }

    @Override
    public CsvTable data() {
        CsvTable table = new CsvTable("line", "x", "mean");
        for (Line line : lines) {
            for (int i = 0; i < line.x().length; i++) {
                table.add(line.name(), line.x()[i], line.mean()[i]);
            }
        }
        return table;
    }
}
