// SPDX-License-Identifier: EPL-2.0
package org.pressling.model;

import java.util.List;

/**
 * Text form of the metamodel's data type {@code Levels}: the levels of a factor in one attribute, as in {@code "46 47.5"},
 * {@code "true false"} or {@code "plane space"}. Numbers have one form each, so that levels are equal when their texts are.
 */
public final class LevelList {

    private LevelList() {
    }

    /**
     * Reads levels separated by blanks or commas.
     *
     * @param text the levels; null or blank gives an empty list
     * @return the levels in order, unmodifiable; numbers as {@link NumberList#format(double)} writes them
     * @throws NumberFormatException if a part is a number without bounds, or none at all as in {@code NaN}
     */
    public static List<String> parse(String text) {
        return ListText.parts(text).map(LevelList::level).toList();
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
