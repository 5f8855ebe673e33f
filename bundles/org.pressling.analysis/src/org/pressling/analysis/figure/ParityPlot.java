// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.data.Range;
import org.pressling.analysis.CsvTable;
import org.pressling.analysis.FigureSize;
import org.pressling.analysis.draw.Charts;
import org.pressling.analysis.draw.Style;
import org.pressling.analysis.draw.Texts;
import org.pressling.dataset.Split;
import org.pressling.dem.Unit;

/** What all plots of predicted against true values share: a square with equal axes and its diagonal. */
final class ParityPlot {

    /** Size of the data square [px]. */
    private static final int SQUARE = 290;
    private static final int LEFT = 62;
    private static final int BOTTOM = 42;
    // The chart's own padding, see Charts.draw.
    private static final int PADDING_X = 20;
    private static final int PADDING_Y = 14;

    /** Size of a figure whose data area is a square. */
    static final FigureSize SIZE = new FigureSize(SQUARE + LEFT + PADDING_X, SQUARE + BOTTOM + PADDING_Y);

    private ParityPlot() {
    }

    /** An empty plot over the range of the points, with the diagonal. */
    static XYPlot of(LabelPoints points) {
        Span span = new Span().include(points.truth()).include(points.predicted());
        Range range = new Range(span.from(), span.to());
        Unit unit = points.label().unit();
        NumberAxis truth = Charts.axis("DEM: " + Texts.axis(Texts.inSentence(points.label()), unit));
        NumberAxis predicted = Charts.axis(points.method() + ": " + Texts.axis(Texts.inSentence(points.label()), unit));
        Charts.makeEqual(truth, predicted, range);
        XYPlot plot = Charts.plot(truth, predicted);
        plot.setFixedRangeAxisSpace(space(LEFT, 0));
        plot.setFixedDomainAxisSpace(space(0, BOTTOM));
        plot.addAnnotation(new XYLineAnnotation(range.getLowerBound(), range.getLowerBound(), range.getUpperBound(),
                range.getUpperBound(), Style.DASHED, Style.SOFT_INK), false);
        return plot;
    }

    /** Draws the plot with a short legend in the free corner below the diagonal. */
    static void drawWithLegend(XYPlot plot, Graphics2D g, FigureSize size) {
        Charts.legendInside(plot, RectangleAnchor.BOTTOM_RIGHT);
        draw(plot, g, size);
    }

    /** Draws the plot without a legend. */
    static void draw(XYPlot plot, Graphics2D g, FigureSize size) {
        Charts.draw(plot, null, g, new Rectangle2D.Double(0, 0, size.width(), size.height()));
    }

    /** R² and RMSE of a split as two lines of text. */
    static String score(LabelPoints points, Split split) {
        String name = split == Split.TEST ? "Test" : split == Split.VALIDATION ? "Validation" : "Training";
        return name + " R² = " + Texts.r2(points.r2(split)) + "\nRMSE = "
                + Texts.withUnit(points.rmse(split), points.label().unit());
    }

    /** Every point with its split. */
    static CsvTable data(LabelPoints points) {
        String column = points.label().column();
        CsvTable table = new CsvTable("sample", "split", "dem_" + column, "predicted_" + column);
        for (int i = 0; i < points.size(); i++) {
            table.add(points.index()[i], points.split()[i].word(), points.truth()[i], points.predicted()[i]);
        }
        return table;
    }

    /** The same with the ends of an interval for each point. */
    static CsvTable data(LabelPoints points, double[][] ends) {
        String column = points.label().column();
        CsvTable table = new CsvTable("sample", "split", "dem_" + column, "predicted_" + column, "lower_" + column,
                "upper_" + column);
        for (int i = 0; i < points.size(); i++) {
            table.add(points.index()[i], points.split()[i].word(), points.truth()[i], points.predicted()[i], ends[i][0],
                    ends[i][1]);
        }
        return table;
    }

    /** A sentence on predictions that are not numbers; empty when there are none. */
    static String missing(LabelPoints points) {
        return points.missing() == 0 ? ""
                : " " + points.missing() + " of " + points.size()
                        + " predictions are not finite numbers; they are not drawn and leave R² and RMSE undefined.";
    }

    private static AxisSpace space(double left, double bottom) {
        AxisSpace space = new AxisSpace();
        space.setLeft(left);
        space.setBottom(bottom);
        return space;
    }
}
