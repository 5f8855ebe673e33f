// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A unit: how it is called in a file, how it is printed for people, and what it is in SI. Values are SI in code; text and
 * tables hold them in a unit. Changing between both moves the decimal point and nothing else where the unit is a power of
 * ten in SI, so that reading gives back the very same double.
 * <p>
 * The usual units are constants here and are {@linkplain Units found} by their symbols. A contribution makes its own where
 * it needs another: {@code new Unit("mAh", "mAh", 3.6)}.
 *
 * @param symbol  ASCII symbol for column headings and files, such as {@code um2} or {@code rad_per_s}; empty for a share or
 *                a number
 * @param printed symbol for people, such as {@code µm²} or {@code rad/s}
 * @param si      what one unit is in SI: 1e-6 for µm; NaN where a file names a unit without saying what it is
 */
public record Unit(String symbol, String printed, double si) {

    /** A share or a number. */
    public static final Unit NONE = new Unit("", "", 1);
    /** Metre. */
    public static final Unit METRE = new Unit("m", "m", 1);
    /** Micrometre. */
    public static final Unit MICROMETRE = new Unit("um", "µm", 1e-6);
    /** Nanometre. */
    public static final Unit NANOMETRE = new Unit("nm", "nm", 1e-9);
    /** Square micrometre. */
    public static final Unit SQUARE_MICROMETRE = new Unit("um2", "µm²", 1e-12);
    /** Area per volume: square micrometre in a cubic micrometre. */
    public static final Unit AREA_PER_VOLUME = new Unit("um2_per_um3", "µm²/µm³", 1e6);
    /** Millinewton. */
    public static final Unit MILLINEWTON = new Unit("mN", "mN", 1e-3);
    /** Gigapascal. */
    public static final Unit GIGAPASCAL = new Unit("GPa", "GPa", 1e9);
    /** Megapascal. */
    public static final Unit MEGAPASCAL = new Unit("MPa", "MPa", 1e6);
    /** Microsecond. */
    public static final Unit MICROSECOND = new Unit("us", "µs", 1e-6);
    /** Nanojoule. */
    public static final Unit NANOJOULE = new Unit("nJ", "nJ", 1e-9);
    /** Radian. */
    public static final Unit RADIAN = new Unit("rad", "rad", 1);
    /** Radian per second. */
    public static final Unit RADIAN_PER_SECOND = new Unit("rad_per_s", "rad/s", 1);
    /** Metre per second. */
    public static final Unit METRE_PER_SECOND = new Unit("m_per_s", "m/s", 1);
    /** Siemens per metre. */
    public static final Unit SIEMENS_PER_METRE = new Unit("S_per_m", "S/m", 1);
    /** Newton. */
    public static final Unit NEWTON = new Unit("N", "N", 1);
    /** Newton per metre. */
    public static final Unit NEWTON_PER_METRE = new Unit("N_per_m", "N/m", 1);
    /** Joule per square metre. */
    public static final Unit JOULE_PER_SQUARE_METRE = new Unit("J_per_m2", "J/m²", 1);
    /** Second. */
    public static final Unit SECOND = new Unit("s", "s", 1);
    /** Pascal. */
    public static final Unit PASCAL = new Unit("Pa", "Pa", 1);
    /** Kilogram per cubic metre. */
    public static final Unit KILOGRAM_PER_CUBIC_METRE = new Unit("kg_per_m3", "kg/m³", 1);

    /** Larger whole numbers are written with an exponent. */
    private static final int LONGEST_WHOLE = 10;
    private static final int NO_POWER = Integer.MIN_VALUE;
    private static final int LARGEST_POWER = 30;
    private static final double[] POWERS = IntStream.rangeClosed(-LARGEST_POWER, LARGEST_POWER)
            .mapToDouble(e -> Double.parseDouble("1e" + e)).toArray();

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the size is not above 0 and finite, or a symbol is blank, has blanks at an end or
     *                                  characters that cannot be printed
     */
    public Unit {
        Objects.requireNonNull(symbol);
        Objects.requireNonNull(printed);
        if (!Double.isNaN(si) && !(si > 0 && Double.isFinite(si))) {
            throw new IllegalArgumentException("the unit '" + Excerpt.of(symbol) + "' is " + si
                    + " in SI; it must be a number above 0");
        }
        if (symbol.isEmpty() && si != 1) {
            throw new IllegalArgumentException("a unit without a symbol is " + si + " in SI; only what needs no unit has none, "
                    + "and is 1");
        }
        for (String text : new String[] {symbol, printed}) {
            if (!text.equals(text.strip()) || text.length() > Limits.NAME_CHARACTERS || !text.equals(Excerpt.lines(text))
                    || text.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("the unit '" + Excerpt.of(text) + "' has more than "
                        + Limits.NAME_CHARACTERS + " characters, some that cannot be printed, or blanks around it");
            }
        }
    }

