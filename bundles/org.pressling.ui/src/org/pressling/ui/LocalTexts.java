// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.pressling.analysis.draw.Texts;
import org.pressling.analysis.section.ScoredMethod;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.label.LabelTitles;
import org.pressling.dem.Unit;

/**
 * Names of labels and numbers as {@link Texts} has them for the report, in the language of the window.
 */
public final class LocalTexts {

    private LocalTexts() {
    }

    private static Locale language() {
        return Locale.getDefault(Locale.Category.DISPLAY);
    }

    /**
     * What a label is called.
     *
     * @param label a label or a factor
     * @return its name, to begin a sentence with
     */
    public static String name(LabelColumn label) {
        return Contributed.LABELS.title(label).orElseGet(() -> LabelTitles.of(label)).text(language());
    }

    /**
     * What a label is called of which a table has no more than its heading.
     *
     * @param heading name and unit of the label
     * @return its name, to begin a sentence with
     */
    public static String nameOf(String heading) {
        return name(Contributed.LABELS.parse(heading));
    }

    /**
     * What a label is called within a sentence.
     *
     * @param label a label
     * @return its name, in lower case where English says so; German writes nouns as at the beginning
     */
    public static String inSentence(LabelColumn label) {
        return inSentence(name(label), label, language());
    }

    /** The same in a given language. The name may be one that a plug-in gives the label, and not the one of its column. */
    static String inSentence(String name, LabelColumn label, Locale language) {
        if (language.getLanguage().equals(Locale.GERMAN.getLanguage())) {
            return name;
        }
        if (name.equals(Texts.name(label))) {
            return Texts.inSentence(label);
        }
        boolean isEnglish = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return isEnglish ? Texts.inSentence(new LabelColumn(label.name(), label.unit(), label.share(), name)) : name;
    }

    /**
     * What a method of prediction is called.
     *
     * @param method its name in the report
     * @return its name in the window
     */
    public static String method(String method) {
        return ScoredMethod.ofShown(method).map(known -> known.text(language())).orElse(method);
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

    /** Asked for when a label is named first. */
    private static final class Contributed {
        static final ContributedLabels LABELS = new ContributedLabels(PresslingUi.contributions());
    }
}
