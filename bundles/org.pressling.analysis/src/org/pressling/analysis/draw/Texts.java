// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.draw;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.pressling.dataset.LabelColumn;
import org.pressling.dem.Unit;

/** Words and numbers as a reader expects them in axis titles, captions and tables. */
public final class Texts {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("reaction_area", "Reaction area"),
            Map.entry("am_share", "AM fraction"),
            Map.entry("am_ratio", "Area ratio asked for"),
            Map.entry("am_diameter_mean", "Mean AM diameter"),
            Map.entry("am_diameter_sd", "SD of AM diameter"),
            Map.entry("void_share", "Porosity"),
            Map.entry("am_surface", "AM surface"),
            Map.entry("se_coverage", "SE coverage"),
            Map.entry("se_coverage_planar", "SE line coverage"));

    /** What stands in the names of labels, and what readers call it. */
    private static final Map<String, String> WORDS = Map.of("am", "AM", "se", "SE", "sd", "SD", "share", "fraction");
    /** Mean and spread over the particles of a phase of what the paper calls their stress. */
    private static final Pattern STRESS = Pattern.compile("(.+)_stress_(mean|sd)");
    /** What the names of recipe parameters begin with. */
    private static final String RECIPE = "known_";

    private Texts() {
    }

    /** A label's name in words; a label that is not known here gets its own name without underscores. */
    public static String name(LabelColumn label) {
        String known = NAMES.get(label.name());
        if (known != null) {
            return known;
        }
        Matcher stress = STRESS.matcher(label.name());
        if (stress.matches()) {
            String phase = WORDS.getOrDefault(stress.group(1), stress.group(1));
            return (stress.group(2).equals("mean") ? "Mean " : "SD of ")
                    + (isForce(label.unit()) ? "force sum on " + phase : phase + " stress");
        }
        return label.name().startsWith(RECIPE) ? words(label.name().substring(RECIPE.length())) + " (by recipe)"
                : words(label.name());
    }

    /**
     * Whether the "stress" on a particle is the sum of its contact forces, as in the paper.
     *
     * @param unit unit of the measure
     * @return false where it is a pressure
     */
    public static boolean isForce(Unit unit) {
        return unit.equals(Unit.MILLINEWTON);
    }

    private static String words(String name) {
        String words = Arrays.stream(name.split("_+")).filter(word -> !word.isEmpty())
                .map(word -> WORDS.getOrDefault(word, word)).collect(Collectors.joining(" "));
        return words.isEmpty() ? "Label" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A label's name within a sentence: in lower case, unless it begins with an acronym. */
    public static String inSentence(LabelColumn label) {
        String name = name(label);
        boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
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
