// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.data.Range;
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
import org.pressling.dem.Unit;

/** Predicted against true values of one label, the three splits told apart (Komori et al. 2022, Fig. 4A). */
public final class ParityFigure implements Figure {

    private static final double BAR = 0.6;

    private final String id;
    private final LabelPoints points;
    private final String thing;
    private final Optional<double[][]> ends;

    /**
     * Makes the figure.
     *
     * @param id name of its files
     * @param points what it shows, a point a picture
     */
    public ParityFigure(String id, LabelPoints points) {
        this(id, points, "picture");
    }

    /**
     * Makes the figure of other things than pictures.
     *
     * @param id name of its files
     * @param points what it shows
     * @param thing what a point stands for, in the singular
     */
    public ParityFigure(String id, LabelPoints points, String thing) {
        this(id, points, thing, Optional.empty());
    }

    private ParityFigure(String id, LabelPoints points, String thing, Optional<double[][]> ends) {
        this.id = id;
        this.points = points;
        this.thing = thing;
        this.ends = ends;
    }

    /**
     * The same figure with bars that hold 90 % of the labels of held-out pictures, and with their ends in its table.
     *
     * @param intervals lower and upper end for each point, in the order of the points
     * @return another figure
     */
    public ParityFigure withIntervals(double[][] intervals) {
        if (intervals.length != points.truth().length) {
            throw new IllegalArgumentException(intervals.length + " intervals for " + points.truth().length + " points");
        }
        return new ParityFigure(id, points, thing, Optional.of(intervals));
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
        return Texts.name(points.label()) + " of " + Texts.count(points.size(scored), scored.word() + " " + thing) + ": R² "
                + Texts.r2(points.r2(scored)) + ", RMSE " + Texts.withUnit(points.rmse(scored), unit) + ", bias "
                + Texts.withUnit(points.bias(scored), unit)
                + (points.size(Split.TRAIN) == 0 ? ""
                        : "; on the training " + thing + "s R² " + Texts.r2(points.r2(Split.TRAIN)))
                + "." + ends.map(this::ofBars).orElse("")
                + ParityPlot.missing(points) + drawn().note();
    }

    private String ofBars(double[][] intervals) {
        boolean endless = points.positions(Split.TEST).anyMatch(i -> Double.isInfinite(intervals[i][1]));
        return " Bars hold the label of a " + Split.TEST.word() + " " + thing + " in 90 % of cases"
                + (endless ? "; those over the whole axis have no ends, as there are too few validation " + thing + "s." : ".");
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
        DrawnPoints drawn = drawn();
        for (Split split : Split.values()) {
            if (points.size(split) > 0) {
                Markers.applyStyle(renderer, data.getSeriesCount(), split);
                data.addSeries(series(split, drawn));
            }
        }
        ends.ifPresent(intervals -> Arrays.stream(drawn.of(Split.TEST.ordinal()))
                .forEach(i -> plot.addAnnotation(bar(plot.getRangeAxis().getRange(), points.truth()[i], intervals[i]))));
        plot.setDataset(data);
        plot.setRenderer(renderer);
        Charts.note(plot, RectangleAnchor.TOP_LEFT, ParityPlot.score(points, scored()));
        ParityPlot.drawWithLegend(plot, g, size);
    }

    /** Few pictures of validation give no end that would hold: the bar goes as far as the axis. */
    private static XYLineAnnotation bar(Range range, double truth, double[] ends) {
        return new XYLineAnnotation(truth, range.constrain(ends[0]), truth, range.constrain(ends[1]), Style.HAIR,
                Style.fade(Style.of(Split.TEST), BAR));
    }

    @Override
    public CsvTable data() {
        return ends.map(intervals -> ParityPlot.data(points, intervals)).orElseGet(() -> ParityPlot.data(points));
    }

    private Split scored() {
        return Stream.of(Split.TEST, Split.TRAIN).filter(split -> points.size(split) > 0).findFirst().orElse(Split.VALIDATION);
    }

    private DrawnPoints drawn() {
        return DrawnPoints.of(Stream.of(Split.values())
                .map(split -> points.positions(split).filter(i -> Double.isFinite(points.predicted()[i])).toArray()).toList());
    }

    private XYSeries series(Split split, DrawnPoints drawn) {
        XYSeries series = new XYSeries(Markers.name(split), false);
        for (int i : drawn.of(split.ordinal())) {
            series.add(points.truth()[i], points.predicted()[i]);
        }
        return series;
    }
}
