// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/**
 * Names of picture files with the labels in them, as Komori et al. (2022) have it: the number of the sample, then the
 * bare values in the order of the label columns, {@code 0001_12.34_3.21_….png} (names and units of nine labels would be
 * too long). Four digits tell samples apart for the eye; the exact values are in {@code labels.csv}.
 */
final class PictureNames {
    static final String PNG = ".png";
    /** Of stacks. */
    static final String TIFF = ".tif";

    private static final MathContext DIGITS = new MathContext(4);
    private static final int LONGEST = 190;
    private static final int LONGEST_PLAIN = 10;

    private PictureNames() {
    }

    /**
     * The name of a sample's picture, with what tells it from others of the sample; labels that would make it too long are
     * left out at its end.
     */
    static String of(int index, String which, double[] labels, String suffix) {
        StringBuilder name = new StringBuilder(String.format(Locale.ROOT, "%04d", index)).append(which);
        for (double label : labels) {
            String next = "_" + inShort(label);
            if (name.length() + next.length() + suffix.length() > LONGEST) {
                break;
            }
            name.append(next);
        }
        return name.append(suffix).toString();
    }

    private static String inShort(double label) {
        BigDecimal rounded = new BigDecimal(label).round(DIGITS).stripTrailingZeros();
        String plain = rounded.toPlainString();
        return plain.length() <= LONGEST_PLAIN ? plain : rounded.toString();
    }
}