    /** {@return whether values in it are shares or numbers} */
    public boolean isNone() {
        return symbol.isEmpty();
    }

    /** {@return whether its size in SI is known, which a file of somebody else may keep to itself} */
    public boolean isMeasure() {
        return !Double.isNaN(si);
    }

    /**
     * Heading of a column in this unit.
     *
     * @param name name of the quantity
     * @return {@code name_symbol}, or the name alone without a unit
     */
    public String column(String name) {
        return symbol.isEmpty() ? name : name + "_" + symbol;
    }

    /**
     * From this unit to SI.
     *
     * @param value in this unit
     * @return the nearest double in SI; NaN where the unit's size is not known
     */
    public double toSi(double value) {
        return isMeasure() ? Decimals.toSi(value, si) : Double.NaN;
    }

    /**
     * From SI to this unit.
     *
     * @param value in SI
     * @return the nearest double in this unit; NaN where the unit's size is not known
     */
    public double fromSi(double value) {
        return isMeasure() ? Decimals.fromSi(value, si) : Double.NaN;
    }

    /**
     * An SI value as text in this unit.
     *
     * @param value in SI
     * @return the shortest text that {@link #parse} turns into the same double, where the unit is a power of ten in SI
     */
    public String format(double value) {
        String text = Double.toString(value);
        int exponent = exponent();
        if (exponent == 0 || value == 0 || !Double.isFinite(value)) {
            return text;
        }
        if (exponent == NO_POWER) {
            return Double.toString(fromSi(value));
        }
        BigDecimal shifted = new BigDecimal(text).movePointRight(-exponent).stripTrailingZeros();
        boolean whole = shifted.scale() < 0 && shifted.scale() > -LONGEST_WHOLE;
        return (whole ? shifted.setScale(0) : shifted).toString();
    }

    /**
     * The SI value of a text in this unit.
     *
     * @param text a decimal number, {@code NaN} or {@code Infinity}
     * @return the value in SI
     * @throws NumberFormatException when the text is none of these
     */
    public double parse(String text) {
        String trimmed = text.strip();
        if (!isDecimal(trimmed)) {
            throw new NumberFormatException(trimmed);
        }
        int exponent = exponent();
        if (exponent == 0 || trimmed.endsWith("N") || trimmed.endsWith("y")) {
            return Double.parseDouble(trimmed);
        }
        if (exponent == NO_POWER) {
            return toSi(Double.parseDouble(trimmed));
        }
        int e = Math.max(trimmed.indexOf('e'), trimmed.indexOf('E'));
        if (e < 0) {
            return Double.parseDouble(trimmed + "e" + exponent);
        }
        int own = Integer.parseInt(trimmed.substring(e + 1));
        return Double.parseDouble(trimmed.substring(0, e) + "e" + Math.addExact(own, exponent));
    }

    /** The power of ten that the unit is in SI. */
    private int exponent() {
        int place = Arrays.binarySearch(POWERS, si);
        return place < 0 ? NO_POWER : place - LARGEST_POWER;
    }

    /** Java would also take {@code 1d}, {@code 2f} and hexadecimal numbers; a table must not. */
    private static boolean isDecimal(String text) {
        if (text.equals("NaN") || text.equals("Infinity") || text.equals("-Infinity")) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && "+-.eE".indexOf(c) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** {@return an SI value as messages print it in this unit} */
    public Amount of(double value) {
        return new Amount(value, this);
    }

    /** {@return an SI value as messages print it in this unit, with four digits: for what was computed} */
    public Amount rounded(double value) {
        return new Amount(Decimals.rounded(value, 4), this);
    }

    /** {@return how it is printed for people} */
    @Override
    public String toString() {
        return printed;
    }
}
