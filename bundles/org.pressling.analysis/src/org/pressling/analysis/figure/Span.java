// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

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

    /** Where an axis begins that does not reach below zero for its margin alone: at 0, unless a value is negative. */
    public double fromZero() {
        return lowest >= 0 && from() < 0 ? 0 : from();
    }
}
