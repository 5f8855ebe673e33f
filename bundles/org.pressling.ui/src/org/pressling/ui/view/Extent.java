// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.Arrays;
import java.util.stream.DoubleStream;

import org.eclipse.swtchart.Range;

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
        double least = finite(values).min().orElse(0);
        double most = finite(values).max().orElse(1);
        return of(least, most, least, most);
    }

    private static Extent of(double lower, double upper, double least, double most) {
        double margin = upper > lower ? MARGIN * (upper - lower) : Math.max(MARGIN * Math.abs(upper), Double.MIN_NORMAL);
        return new Extent(lower - margin, upper + margin, least, most);
    }

    private static DoubleStream finite(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite);
    }

    /** Reaches to 0 as well, where steps are even: logarithms have no such place. */
    Extent withZero() {
        return of(Math.min(0, least), Math.max(0, most), least, most);
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
