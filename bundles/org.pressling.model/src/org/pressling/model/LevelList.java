// SPDX-License-Identifier: EPL-2.0
package org.pressling.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Text form of the metamodel's data type {@code Levels}: the levels of a factor in one attribute, as in {@code "46 47.5"},
 * {@code "true false"} or {@code "plane space"}. Numbers have one form each, so that levels are equal when their texts are.
 * A range {@code 46:2:54}, first, step and last, stands for the levels {@code 46 48 50 52 54}.
 */
public final class LevelList {

    /** Most levels that a range may have. */
    private static final int MOST = 10_000;

    private LevelList() {
    }

    /**
     * Reads levels separated by blanks or commas. A range ends at its last level, or at the step before it where none falls on
     * it; its levels are reckoned as decimals, so 0.53:0.05:0.73 holds 0.58 and no 0.5800000000000001.
     *
     * @param text the levels; null or blank gives an empty list
     * @return the levels in order, unmodifiable; numbers as {@link NumberList#format(double)} writes them
     * @throws NumberFormatException if a part is a number without bounds, or none at all as in {@code NaN}, or
     *                               a range does not lead from its first level to its last within 10,000 steps
     */
    public static List<String> parse(String text) {
        return ListText.parts(text).flatMap(LevelList::levels).toList();
    }

    /**
     * Writes levels as {@link #parse} reads them.
     *
     * @param levels the levels
     * @return the levels separated by single blanks
     */
    public static String format(List<String> levels) {
        return levels == null ? "" : String.join(" ", levels);
    }

    /**
     * Numbers as levels.
     *
     * @param numbers the numbers
     * @return their texts in order, unmodifiable
     */
    public static List<String> of(List<Double> numbers) {
        return numbers.stream().map(NumberList::format).toList();
    }

    private static Stream<String> levels(String part) {
        String[] ends = part.split(":", -1);
        return ends.length == 1 ? Stream.of(level(part)) : range(part, ends);
    }

    private static Stream<String> range(String part, String[] ends) {
        if (ends.length != 3) {
            throw new NumberFormatException("'" + part + "' is not first:step:last");
        }
        BigDecimal first = decimal(ends[0]);
        BigDecimal step = decimal(ends[1]);
        BigDecimal length = decimal(ends[2]).subtract(first);
        if (step.signum() == 0 || length.signum() * step.signum() < 0
                || length.abs().compareTo(step.abs().multiply(BigDecimal.valueOf(MOST))) >= 0) {
            throw new NumberFormatException("'" + part + "' leads nowhere, or has more than " + MOST + " levels");
        }
        int steps = length.divide(step, 0, RoundingMode.DOWN).intValueExact();
        return IntStream.rangeClosed(0, steps)
                .mapToObj(k -> NumberList.format(first.add(step.multiply(BigDecimal.valueOf(k))).doubleValue()));
    }

    private static BigDecimal decimal(String text) {
        double number = Double.parseDouble(text);
        if (!Double.isFinite(number)) {
            throw new NumberFormatException("'" + text + "' is not a finite number");
        }
        return BigDecimal.valueOf(number);
    }

    private static String level(String part) {
        double number;
        try {
            number = Double.parseDouble(part);
        } catch (NumberFormatException notANumber) {
            return part;
        }
        if (!Double.isFinite(number)) {
            throw new NumberFormatException("'" + part + "' is not a finite number");
        }
        return NumberList.format(number);
    }
}
