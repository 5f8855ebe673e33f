// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.draw;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/** Tick labels without thousands separators and needless zeros; a power of ten where the zeros would be many. */
final class TickFormat extends NumberFormat {

    private static final long serialVersionUID = 1L;
    private static final MathContext DIGITS = new MathContext(6);

    /** A tick's value as text: "0.5", "1200", "10⁻⁶". */
    static String text(double value) {
        double size = Math.abs(value);
        if (size > 0 && (size < 0.999e-3 || size > 1e5)) {
            return Texts.power(value);
        }
        return Texts.minus(new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString());
    }

    @Override
    public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
        return to.append(text(number));
    }

    @Override
    public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
        return to.append(text(number));
    }

    @Override
    public Number parse(String text, ParsePosition position) {
        throw new UnsupportedOperationException("tick labels are only written");
    }
}
