// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import org.eclipse.osgi.util.NLS;
import org.pressling.model.NumberList;

/** Numbers as people read them; fields keep the exact text of the study. */
public final class Numbers {
    private Numbers() {
    }

    /**
     * Writes a number with few digits.
     *
     * @param value  a number
     * @param digits digits behind the point that matter
     * @return the rounded number with the decimals of the language; a dash for what is not a number, such as R² of one sample
     */
    public static String rounded(double value, int digits) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        double scale = Math.pow(10, digits);
        return LocalDecimals.shown(NumberList.format(Math.rint(value * scale) / scale));
    }

    /**
     * Counts samples.
     *
     * @param count how many
     * @return for instance {@code 1 sample} or {@code 60 samples}
     */
    public static String samples(int count) {
        return count == 1 ? Messages.Samples_one : NLS.bind(Messages.Samples_count, Integer.valueOf(count));
    }
}
