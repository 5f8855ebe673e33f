// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.util.Arrays;

/**
 * Counts of values in bins of equal width. The width follows Freedman and Diaconis (1981), twice the interquartile
 * range over the cube root of the number of values, within 5 to 40 bins.
 *
 * @param start lower edge of the first bin
 * @param width width of a bin
 * @param counts values per bin
 */
public record Bins(double start, double width, int[] counts) {

    private static final int FEWEST = 5;
    private static final int MOST = 40;

    /** Bins from the smallest to the largest value; a single bin around values that are all equal. */
    public static Bins of(double[] values) {
        double[] sorted = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        if (sorted.length == 0) {
            return new Bins(0, 1, new int[1]);
        }
        double span = sorted[sorted.length - 1] - sorted[0];
        if (!(span > 0)) {
            double half = sorted[0] == 0 ? 0.5 : Math.abs(sorted[0]) * 0.05;
            return new Bins(sorted[0] - half, 2 * half, new int[] {sorted.length});
        }
        int n = number(sorted, span);
        int[] counts = new int[n];
        for (double v : sorted) {
            counts[Math.min(n - 1, (int) ((v - sorted[0]) / span * n))]++;
        }
        return new Bins(sorted[0], span / n, counts);
    }

    /** Number of bins. */
    public int count() {
        return counts.length;
    }

    /** The middle of a bin. */
    public double middle(int bin) {
        return start + (bin + 0.5) * width;
    }

    /** Upper edge of the last bin. */
    public double end() {
        return start + width * counts.length;
    }

    /** Values in the fullest bin. */
    public int highest() {
        return Arrays.stream(counts).max().orElse(0);
    }

    private static int number(double[] sorted, double span) {
        double quartiles = sorted[3 * (sorted.length - 1) / 4] - sorted[(sorted.length - 1) / 4];
        double width = 2 * quartiles / Math.cbrt(sorted.length);
        return width > 0 ? (int) Math.clamp(Math.ceil(span / width), FEWEST, MOST) : FEWEST;
    }
}
