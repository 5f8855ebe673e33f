// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.pressling.analysis.draw.Texts;
import org.pressling.dataset.LabelColumn;
import org.pressling.dem.Unit;

/**
 * Names of labels and numbers as {@link Texts} has them for the report, in the language of the window. Other languages than
 * English name labels in {@code LocalTexts_xx.properties}, with a line for a label, or with stars for its phases;
 * a label that has none, such as one of a plug-in, is called as in the report.
 */
public final class LocalTexts {
    /** What the names of recipe parameters begin with. */
    private static final String RECIPE = "known_";
    private static final String ANY_PHASE = "*";
    private static final String METHOD = "method.";

    private LocalTexts() {
    }

    private static Locale language() {
        return Locale.getDefault(Locale.Category.DISPLAY);
    }

    private static ResourceBundle names() {
        Locale wanted = language().getLanguage().equals("en") ? Locale.ROOT : language();
        return ResourceBundle.getBundle(LocalTexts.class.getName(), wanted, LocalTexts.class.getClassLoader());
    }

    /**
     * What a label is called.
     *
     * @param label a label or a factor
     * @return its name, to begin a sentence with
     */
    public static String name(LabelColumn label) {
        ResourceBundle names = names();
        if (label.name().startsWith(RECIPE) && names.containsKey(RECIPE)) {
            return named(names, label.name().substring(RECIPE.length()))
                    .map(name -> MessageFormat.format(names.getString(RECIPE), name)).orElseGet(() -> Texts.name(label));
        }
        // What the paper calls stress has a name by what it is: a force or a pressure.
        String kind = Texts.isForce(label.unit()) ? label.name().replace("_stress_", "_force_sum_") : label.name();
        return named(names, kind).orElseGet(() -> Texts.name(label));
    }

    private static Optional<String> named(ResourceBundle names, String label) {
        if (names.containsKey(label)) {
            return Optional.of(names.getString(label));
        }
        return names.keySet().stream().filter(key -> key.contains(ANY_PHASE))
                .sorted(Comparator.comparingInt((String key) -> key.replace(ANY_PHASE, "").length()).reversed())
                .flatMap(key -> phases(key, label).map(phases -> MessageFormat.format(names.getString(key), phases)).stream())
                .findFirst();
    }

    /** The phases that stand for the stars of a key; nothing where the label is another, such as {@code section_am_share}. */
    private static Optional<Object[]> phases(String key, String label) {
        Matcher found = Pattern.compile(key.replace(ANY_PHASE, "([^_]+)")).matcher(label);
        return found.matches()
                ? Optional.of(IntStream.rangeClosed(1, found.groupCount()).mapToObj(i -> phase(found.group(i))).toArray())
                : Optional.empty();
    }

    private static String phase(String key) {
        return key.equals("am") || key.equals("se") ? key.toUpperCase(Locale.ROOT) : key;
    }

    /**
     * What a label is called within a sentence.
     *
     * @param label a label
     * @return its name; other languages than English write it as at the beginning
     */
    public static String inSentence(LabelColumn label) {
        return name(label).equals(Texts.name(label)) ? Texts.inSentence(label) : name(label);
    }

    /**
     * What a method of prediction is called.
     *
     * @param method its name in the report
     * @return its name in the window
     */
    public static String method(String method) {
        ResourceBundle names = names();
        return names.containsKey(METHOD + method) ? names.getString(METHOD + method) : method;
    }

    /**
     * The title of a label's axis.
     *
     * @param label a label
     * @return name and unit
     */
    public static String axis(LabelColumn label) {
        return Texts.axis(name(label), label.unit());
    }

    /**
     * A number to three significant digits.
     *
     * @param value a number
     * @return its text; a dash for what is not finite
     */
    public static String number(double value) {
        return local(Texts.number(value));
    }

    /**
     * A round number as it is.
     *
     * @param value a number
     * @return its text without trailing zeros
     */
    public static String round(double value) {
        return local(Texts.round(value));
    }

    /**
     * A coefficient of determination.
     *
     * @param value R²
     * @return three decimals; a dash for what is not finite
     */
    public static String r2(double value) {
        return local(Texts.r2(value));
    }

    /**
     * A value with its unit.
     *
     * @param value value in the unit
     * @param unit  the unit
     * @return the value to three significant digits, and the unit where there is one
     */
    public static String withUnit(double value, Unit unit) {
        return number(value) + (unit.isNone() ? "" : " " + unit.printed());
    }

    /**
     * A level of a factor, which is told with all of its digits.
     *
     * @param level value in the unit
     * @param unit  the unit
     * @return the value, and the unit where there is one
     */
    public static String level(double level, Unit unit) {
        String digits = level == Math.rint(level) ? Long.toString((long) level) : Double.toString(level);
        return local(digits) + (unit.isNone() ? "" : " " + unit.printed());
    }

    private static String local(String number) {
        return number.replace('.', DecimalFormatSymbols.getInstance(language()).getDecimalSeparator());
    }
}
