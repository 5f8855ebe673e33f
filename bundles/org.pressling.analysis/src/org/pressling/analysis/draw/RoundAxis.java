// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.draw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.ui.RectangleEdge;

/**
 * A linear axis with four to eight ticks at 1, 2 or 5 times a power of ten. The chart library's own rule fits in as many as
 * the labels leave room for, which differs between the axes of one plot and clutters the upright one.
 */
final class RoundAxis extends NumberAxis {

    private static final long serialVersionUID = 1L;
    private static final int MOST_TICKS = 9;

    private final boolean whole;

    RoundAxis(String title, boolean whole) {
        super(title);
        this.whole = whole;
    }

    @Override
    protected void selectAutoTickUnit(Graphics2D g, Rectangle2D area, RectangleEdge edge) {
        setTickUnit(new NumberTickUnit(distance(getRange().getLength())), false, false);
    }

    private double distance(double length) {
        double step = Math.pow(10, Math.floor(Math.log10(length)) - 1);
        for (int factor : new int[] { 1, 2, 5, 10, 20, 50 }) {
            if (length / (factor * step) < MOST_TICKS && !(whole && factor * step < 1)) {
                return factor * step;
            }
        }
        return Math.max(1, length);
    }
}
