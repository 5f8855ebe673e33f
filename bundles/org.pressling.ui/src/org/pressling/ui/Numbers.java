// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import java.util.Locale;

import org.pressling.model.NumberList;

/** Numbers as people read them; fields keep the exact text of the study. */
public final class Numbers {
    private static final double LARGE = 1e6;
    private static final double SMALL = 1e-3;

    private Numbers() {
    }

    /**
     * Writes a number, very large and very small ones by their power of ten.
     *
     * @param value a number
     * @return for instance {@code 40}, {@code 0.15} or {@code 1e-9}
     */
    public static String text(double value) {
        double size = Math.abs(value);
        if (size == 0 || size >= SMALL && size < LARGE) {
            return NumberList.format(value);
        }
        return String.format(Locale.ROOT, "%.3e", value).replaceFirst("[.]?0*e", "e").replaceFirst("e([+-])0*", "e$1")
                .replace("e+", "e");
    }

    /**
     * Writes a number with few digits.
     *
     * @param value  a number
     * @param digits digits behind the point that matter
     * @return the rounded number; a dash for what is not a number, such as R² of a single sample
     */
    public static String rounded(double value, int digits) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        double scale = Math.pow(10, digits);
        return NumberList.format(Math.rint(value * scale) / scale);
    }
}
