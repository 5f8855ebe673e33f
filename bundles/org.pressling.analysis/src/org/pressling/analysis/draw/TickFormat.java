// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.draw;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;

/** Tick labels of a logarithmic axis: 0.01, 0.1, 1, 10; powers of ten outside 0.001 to 10000. */
final class TickFormat extends NumberFormat {

    private static final long serialVersionUID = 1L;

    @Override
    public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
        int exponent = (int) Math.round(Math.log10(Math.abs(number)));
        if (exponent < -3 || exponent > 4) {
            return to.append(Texts.powerOfTen(exponent));
        }
        return to.append(exponent < 0 ? String.format(Locale.ROOT, "%." + -exponent + "f", number)
                : String.format(Locale.ROOT, "%.0f", number));
    }

    @Override
    public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
        return format((double) number, to, position);
    }

    @Override
    public Number parse(String text, ParsePosition position) {
        throw new UnsupportedOperationException("tick labels are only written");
    }
}
