// SPDX-License-Identifier: EPL-2.0
package org.pressling.model;

import java.util.List;
import java.util.stream.Collectors;

/** Text form of the metamodel's data type {@code WholeNumbers}: whole numbers in one attribute, as in {@code "128 64"}. */
public final class WholeNumberList {

    private WholeNumberList() {
    }

    /**
     * Reads whole numbers separated by blanks or commas.
     *
     * @param text the numbers; null or blank gives an empty list
     * @return the numbers in order, unmodifiable
     * @throws NumberFormatException if a part is not a whole number of 32 bits
     */
    public static List<Integer> parse(String text) {
        return ListText.parts(text).map(Integer::valueOf).toList();
    }

    /**
     * Writes numbers as {@link #parse} reads them.
     *
     * @param numbers the numbers
     * @return the numbers separated by single blanks
     */
    public static String format(List<Integer> numbers) {
        return numbers == null ? "" : numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
