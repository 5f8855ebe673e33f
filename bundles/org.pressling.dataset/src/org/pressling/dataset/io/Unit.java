// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.io;

import java.math.BigDecimal;

/**
 * Units of table columns. Values are SI in code; text holds them in the unit, by moving the decimal point and nothing
 * else, so that reading gives back the very same double.
 */
public enum Unit {
    /** A number without a unit, or one in plain SI whose unit is part of the column's name. */
    NONE("", 0),
    /** Micrometre, {@code um}. */
    MICROMETRE("um", -6),
    /** Square micrometre, {@code um2}. */
    SQUARE_MICROMETRE("um2", -12),
    /** Millinewton, {@code mN}. */
    MILLINEWTON("mN", -3),
    /** Gigapascal, {@code GPa}. */
    GIGAPASCAL("GPa", 9),
    /** Microsecond, {@code us}. */
    MICROSECOND("us", -6),
    /** Nanojoule, {@code nJ}. */
    NANOJOULE("nJ", -9),
    /** Radian, {@code rad}. */
    RADIAN("rad", 0),
    /** Radian per second, {@code rad_per_s}. */
    RADIAN_PER_SECOND("rad_per_s", 0),
    /** Metre per second, {@code m_per_s}. */
    METRE_PER_SECOND("m_per_s", 0);

    /** Larger whole numbers are written with an exponent. */
    private static final int LONGEST_WHOLE = 10;

    private final String symbol;
    private final int exponent;

    Unit(String symbol, int exponent) {
        this.symbol = symbol;
        this.exponent = exponent;
    }

    /** Heading of a column: {@code name_symbol}. */
    public String column(String name) {
        return symbol.isEmpty() ? name : name + "_" + symbol;
    }

    /** The SI value in this unit, as the shortest text that {@link #parse} turns into the same double. */
    public String format(double si) {
        String text = Double.toString(si);
        if (exponent == 0 || si == 0 || !Double.isFinite(si)) {
            return text;
        }
        BigDecimal shifted = new BigDecimal(text).movePointRight(-exponent).stripTrailingZeros();
        boolean whole = shifted.scale() < 0 && shifted.scale() > -LONGEST_WHOLE;
        return (whole ? shifted.setScale(0) : shifted).toString();
    }

    /**
     * The SI value of a text in this unit.
     *
     * @throws NumberFormatException when the text is not a decimal number, {@code NaN} or {@code Infinity}
     */
    public double parse(String text) {
        String trimmed = text.strip();
        if (!isDecimal(trimmed)) {
            throw new NumberFormatException(trimmed);
        }
        if (exponent == 0 || trimmed.endsWith("N") || trimmed.endsWith("y")) {
            return Double.parseDouble(trimmed);
        }
        int e = Math.max(trimmed.indexOf('e'), trimmed.indexOf('E'));
        if (e < 0) {
            return Double.parseDouble(trimmed + "e" + exponent);
        }
        int own = Integer.parseInt(trimmed.substring(e + 1));
        return Double.parseDouble(trimmed.substring(0, e) + "e" + Math.addExact(own, exponent));
    }

    /** Java would also take {@code 1d}, {@code 2f} and hexadecimal numbers; a table must not. */
    private static boolean isDecimal(String text) {
        if (text.equals("NaN") || text.equals("Infinity") || text.equals("-Infinity")) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            if ("0123456789+-.eE".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
