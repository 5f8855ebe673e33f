// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.draw;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYTitleAnnotation;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.DefaultDrawingSupplier;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/** Parts of charts in the common look. */
public final class Charts {

    private static final Color NOTE_GROUND = Style.fade(Style.PAPER, 0.85);

    private static final double LOG_MARGIN = 1.25;

    static {
        // Titles of upright axes are written as text: the library's way around old printers would turn them into
        // outlines.
        TextUtils.setUseDrawRotatedStringWorkaround(false);
    }

    /** What series are drawn in that are told no colour: in turn. */
    private static final Paint[] SERIES = {Style.BLUE, Style.VERMILION, Style.GREEN, Style.ORANGE, Style.PURPLE, Style.INK};

    private Charts() {
    }

    /** A linear axis; its title names quantity and unit. */
    public static NumberAxis axis(String title) {
        return linear(title, false);
    }

    /** A linear axis for counts: whole ticks only. */
    public static NumberAxis countAxis(String title) {
        return linear(title, true);
    }

    /** Gives two axes the same range and the same ticks. */
    public static void makeEqual(NumberAxis one, NumberAxis other, Range range) {
        for (NumberAxis axis : new NumberAxis[] {one, other}) {
            axis.setRange(range);
            axis.setTickUnit(new NumberTickUnit(RoundAxis.distance(range.getLength())));
        }
    }

    /**
     * A logarithmic axis with ticks at round numbers.
     *
     * @param title quantity and unit
     * @param lowest smallest positive value to show
     * @param highest largest value to show
     */
    public static LogAxis logAxis(String title, double lowest, double highest) {
        LogAxis axis = new DecadeAxis(title, lowest / LOG_MARGIN, highest * LOG_MARGIN);
        applyStyle(axis);
        return axis;
    }

    /**
     * An empty plot over two axes: later data sets are drawn over earlier ones, later series over earlier ones, and those that
     * are told no colour have those of {@link Style} in turn.
     */
    public static XYPlot plot(ValueAxis domain, ValueAxis range) {
        XYPlot plot = new XYPlot(null, domain, range, null);
        plot.setBackgroundPaint(Style.PAPER);
        plot.setDomainGridlinePaint(Style.GRID);
        plot.setRangeGridlinePaint(Style.GRID);
        plot.setDomainGridlineStroke(Style.HAIR);
        plot.setRangeGridlineStroke(Style.HAIR);
        plot.setOutlinePaint(Style.SOFT_INK);
        plot.setOutlineStroke(Style.HAIR);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setDomainZeroBaselineVisible(false);
        plot.setDrawingSupplier(new DefaultDrawingSupplier(SERIES, new Paint[] {Style.SOFT_INK},
                new Stroke[] {Style.LINE}, new Stroke[] {Style.HAIR}, DefaultDrawingSupplier.DEFAULT_SHAPE_SEQUENCE));
        return plot;
    }

    /** Draws a plot, with a legend at the given edge or none where {@code legend} is null. */
    public static void draw(XYPlot plot, RectangleEdge legend, Graphics2D g, Rectangle2D area) {
        JFreeChart chart = new JFreeChart(null, Style.TITLE, plot, false);
        chart.setBackgroundPaint(Style.PAPER);
        chart.setPadding(new RectangleInsets(8, 8, 6, 12));
        if (legend != null) {
            LegendTitle title = legend(plot);
            title.setPosition(legend);
            title.setItemLabelPadding(new RectangleInsets(2, 4, 2, 10));
            chart.addSubtitle(title);
        }
        chart.draw(g, area, null, null);
    }

    /** Puts the plot's legend into a corner of the plot. */
    public static void legendInside(XYPlot plot, RectangleAnchor corner) {
        LegendTitle legend = legend(plot);
        legend.setBackgroundPaint(NOTE_GROUND);
        plot.addAnnotation(new XYTitleAnnotation(x(corner), y(corner), legend, corner));
    }

    /** Puts lines of text into a corner of the plot. */
    public static void note(XYPlot plot, RectangleAnchor corner, String text) {
        TextTitle title = new TextTitle(text, Style.TEXT);
        title.setPaint(Style.INK);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setBackgroundPaint(NOTE_GROUND);
        title.setPadding(2, 3, 2, 3);
        plot.addAnnotation(new XYTitleAnnotation(x(corner), y(corner), title, corner));
    }

    /** Writes a heading above the area and gives back what remains below it. */
    public static Rectangle2D heading(Graphics2D g, Rectangle2D area, String text) {
        write(g, Style.STRONG, Style.INK, text, area.getX() + 12, area.getY() + 15);
        return new Rectangle2D.Double(area.getX(), area.getY() + 18, area.getWidth(), area.getHeight() - 18);
    }

    /** Writes a line of text; (x, y) is the left end of its base line. */
    public static void write(Graphics2D g, Font font, Color colour, String text, double x, double y) {
        g.setFont(font);
        g.setColor(colour);
        g.drawString(text, (float) x, (float) y);
    }

    /**
     * Breaks a text between its words, but not between a number and its unit.
     *
     * @param font  what it will be written in
     * @param text  the text
     * @param width most width of a line [px]; a word that is wider stands by itself
     * @return the lines, at least one
     */
    public static List<String> lines(Font font, String text, double width) {
        FontRenderContext plain = new FontRenderContext(null, true, true);
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split("(?<!\\d) ")) {
            String longer = line.isEmpty() ? word : line + ' ' + word;
            if (!line.isEmpty() && font.getStringBounds(longer, plain).getWidth() > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return List.copyOf(lines);
    }

    private static LegendTitle legend(XYPlot plot) {
        LegendItemCollection items = plot.getLegendItems();
        LegendTitle legend = new LegendTitle(() -> items);
        legend.setItemFont(Style.TEXT);
        legend.setItemPaint(Style.INK);
        legend.setBackgroundPaint(Style.PAPER);
        legend.setFrame(BlockBorder.NONE);
        return legend;
    }

    private static NumberAxis linear(String title, boolean whole) {
        NumberAxis axis = new RoundAxis(title, whole);
        axis.setAutoRangeIncludesZero(false);
        axis.setNumberFormatOverride(new TickFormat());
        applyStyle(axis);
        return axis;
    }

    private static void applyStyle(ValueAxis axis) {
        axis.setLabelFont(Style.TITLE);
        axis.setLabelPaint(Style.INK);
        axis.setTickLabelFont(Style.TEXT);
        axis.setTickLabelPaint(Style.INK);
        axis.setAxisLinePaint(Style.SOFT_INK);
        axis.setTickMarkPaint(Style.SOFT_INK);
        axis.setLowerMargin(0.04);
        axis.setUpperMargin(0.04);
    }

    private static double x(RectangleAnchor corner) {
        return corner == RectangleAnchor.TOP_LEFT || corner == RectangleAnchor.BOTTOM_LEFT ? 0.02 : 0.98;
    }

    private static double y(RectangleAnchor corner) {
        return corner == RectangleAnchor.TOP_LEFT || corner == RectangleAnchor.TOP_RIGHT ? 0.98 : 0.02;
    }
}
