// SPDX-License-Identifier: EPL-2.0
package org.pressling.model;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Smallest and largest diameters that a phase is told to have. What a file holds is not known here; all comparisons with its
 * diameters, which are not a number, are false.
 */
public final class PhaseSizes {

    private PhaseSizes() {
    }

    /** {@return the diameter in µm below which a phase is not told to have any, or its mean where that is spread} */
    public static double smallest(Phase phase) {
        return switch (phase.getSizes()) {
        case PERCENTILES -> table(phase).min().orElse(Double.NaN);
        case MEASURED -> Double.NaN;
        default -> phase.getDiameterMean();
        };
    }

    /** {@return the diameter in µm above which a phase is not told to have any, or its largest mean where that is spread} */
    public static double largest(Phase phase) {
        return switch (phase.getSizes()) {
        case PERCENTILES -> table(phase).max().orElse(Double.NaN);
        case MEASURED -> Double.NaN;
        default -> Math.max(phase.getDiameterMean(), phase.getDiameterMeanMax());
        };
    }

    /** {@return the name of the attribute that tells the diameters} */
    public static String attribute(Phase phase) {
        return switch (phase.getSizes()) {
        case PERCENTILES -> "percentiles";
        case MEASURED -> "sizesFile";
        default -> "diameterMean";
        };
    }

    /** {@return the phase's table with the diameters above one, in µm, lowered to it} */
    public static String atMost(Phase phase, double diameter) {
        return pairs(phase).map(sides -> sides[0] + ':' + (number(sides[1]) > diameter ? NumberList.format(diameter) : sides[1]))
                .collect(Collectors.joining(" "));
    }

    /** Diameters of the table; pairs that are none are refused where the table is used. */
    private static DoubleStream table(Phase phase) {
        return pairs(phase).mapToDouble(sides -> number(sides[1])).filter(diameter -> diameter > 0);
    }

    private static Stream<String[]> pairs(Phase phase) {
        String text = phase.getPercentiles() == null ? "" : phase.getPercentiles().strip();
        return Arrays.stream(text.split("[\\s,]+")).map(pair -> pair.split(":", -1)).filter(sides -> sides.length == 2);
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN; // it is refused where the table is used
        }
    }
}
