// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.pressling.dataset.Split;

/** Point and line marks of charts: every series differs from its neighbours by shape or dash as well as by colour. */
public final class Markers {

    private static final Color[] COLOURS = {Style.BLUE, Style.VERMILION, Style.GREEN, Style.ORANGE, Style.PURPLE,
            Style.SOFT_INK};
    private static final float[][] DASHES = {null, {7, 4}, {2, 3}, {9, 3, 2, 3}, {12, 4}, {4, 2}};
    private static final BasicStroke RIM = new BasicStroke(0.6f);

    private Markers() {
    }

    /** A split's name in legends. */
    public static String name(Split split) {
        return switch (split) {
        case TRAIN -> "Training";
        case VALIDATION -> "Validation";
        case TEST -> "Test";
        };
    }

    /** Gives a series of points the look of a split. */
    public static void applyStyle(XYLineAndShapeRenderer renderer, int series, Split split) {
        Shape shape = switch (split) {
        case TRAIN -> disc(2.2);
        case VALIDATION -> diamond(3.6);
        case TEST -> disc(3.2);
        };
        points(renderer, series, shape, Style.of(split));
    }

    /** Gives a series of points a shape and a colour with a thin light rim, so that crowded points stay apart. */
    public static void points(XYLineAndShapeRenderer renderer, int series, Shape shape, Color colour) {
        renderer.setSeriesShape(series, shape);
        renderer.setSeriesPaint(series, colour);
        renderer.setSeriesFillPaint(series, colour);
        renderer.setSeriesOutlinePaint(series, Style.PAPER);
        renderer.setSeriesOutlineStroke(series, RIM);
        renderer.setUseFillPaint(true);
        renderer.setUseOutlinePaint(true);
        renderer.setDrawOutlines(true);
    }

    /** Gives a series of very many points a shape and a see-through colour, so that crowds show as darker. */
    public static void dots(XYLineAndShapeRenderer renderer, int series, Shape shape, Color colour) {
        renderer.setSeriesShape(series, shape);
        renderer.setSeriesPaint(series, Style.fade(colour, 0.5));
    }

    /** Gives a series the look of a line. */
    public static void line(XYLineAndShapeRenderer renderer, int series, Color colour, BasicStroke stroke) {
        renderer.setSeriesPaint(series, colour);
        renderer.setSeriesStroke(series, stroke);
        // As one path, else the dashes start anew at every point.
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesShapesVisible(series, false);
        renderer.setSeriesLinesVisible(series, true);
        renderer.setSeriesShape(series, disc(1));
    }

    /** The colour of the n-th of several things without an order; repeats after six. */
    public static Color colour(int n) {
        return COLOURS[n % COLOURS.length];
    }

    /** The stroke of the n-th of several lines without an order. */
    public static BasicStroke stroke(int n) {
        float[] dash = DASHES[n % DASHES.length];
        return dash == null ? Style.LINE
                : new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }

    /** The shape of the n-th of several kinds of points. */
    public static Shape shape(int n) {
        return switch (n % 4) {
        case 0 -> disc(4.2);
        case 1 -> square(3.6);
        case 2 -> diamond(4.8);
        default -> triangle(4.6);
        };
    }

    /** A disc of the given radius [px] around the origin. */
    public static Shape disc(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    private static Shape square(double half) {
        return new Rectangle2D.Double(-half, -half, 2 * half, 2 * half);
    }

    private static Shape diamond(double half) {
        return polygon(0, -half, half, 0, 0, half, -half, 0);
    }

    private static Shape triangle(double half) {
        return polygon(0, -half, half, half * 0.8, -half, half * 0.8);
    }

    private static Shape polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }
}
