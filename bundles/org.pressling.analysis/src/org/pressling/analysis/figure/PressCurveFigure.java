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
import org.pressling.analysis.draw.Texts;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.Unit;
import org.pressling.dem.press.PressHistory;

/**
 * Wall pressure against the width of the box while it is pressed, one line per sample; time runs from left to right. Bodies in
 * space have it in MPa, as presses are set; in the plane, where the depth of a slab goes into it, it is in GPa as in the paper.
 */
public final class PressCurveFigure implements Figure {

    private final List<Curve> curves;
    private final Unit unit;

    private record Curve(int sample, String name, PressHistory history, CompactionCurve line) {
    }

    /** Makes the figure of a few samples; keeps only their press histories. */
    public PressCurveFigure(List<PressedSample> samples) {
        unit = samples.stream().map(s -> CompactionCurve.usualUnit(s.press().pressed().box()))
                .reduce((one, other) -> one.equals(other) ? one : Unit.GIGAPASCAL).orElse(Unit.GIGAPASCAL);
        curves = samples.stream().map(s -> new Curve(s.factors().index(), StructureFigure.name(s), s.press().history(),
                CompactionCurve.of(s.press().history(), unit))).toList();
    }

    @Override
    public String id() {
        return "press_curve";
    }

    @Override
    public String title() {
        return "Compaction curve";
    }

    @Override
    public String caption() {
        StringBuilder text = new StringBuilder("Mean pressure on the pressing walls against the distance between them;"
                + " the press runs from left to right, then the wall stands while the structure settles (the vertical"
                + " stretch at the final width).");
        if (unit.equals(Unit.MEGAPASCAL)) {
            text.append(" Pressure is the force on a wall over height times depth of the box.");
        }
        for (Curve c : curves) {
            if (c.line.points() > 0) {
                text.append(" Sample ").append(c.sample).append(" ends at ")
                        .append(Texts.withUnit(c.line.end(), unit)).append('.');
            }
        }
        return text.toString();
    }

    @Override
    public FigureSize size() {
        return new FigureSize(560, 400);
    }

    @Override
    public void draw(Graphics2D g, FigureSize size) {
        NumberAxis width = Charts.axis("Distance between the pressing walls [µm]");
        width.setInverted(true);
        NumberAxis pressure = Charts.axis(Texts.axis("Pressure on the pressing walls", unit));
        XYPlot plot = Charts.plot(width, pressure);
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        for (Curve c : curves) {
            XYSeries series = new XYSeries(c.name, false);
            for (int i = 0; i < c.line.points(); i++) {
                series.add(c.line.width()[i], c.line.pressure()[i]);
            }
            Markers.line(renderer, data.getSeriesCount(), Markers.colour(data.getSeriesCount()),
                    Markers.stroke(data.getSeriesCount()));
            data.addSeries(series);
        }
        plot.setDataset(data);
        plot.setRenderer(renderer);
        Charts.draw(plot, RectangleEdge.BOTTOM, g, new Rectangle2D.Double(0, 0, size.width(), size.height()));
    }

    @Override
    public CsvTable data() {
        CsvTable table = new CsvTable("sample", "time_s", "width_um", "wall_force_left_N", "wall_force_right_N",
                "pressure_" + unit.printed(), "relative_density", "unbalanced_force_ratio");
        for (Curve c : curves) {
            for (PressHistory.Row row : c.history.rows()) {
                table.add(c.sample, row.time(), Unit.MICROMETRE.fromSi(row.width()), row.wallForceLeft(),
                        row.wallForceRight(), unit.fromSi(row.pressure()), row.relativeDensity(), row.unbalanced());
            }
        }
        return table;
    }
}
