// SPDX-License-Identifier: EPL-2.0
package org.pressling.model;

import java.util.List;
import java.util.stream.Collectors;
import org.pressling.dem.Decimals;

/** Text form of numbers: several in one text, as in {@code "46 47.5 1e-3"}. */
public final class NumberList {

    private NumberList() {
    }

    /**
     * Reads numbers separated by blanks or commas.
     *
     * @param text the numbers; null or blank gives an empty list
     * @return the numbers in order, unmodifiable
     * @throws NumberFormatException if a part is not a finite decimal number
     */
    public static List<Double> parse(String text) {
        return ListText.parts(text).map(NumberList::number).toList();
    }

    /**
     * Writes numbers as {@link #parse} reads them; whole numbers without a fraction.
     *
     * @param numbers the numbers
     * @return the numbers separated by single blanks
     */
    public static String format(List<Double> numbers) {
        return numbers == null ? "" : numbers.stream().map(NumberList::format).collect(Collectors.joining(" "));
    }

    /**
     * Writes one number as short as it can be read back exactly.
     *
     * @param number any number
     * @return for example {@code 40}, {@code 0.2} or {@code 1.0E-8}
     */
    public static String format(double number) {
        return Decimals.shortest(number);
    }

    private static Double number(String part) {
        double value = Double.parseDouble(part);
        if (!Double.isFinite(value)) {
            throw new NumberFormatException("'" + part + "' is not a finite number");
        }
        return value;
    }
}
