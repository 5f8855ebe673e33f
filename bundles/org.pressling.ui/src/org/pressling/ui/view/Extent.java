// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import org.eclipse.swtchart.Range;
import org.pressling.analysis.figure.Span;

/**
 * How far an axis has to reach.
 *
 * @param from  lower end of an axis with even steps
 * @param to    its upper end
 * @param least smallest of the values
 * @param most  largest of them
 */
record Extent(double from, double to, double least, double most) {
    private static final double MARGIN = 0.05;

    /** Holds all values that are numbers, with a margin at both ends. */
    static Extent of(double... values) {
        Span span = new Span().include(values);
        return new Extent(span.from(), span.to(), span.isEmpty() ? 0 : span.lowest(), span.isEmpty() ? 1 : span.highest());
    }

    /** Reaches to 0 as well, where steps are even: logarithms have no such place. */
    Extent withZero() {
        Span span = new Span().include(0, least, most);
        return new Extent(span.from(), span.to(), least, most);
    }

    /** Whether every value has a logarithm. */
    boolean isPositive() {
        return least > 0;
    }

    /** What an axis is to show. */
    Range range(boolean logarithmic) {
        if (!logarithmic) {
            return new Range(from, to);
        }
        double factor = Math.exp(MARGIN * (most > least ? Math.log(most / least) : 1));
        return new Range(least / factor, most * factor);
    }
}
