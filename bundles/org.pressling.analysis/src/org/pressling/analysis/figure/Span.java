// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import org.jfree.data.Range;

/** Ranges of axes over values of which some may be missing and all may be equal. */
public final class Span {

    private static final double MARGIN = 0.05;

    private double lowest = Double.POSITIVE_INFINITY;
    private double highest = Double.NEGATIVE_INFINITY;

    /** Widens the range over every finite value. */
    public Span include(double... values) {
        for (double v : values) {
            if (Double.isFinite(v)) {
                lowest = Math.min(lowest, v);
                highest = Math.max(highest, v);
            }
        }
        return this;
    }

    /** Whether any finite value was seen. */
    public boolean isEmpty() {
        return lowest > highest;
    }

    /** The smallest value seen; infinite where there is none. */
    public double lowest() {
        return lowest;
    }

    /** The largest value seen; minus infinity where there is none. */
    public double highest() {
        return highest;
    }

    /** The range with a margin at both ends; never empty. */
    public Range padded() {
        return new Range(from(), to());
    }

    /** Where an axis begins that has the values and a margin; 0 where there is no value. */
    public double from() {
        return isEmpty() ? 0 : lowest - margin();
    }

    /** Where it ends; 1 where there is no value. */
    public double to() {
        return isEmpty() ? 1 : highest + margin();
    }

    private double margin() {
        double margin = MARGIN * (highest - lowest);
        if (margin > Math.ulp(highest) * 16) {
            return margin;
        }
        return highest == 0 ? 1 : MARGIN * Math.abs(highest);
    }

    /** The same, but a range of values that are not negative does not reach below zero. */
    public Range paddedFromZero() {
        Range range = padded();
        return lowest >= 0 && range.getLowerBound() < 0 ? new Range(0, range.getUpperBound()) : range;
    }
}
