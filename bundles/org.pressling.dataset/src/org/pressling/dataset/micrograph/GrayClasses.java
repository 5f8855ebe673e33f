// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.micrograph;

/** Classes of grays between thresholds. */
final class GrayClasses {

    private GrayClasses() {
    }

    /** The class of a gray, from 0, the darkest. */
    static int of(double gray, double[] thresholds) {
        int c = 0;
        while (c < thresholds.length && gray > thresholds[c]) {
            c++;
        }
        return c;
    }

    /**
     * The most frequent gray of each class, which rims between two others hardly move as they would the mean: the middle of the
     * grays about its densest place.
     */
    static double[] means(float[] grays, double[] thresholds) {
        int[] histogram = new int[256];
        for (float gray : grays) {
            histogram[Math.clamp(Math.round(gray), 0, 255)]++;
        }
        double[] means = new double[thresholds.length + 1];
        for (int c = 0; c < means.length; c++) {
            int from = c == 0 ? 0 : (int) Math.ceil(thresholds[c - 1]);
            int to = c == thresholds.length ? 255 : (int) Math.floor(thresholds[c]);
            means[c] = mode(histogram, from, to);
        }
        return means;
    }

    private static double mode(int[] histogram, int from, int to) {
        int window = Math.max(1, (to - from + 1) / 4);
        long most = -1;
        int best = from;
        for (int low = from; low + window - 1 <= to; low++) {
            long count = 0;
            for (int g = low; g < low + window; g++) {
                count += histogram[g];
            }
            if (count > most) {
                most = count;
                best = low;
            }
        }
        double sum = 0;
        for (int g = best; g < best + window; g++) {
            sum += (double) g * histogram[g];
        }
        return most > 0 ? sum / most : (from + to) / 2.0;
    }

    /** Thresholds in the middle between levels: there edges between two phases are shared evenly. */
    static double[] halfWay(double[] levels) {
        double[] middle = new double[levels.length - 1];
        for (int i = 0; i < middle.length; i++) {
            middle[i] = (levels[i] + levels[i + 1]) / 2;
        }
        return middle;
    }

    /** Half the distance from a class to the nearest other one. */
    static double halfWay(double[] means, int c) {
        double below = c > 0 ? means[c] - means[c - 1] : Double.POSITIVE_INFINITY;
        double above = c + 1 < means.length ? means[c + 1] - means[c] : Double.POSITIVE_INFINITY;
        return Math.min(below, above) / 2;
    }
}
