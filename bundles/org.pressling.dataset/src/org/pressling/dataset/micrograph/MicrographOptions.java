// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.micrograph;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.pressling.dem.Unit;

/**
 * What is known of a microscope picture.
 *
 * @param order      the phases that it shows, from dark to bright; two or three
 * @param banner     rows to cut off at the bottom; if empty, they are looked for
 * @param thresholds grays between the phases, one less than there are; if empty, they are found
 * @param bar        length of the scale bar in the banner [m]; if empty, the size of a pixel is known
 */
public record MicrographOptions(List<SeenPhase> order, OptionalInt banner, Optional<List<Double>> thresholds,
        OptionalDouble bar) {
    /** Longest length that a bar may stand for [m]. */
    private static final double LONGEST = 0.1;

    /**
     * Checks every value.
     *
     * @throws org.pressling.dem.InvalidInputException if one cannot be
     */
    public MicrographOptions {
        order = List.copyOf(order);
        if (order.size() < 2 || order.size() > 3 || order.stream().distinct().count() < order.size()) {
            throw MicrographProblem.ORDER.of(order).exception();
        }
        thresholds = thresholds.map(List::copyOf);
        if (bar.isPresent() && !(bar.getAsDouble() > 0 && bar.getAsDouble() <= LONGEST)) {
            throw MicrographProblem.BAR.of(Unit.MICROMETRE.fromSi(bar.getAsDouble())).exception();
        }
        if (thresholds.isPresent() && !fits(thresholds.get(), order.size() - 1)) {
            throw MicrographProblem.THRESHOLDS.of(thresholds.get(), order.size() - 1).exception();
        }
    }

    private static boolean fits(List<Double> thresholds, int count) {
        boolean fits = thresholds.size() == count;
        double before = 0;
        for (double threshold : thresholds) {
            fits &= threshold > before && threshold < 255;
            before = threshold;
        }
        return fits;
    }

    /** Phases of an order; banner and thresholds are looked for. */
    public static MicrographOptions of(List<SeenPhase> order) {
        return new MicrographOptions(order, OptionalInt.empty(), Optional.empty(), OptionalDouble.empty());
    }

    /** The same, with some rows that are cut off at the bottom. */
    public MicrographOptions withBanner(int rows) {
        return new MicrographOptions(order, OptionalInt.of(rows), thresholds, bar);
    }

    /** The same, with a scale bar of a length [m]. */
    public MicrographOptions withBar(double length) {
        return new MicrographOptions(order, banner, thresholds, OptionalDouble.of(length));
    }

    /**
     * The same, with thresholds as a user writes them, such as {@code 60,180}.
     *
     * @throws org.pressling.dem.InvalidInputException if there are too few or too many, or they do not grow
     */
    public MicrographOptions withThresholds(String text) {
        try {
            return new MicrographOptions(order, banner, Optional.of(Arrays.stream(text.strip().split("\\s*,\\s*", -1))
                    .map(Double::valueOf).toList()), bar);
        } catch (NumberFormatException e) {
            throw MicrographProblem.THRESHOLDS.of(text, order.size() - 1).exception(e);
        }
    }
}
