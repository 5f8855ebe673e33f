// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.micrograph;

import java.util.Optional;

/**
 * Grays that part a picture into two or three classes such that fewest pixels are taken for another class than theirs, where the
 * grays of all scatter alike (minimum error: Kittler and Illingworth, Pattern Recognit. 19 (1986) 41, with one variance). Unlike
 * the largest variance between classes (Otsu, IEEE Trans. Syst. Man Cybern. 9 (1979) 62) this finds a class of few pixels, as
 * voids of a pressed structure are.
 */
final class GrayThresholds {
    private static final int GRAYS = 256;
    /** Of the whole: fewer pixels are no class. */
    private static final double FEWEST = 1e-3;
    /** Added to the variance within classes, as grays are whole numbers and edges are not sharp. */
    private static final double LEAST_VARIANCE = 9;

    private final double[] counts = new double[GRAYS + 1];
    private final double[] sums = new double[GRAYS + 1];
    private final double squares;

    private GrayThresholds(float[] grays) {
        int[] histogram = new int[GRAYS];
        for (float gray : grays) {
            histogram[Math.clamp(Math.round(gray), 0, GRAYS - 1)]++;
        }
        double all = 0;
        for (int g = 0; g < GRAYS; g++) {
            counts[g + 1] = counts[g] + histogram[g];
            sums[g + 1] = sums[g] + (double) g * histogram[g];
            all += (double) g * g * histogram[g];
        }
        squares = all;
    }

    /**
     * Thresholds of grays; a class begins above each.
     *
     * @param grays   0 to 255; what is beyond counts as these
     * @param classes 2 or 3
     * @return one less than there are classes, growing; nothing if there are fewer grays than classes
     */
    static Optional<double[]> of(float[] grays, int classes) {
        GrayThresholds all = new GrayThresholds(grays);
        double least = Double.POSITIVE_INFINITY;
        double[] best = null;
        for (int first = 1; first < GRAYS; first++) {
            int last = classes == 2 ? first : GRAYS - 1;
            for (int second = classes == 2 ? first : first + 1; second <= last; second++) {
                double error = all.error(first, second);
                if (error < least) {
                    least = error;
                    best = classes == 2 ? new double[] {first - 0.5} : new double[] {first - 0.5, second - 0.5};
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Of the classes that begin at 0 and two grays (or one, twice): the logarithm of the scatter and the entropy of shares. */
    private double error(int first, int second) {
        int[] begins = first == second ? new int[] {0, first, GRAYS} : new int[] {0, first, second, GRAYS};
        double within = squares;
        double entropy = 0;
        for (int c = 0; c + 1 < begins.length; c++) {
            double count = counts[begins[c + 1]] - counts[begins[c]];
            double sum = sums[begins[c + 1]] - sums[begins[c]];
            double share = count / counts[GRAYS];
            if (share < FEWEST) {
                return Double.POSITIVE_INFINITY;
            }
            within -= sum * sum / count;
            entropy -= share * Math.log(share);
        }
        return Math.log(within / counts[GRAYS] + LEAST_VARIANCE) / 2 + entropy;
    }
}
