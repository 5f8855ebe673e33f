// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Changes of unit that keep decimal numbers what they are: 20 µm are 2e-5 m and again 20 µm, where multiplying by the
 * nearest double of 1e-6 gives 1.9999999999999998e-5 m and 19.999999999999996 µm. A double stands for the shortest decimal
 * number that it is the nearest double of, which is what a person wrote or reads.
 */
public final class Decimals {
    /** More digits than any double tells apart. */
    private static final MathContext ENOUGH = MathContext.DECIMAL128;

    private static final double SMALLEST_PLAIN = 1e-3;
    private static final double LARGEST_PLAIN = 1e7;
    /** 2⁵³ − 1, up to which every whole number is a double. */
    private static final double LARGEST_EXACT = 9_007_199_254_740_991.0;

    private Decimals() {
    }

    /**
     * From a unit to SI.
     *
     * @param value in the unit
     * @param unit  the unit in SI, such as 1e-6 for µm
     * @return the double nearest to the exact product of both as decimal numbers
     */
    public static double toSi(double value, double unit) {
        if (unit == 1 || value == 0 || !Double.isFinite(value)) {
            return value;
        }
        return exact(value).multiply(exact(unit)).doubleValue();
    }

    /**
     * From SI to a unit.
     *
     * @param si   in SI
     * @param unit the unit in SI, such as 1e-6 for µm
     * @return the double nearest to the exact quotient of both as decimal numbers
     */
    public static double fromSi(double si, double unit) {
        if (unit == 1 || si == 0 || !Double.isFinite(si)) {
            return si;
        }
        return exact(si).divide(exact(unit), ENOUGH).doubleValue();
    }

    /**
     * From a text in a unit to SI, for texts of any number of digits.
     *
     * @param decimal a decimal number as {@link BigDecimal#BigDecimal(String)} takes it
     * @param unit    the unit in SI
     * @return the double nearest to the exact product
     * @throws NumberFormatException when the text is no decimal number
     * @throws ArithmeticException   when its exponent is beyond all bounds
     */
    public static double toSi(String decimal, double unit) {
        return new BigDecimal(decimal).multiply(exact(unit)).doubleValue();
    }

    /** {@return the difference of two decimal numbers: 3e-5 − 1e-5 is 2e-5, and not 1.9999999999999998e-5} */
    public static double minus(double a, double b) {
        boolean plain = b == 0 || !Double.isFinite(a) || !Double.isFinite(b);
        return plain ? a - b : exact(a).subtract(exact(b)).doubleValue();
    }

    /**
     * A number rounded for people.
     *
     * @param value  any number
     * @param digits significant digits that stay, at least 1
     * @return the nearest double to the number with so many digits
     */
    public static double rounded(double value, int digits) {
        return value == 0 || !Double.isFinite(value) ? value
                : exact(value).round(new MathContext(digits)).doubleValue();
    }

    /**
     * A number as messages print it: in the fewest digits that tell it from others, without an exponent where people count
     * without one.
     *
     * @param value any number
     * @return for instance {@code 40}, {@code 0.2}, {@code 1e-8}, {@code 2.7e10} or {@code NaN}
     */
    public static String text(double value) {
        double size = Math.abs(value);
        if (value == 0 || size >= SMALLEST_PLAIN && size < LARGEST_PLAIN) {
            return exact(value).stripTrailingZeros().toPlainString();
        }
        return Double.toString(value).replace(".0E", "e").replace('E', 'e');
    }

    /**
     * A number as study files have it: as short as it can be read back exactly.
     *
     * @param number any number
     * @return for example {@code 40}, {@code 0.2} or {@code 1.0E-8}
     */
    public static String shortest(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) <= LARGEST_EXACT;
        return whole ? Long.toString((long) number) : Double.toString(number);
    }

    private static BigDecimal exact(double value) {
        return new BigDecimal(Double.toString(value));
    }
}
