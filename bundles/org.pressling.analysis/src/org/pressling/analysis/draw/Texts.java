// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.draw;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.label.LabelTitles;
import org.pressling.dem.Unit;

/** Words and numbers as a reader expects them in axis titles, captions and tables. */
public final class Texts {

    private Texts() {
    }

    /** What a label is called: the title of its descriptor. */
    public static String name(LabelColumn label) {
        return LabelTitles.of(label).text(Locale.ENGLISH);
    }

    /** A label's name within a sentence: in lower case, unless it begins with an acronym, a formula or a symbol. */
    public static String inSentence(LabelColumn label) {
        String name = name(label);
        String first = name.split(" ", 2)[0];
        boolean stays = first.length() == 1 || first.chars().filter(Character::isUpperCase).count() > 1;
        return stays ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** A unit as printed, such as µm²; no unit becomes a dash. */
    public static String unit(Unit unit) {
        return unit.isNone() ? "–" : unit.printed();
    }

    /** Title of an axis: "Reaction area [µm²]". */
    public static String axis(String quantity, Unit unit) {
        return quantity + " [" + unit(unit) + "]";
    }

    /** Title of a label's axis. */
    public static String axis(LabelColumn label) {
        return axis(name(label), label.unit());
    }

    /** A value with a unit behind it, where it has one: "3.1 mN", "0.42". */
    public static String withUnit(double value, Unit unit) {
        return number(value) + (unit.isNone() ? "" : " " + unit.printed());
    }

    /** A number to three significant digits, without a needless exponent; "–" for what is not finite. */
    public static String number(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        double size = Math.abs(value);
        if (size == 0) {
            return "0";
        }
        if (size < 1e-4 || size >= 1e5) {
            return power(value);
        }
        int decimals = Math.max(0, 2 - (int) Math.floor(Math.log10(size)));
        return minus(String.format(Locale.ROOT, "%." + decimals + "f", value));
    }

    /** A number of things, the word for which takes an s where there are several: "1 held-out picture", "40 samples". */
    public static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** A coefficient of determination to three decimals. */
    public static String r2(double value) {
        return Double.isFinite(value) ? minus(String.format(Locale.ROOT, "%.3f", value)) : "–";
    }

    /** A duration: "42 s", "3 min 05 s", "1 h 12 min". */
    public static String duration(double seconds) {
        if (!Double.isFinite(seconds)) {
            return "–";
        }
        if (seconds < 10) {
            return String.format(Locale.ROOT, "%.1f s", seconds);
        }
        long whole = Math.round(seconds);
        if (whole < 60) {
            return whole + " s";
        }
        if (whole < 3600) {
            return String.format(Locale.ROOT, "%d min %02d s", whole / 60, whole % 60);
        }
        return String.format(Locale.ROOT, "%d h %02d min", whole / 3600, whole % 3600 / 60);
    }

    /** A round number as it is, without trailing zeros: "5", "0.2". */
    public static String round(double value) {
        return TickFormat.text(value);
    }

    /** A value as a power of ten with a factor of at most three digits, left out where it is 1: "10⁻⁶", "2·10⁷". */
    static String power(double value) {
        int exponent = (int) Math.floor(Math.log10(Math.abs(value)) + 1e-9);
        String factor = minus(new BigDecimal(value / Math.pow(10, exponent)).round(new MathContext(3))
                .stripTrailingZeros()
                .toPlainString());
        return (factor.equals("1") ? "" : factor + "·") + "10" + superscript(exponent);
    }

    /** A number's text with a minus sign in place of a hyphen. */
    static String minus(String number) {
        return number.replace('-', '−');
    }

    private static String superscript(int exponent) {
        String digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
        StringBuilder text = new StringBuilder();
        for (char c : Integer.toString(exponent).toCharArray()) {
            text.append(c == '-' ? '⁻' : digits.charAt(c - '0'));
        }
        return text.toString();
    }
}
