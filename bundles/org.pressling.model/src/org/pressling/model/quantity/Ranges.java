// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import org.pressling.model.NumberList;

/** Ranges of numbers as people read them. */
public final class Ranges {
    /** A limit this far out is one of the machine, which nobody meets. */
    private static final double NO_LIMIT = 1e15;
    private static final double SMALL = 1e-3;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Ranges() {
    }

    /**
     * A range in words; a limit that only the machine sets is left out.
     *
     * @param minimum smallest allowed number
     * @param maximum largest allowed number
     * @param language the language
     * @return for example {@code 10⁻⁹ to 0.1} or {@code ≥ 0}; empty where there is no limit
     */
    public static String text(double minimum, double maximum, Locale language) {
        boolean open = maximum >= NO_LIMIT;
        if (minimum <= -NO_LIMIT) {
            return open ? "" : "≤ " + number(maximum);
        }
        return open ? "≥ " + number(minimum)
                : AllowedWords.RANGE.with(number(minimum), number(maximum)).text(language);
    }

    /**
     * A number, very small ones by their power of ten.
     *
     * @param value a finite number
     * @return for example {@code 40}, {@code 0.15}, {@code 10⁻⁹} or {@code 5·10⁻⁴}
     */
    public static String number(double value) {
        if (value == 0 || Math.abs(value) >= SMALL) {
            return NumberList.format(value);
        }
        BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        int exponent = decimal.precision() - decimal.scale() - 1;
        String factor = decimal.movePointLeft(exponent).stripTrailingZeros().toPlainString();
        StringBuilder power = new StringBuilder(factor.equals("1") ? "10⁻" : factor + "·10⁻");
        Integer.toString(-exponent).chars().forEach(digit -> power.append(SUPERSCRIPTS.charAt(digit - '0')));
        return power.toString();
    }
}
