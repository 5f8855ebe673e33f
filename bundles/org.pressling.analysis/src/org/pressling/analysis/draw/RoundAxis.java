// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.draw;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.ui.RectangleEdge;

/**
 * A linear axis with up to nine ticks at 1, 2 or 5 times a power of ten. The chart library's own rule fits in as many
 * as the labels leave room for, which differs between the axes of one plot and clutters the upright one.
 */
final class RoundAxis extends NumberAxis {

    private static final long serialVersionUID = 1L;
    private static final int MOST_TICKS = 9;
    /** Least distance between two labels side by side [px]. */
    private static final int GAP = 14;

    private final boolean whole;

    RoundAxis(String title, boolean whole) {
        super(title);
        this.whole = whole;
    }

    @Override
    protected void selectAutoTickUnit(Graphics2D g, Rectangle2D area, RectangleEdge edge) {
        double room = RectangleEdge.isTopOrBottom(edge) ? area.getWidth() : Double.POSITIVE_INFINITY;
        setTickUnit(new NumberTickUnit(distance(g.getFontMetrics(getTickLabelFont()), room)), false, false);
    }

    /**
     * The distance between ticks that fits an axis of either direction, for two axes that shall have the same ticks.
     */
    static double distance(double length) {
        double step = Math.pow(10, Math.floor(Math.log10(length)));
        double share = length / step;
        return share > 5 ? step : share > 2 ? step / 2 : step / 5;
    }

    private double distance(FontMetrics letters, double room) {
        double length = getRange().getLength();
        double step = Math.pow(10, Math.floor(Math.log10(length)) - 1);
        for (int factor : new int[] {1, 2, 5, 10, 20, 50}) {
            double distance = factor * step;
            double ticks = length / distance;
            String label = TickFormat.text((Math.floor(getLowerBound() / distance) + 1) * distance);
            boolean fits = ticks < MOST_TICKS && ticks * (letters.stringWidth(label) + GAP) < room;
            if (fits && !(whole && distance < 1)) {
                return distance;
            }
        }
        return whole ? Math.max(1, Math.rint(length)) : length;
    }
}
