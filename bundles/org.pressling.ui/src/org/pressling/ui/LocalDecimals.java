// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Decimals with a comma where the language writes one, and studies and sentences of the model have a point. */
public final class LocalDecimals {
    private static final char COMMA = ',';
    private static final String BETWEEN = "[\\s;]+";
    private static final Pattern POINT = Pattern.compile("(?<=\\d)\\.(?=\\d)");
    private static final Pattern ONE = Pattern.compile("^(\\s*[+-]?\\d*),(\\d+(?:[eE][+-]?\\d+)?(?:\\s[^,]*)?)$");
    /** A comma that a digit follows; one before a blank parts two numbers. */
    private static final Pattern INNER = Pattern.compile(",(?=\\d)");
    private static final String NUMBER = "[+-]?(?:\\d+(?:[.,]\\d+)?|[.,]\\d+)(?:[eE][+-]?\\d+)?";
    private static final Pattern PART = Pattern.compile(NUMBER + "(?::" + NUMBER + ")*");

    /** One number with a point before three digits, as thousands have in most languages with a decimal comma. */
    private static final Pattern THOUSANDS = Pattern.compile("\\s*([+-]?[1-9]\\d{0,2})\\.(\\d{3})(\\s[^.,]*)?");
    private static final Pattern THOUSANDS_IN_LIST = Pattern
            .compile("(?<![\\d.,])([1-9]\\d{0,2})\\.(\\d{3})(?!\\d|[.,eE][\\d+-])");
    private static final Pattern TWO = Pattern.compile("\\s*(\\d+),(\\d+)\\s*");

    /** One number that has thousands, or three decimals. */
    private static final Pattern DOUBT = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

    private LocalDecimals() {
    }

    /**
     * Whether a number may be a thousand times as large as it seems.
     *
     * @param number for instance {@code 1.500} in German, or {@code 1,500} in English
     * @return true where three digits stand behind the sign that is not the decimal separator of the language
     */
    static boolean isInDoubt(String number) {
        return DOUBT.matcher(number).matches() && number.indexOf(hasComma() ? '.' : COMMA) >= 0;
    }

    /**
     * Writes the numbers in a text with the decimal separator of the language.
     *
     * @param text for instance {@code 46 48.5}, or a sentence
     * @return in German {@code 46 48,5}; names, files, versions, what is quoted and values for a command line stay
     */
    public static String shown(String text) {
        return hasComma() ? StandingNumbers.replace(text, LocalDecimals::withComma) : text;
    }

    /**
     * Writes several numbers with the decimal separator of the language.
     *
     * @param text numbers as a study has them, for instance {@code 46 48.5}
     * @return in German {@code 46 48,5}; a single part keeps its point, as a comma may be one between two numbers, and gets a
     *         fourth decimal where the point might part thousands
     */
    public static String shownList(String text) {
        String shown = hasComma() && text.indexOf(COMMA) < 0 ? withComma(text) : text;
        if (meantList(shown).filter(text::equals).isPresent() && pointReadings(shown).isEmpty()) {
            return shown;
        }
        return hasComma() ? THOUSANDS_IN_LIST.matcher(text).replaceAll(number -> number.group() + '0') : text;
    }

    /**
     * Reads a number that was typed, with the decimal separator of the language or with a point.
     *
     * @param text one number, for instance {@code 48,5}
     * @return the number as a study has it; where the language has a point, and of what is no such number, what was typed
     */
    public static String meant(String text) {
        return hasComma() ? ONE.matcher(text).replaceFirst("$1.$2") : text;
    }

    /**
     * What a number may mean that was typed with a point.
     *
     * @param text for instance {@code 1.500}
     * @return nothing where there is no doubt; else, where the language has a comma, {@code 1500} and {@code 1.5} as a study has
     *         them
     */
    public static List<String> readings(String text) {
        Matcher parts = THOUSANDS.matcher(text);
        if (!hasComma() || !parts.matches()) {
            return List.of();
        }
        String rest = parts.group(3) == null ? "" : parts.group(3).stripTrailing();
        return List.of(parts.group(1) + parts.group(2) + rest, parts.group(1) + decimals(parts.group(2)) + rest);
    }

    private static String decimals(String digits) {
        String needed = digits.replaceAll("0+$", "");
        return needed.isEmpty() ? "" : '.' + needed;
    }

    /**
     * What several numbers may mean of which some were typed with a point.
     *
     * @param text for instance {@code 1.500 2}
     * @return nothing where there is no doubt; else, where the language has a comma, {@code 1500 2} and {@code 1.5 2} as a study
     *         has them
     */
    public static List<String> pointReadings(String text) {
        Matcher doubtful = THOUSANDS_IN_LIST.matcher(text);
        if (!hasComma() || !doubtful.find()) {
            return List.of();
        }
        String whole = doubtful.replaceAll(number -> number.group(1) + number.group(2));
        String parts = doubtful.replaceAll(number -> number.group(1) + decimals(number.group(2)));
        return Stream.of(whole, parts).flatMap(reading -> meantList(reading).stream()).toList();
    }

    /**
     * What may be meant by two numbers, or one, with a comma.
     *
     * @param text for instance {@code 46,48}
     * @return {@code 46 48} and {@code 46.48} as a study has them; nothing for any other text
     */
    public static List<String> listReadings(String text) {
        Matcher parts = TWO.matcher(text);
        return parts.matches() ? List.of(parts.group(1) + ' ' + parts.group(2), parts.group(1) + '.' + parts.group(2))
                : List.of();
    }

    /**
     * Reads several numbers that were typed, with the decimal separator of the language or with a point.
     *
     * @param text the numbers, for instance {@code 46 48,5}
     * @return the numbers as a study has them; where the language has a point, what was typed; nothing where a comma may part
     *         two numbers or begin the decimals of one
     */
    public static Optional<String> meantList(String text) {
        if (!hasComma()) {
            return Optional.of(text);
        }
        if (!INNER.matcher(text).find()) {
            return Optional.of(text.replace(';', ' '));
        }
        String[] parts = text.strip().split(BETWEEN);
        return parts.length > 1 && Arrays.stream(parts).allMatch(part -> PART.matcher(part).matches()
                && part.indexOf(COMMA) == part.lastIndexOf(COMMA)) ? Optional.of(text.replace(COMMA, '.').replace(';', ' '))
                        : Optional.empty();
    }

    private static String withComma(String numbers) {
        return POINT.matcher(numbers).replaceAll(",");
    }

    private static boolean hasComma() {
        return DecimalFormatSymbols.getInstance(Locale.getDefault(Locale.Category.DISPLAY)).getDecimalSeparator() == COMMA;
    }
}
