// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.Arrays;

/**
 * Which values have which place on a scale of colours.
 *
 * @param from        value with the first colour, in SI
 * @param to          value with the last colour; larger ones share it
 * @param logarithmic whether places go with the logarithm
 */
record ColourRange(double from, double to, boolean logarithmic) {
    /** Single particles in a corner bear far more than all others; the scale ends below them. */
    private static final double SCALE_END = 0.99;
    private static final double MIDDLE = 0.5;

    /**
     * The range for values.
     *
     * @param values all of them, in SI; what is no number does not count
     * @param look   bounds that are given, and whether logarithms are wanted, which begin at the least value above zero
     */
    static ColourRange of(double[] values, StructureLook look) {
        double[] sorted = Arrays.stream(values).filter(value -> look.logarithmic() ? value > 0 : !Double.isNaN(value)).sorted()
                .toArray();
        double least = sorted.length == 0 ? look.logarithmic() ? 1 : 0 : look.logarithmic() ? sorted[0] : Math.min(0, sorted[0]);
        double most = sorted.length == 0 ? 1 : sorted[(int) ((sorted.length - 1) * SCALE_END)];
        return new ColourRange(look.from().orElse(least), look.to().orElse(most), look.logarithmic());
    }

    /** The range for differences: as far below zero as above, and never by logarithms. */
    static ColourRange aroundZero(double[] values, StructureLook look) {
        double[] sorted = Arrays.stream(values).filter(value -> !Double.isNaN(value)).map(Math::abs).sorted().toArray();
        double most = sorted.length == 0 ? 1 : sorted[(int) ((sorted.length - 1) * SCALE_END)];
        return new ColourRange(look.from().orElse(-most), look.to().orElse(most), false);
    }

    /** Place of a value, 0 to 1; no number for none. */
    double place(double value) {
        if (Double.isNaN(value)) {
            return value;
        }
        if (!(to > from)) {
            return value < from ? 0 : value > from ? 1 : MIDDLE;
        }
        double place = logarithmic ? Math.log(Math.max(value, from) / from) / Math.log(to / from) : (value - from) / (to - from);
        return Math.clamp(place, 0, 1);
    }
}
