// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/** Decimals as the language writes them, where studies and sentences of the model have a point. */
public final class LocalDecimals {
    private static final char POINT = '.';
    private static final String END = "(\\d+(?:[eE][+-]?\\d+)?)(?!\\w|[.,]\\w)";
    /** Neither part of a word, a version or a file's name, nor what a command line is told. */
    private static final Pattern WITH_POINT = Pattern.compile("(?<![\\w.,=])([+-]?\\d+)\\." + END);
    private static final Pattern WITH_COMMA = Pattern.compile("(?<![\\w.,])([+-]?\\d*)," + END);

    private LocalDecimals() {
    }

    /**
     * Writes the numbers in a text with the decimal separator of the language.
     *
     * @param text for instance {@code 46 48.5}, or a sentence
     * @return in German {@code 46 48,5}; names, versions and values for a command line stay
     */
    public static String shown(String text) {
        char separator = separator();
        return separator == POINT ? text : WITH_POINT.matcher(text).replaceAll("$1" + separator + "$2");
    }

    /**
     * Reads numbers that were typed, with the decimal separator of the language or with a point.
     *
     * @param text one number or several, for instance {@code 46 48,5}
     * @return the numbers as a study has them; where the language has a point, what was typed
     */
    public static String meant(String text) {
        return separator() == POINT ? text : WITH_COMMA.matcher(text).replaceAll("$1.$2");
    }

    private static char separator() {
        return DecimalFormatSymbols.getInstance(Locale.getDefault(Locale.Category.DISPLAY)).getDecimalSeparator();
    }
}
