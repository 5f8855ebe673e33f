// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.draw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * A logarithmic axis whose ticks are powers of ten, and over less than two decades also their 2- and 5-fold: round
 * numbers that a reader can interpolate between, which the general tick search of the chart library does not find.
 */
final class DecadeAxis extends LogAxis {

    private static final long serialVersionUID = 1L;
    private static final double FEW_DECADES = 2.2;

    DecadeAxis(String title, double lower, double upper) {
        super(title);
        setRange(lower, upper);
        setMinorTickMarksVisible(true);
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
        TextAnchor anchor = RectangleEdge.isLeftOrRight(edge) ? TextAnchor.CENTER_RIGHT : TextAnchor.TOP_CENTER;
        boolean few = Math.log10(getUpperBound() / getLowerBound()) < FEW_DECADES;
        List<NumberTick> ticks = new ArrayList<>();
        int last = (int) Math.ceil(Math.log10(getUpperBound()));
        for (int exponent = (int) Math.floor(Math.log10(getLowerBound())); exponent <= last; exponent++) {
            for (int factor = 1; factor < 10; factor++) {
                double value = factor * Math.pow(10, exponent);
                if (getRange().contains(value)) {
                    boolean labelled = factor == 1 || few && (factor == 2 || factor == 5);
                    ticks.add(new NumberTick(labelled ? TickType.MAJOR : TickType.MINOR, value,
                            labelled ? TickFormat.text(value) : "", anchor, TextAnchor.CENTER, 0));
                }
            }
        }
        return ticks;
    }
}
