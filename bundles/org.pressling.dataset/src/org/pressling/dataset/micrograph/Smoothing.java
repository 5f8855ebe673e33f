// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.micrograph;

import java.util.Arrays;

/** Means over neighbourhoods of a picture: over squares, and over what is alike. */
final class Smoothing {
    /** Three means over squares are nearly a Gaussian. */
    private static final int PASSES = 3;
    private static final int REACH = 2;
    /** Standard deviation of the weight over distance [pixels]. */
    private static final double NEAR = 1.2;
    /** Differences of gray that are kept: in standard deviations of the noise, and at least. */
    private static final double ALIKE = 2.5;
    private static final double LEAST_ALIKE = 6;
    /** Steepness of a picture that is sharpened not at all, and of one that is sharpened most. */
    private static final double SHARP = 0.9;
    private static final double BLURRED = 0.55;
    /** The steepest and the outermost of all that do not count. */
    private static final double REST = 0.005;
    /** Noise of a Laplacian over that of a pixel (Immerkær, Comput. Vis. Image Underst. 64 (1996) 300). */
    private static final double LAPLACIAN = 6;
    /** Median of the absolute value of a normal variable of standard deviation 1. */
    private static final double MEDIAN = 0.6745;

    private Smoothing() {
    }

    /**
     * A mean with weights that fall off nearly as a Gaussian; what lies beyond the picture has no weight.
     *
     * @param deviation of the Gaussian [pixels], at least 0.5
     */
    static float[] wide(float[] values, int width, int height, double deviation) {
        // Variance of three means over squares of side 2 r + 1: 3 ((2 r + 1)² − 1) / 12.
        int reach = Math.max(1, (int) Math.round((Math.sqrt(4 * deviation * deviation + 1) - 1) / 2));
        float[] result = values;
        for (int pass = 0; pass < PASSES; pass++) {
            result = along(along(result, width, height, reach, true), width, height, reach, false);
        }
        return result;
    }

    /** The mean over a stretch along x or y; weights beyond the end are left out. */
    private static float[] along(float[] values, int width, int height, int reach, boolean x) {
        float[] result = new float[values.length];
        int lines = x ? height : width;
        int length = x ? width : height;
        int step = x ? 1 : width;
        for (int line = 0; line < lines; line++) {
            int start = x ? line * width : line;
            double sum = 0;
            int count = 0;
            for (int i = 0; i < Math.min(reach, length); i++) {
                sum += values[start + i * step];
                count++;
            }
            for (int i = 0; i < length; i++) {
                if (i + reach < length) {
                    sum += values[start + (i + reach) * step];
                    count++;
                }
                if (i - reach > 0) {
                    sum -= values[start + (i - reach - 1) * step];
                    count--;
                }
                result[start + i * step] = (float) (sum / count);
            }
        }
        return result;
    }

    /**
     * The mean over what is near and of like gray (bilateral filter: Tomasi and Manduchi, ICCV 1998, 839): noise goes and
     * edges stay.
     *
     * @param alike difference of grays of which the weight is that of one standard deviation
     */
    static float[] alike(float[] grays, int width, int height, double alike) {
        double[] near = new double[2 * REACH * REACH + 1];
        for (int d = 0; d < near.length; d++) {
            near[d] = Math.exp(-d / (2 * NEAR * NEAR));
        }
        double[] like = new double[512];
        for (int d = 0; d < like.length; d++) {
            like[d] = Math.exp(-d * d / (2 * alike * alike));
        }
        float[] result = new float[grays.length];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                float middle = grays[row * width + column];
                double sum = 0;
                double weights = 0;
                for (int j = Math.max(-REACH, -row); j <= Math.min(REACH, height - 1 - row); j++) {
                    for (int i = Math.max(-REACH, -column); i <= Math.min(REACH, width - 1 - column); i++) {
                        float gray = grays[(row + j) * width + column + i];
                        int apart = Math.min(like.length - 1, Math.round(Math.abs(gray - middle)));
                        double weight = near[i * i + j * j] * like[apart];
                        sum += weight * gray;
                        weights += weight;
                    }
                }
                result[row * width + column] = (float) (sum / weights);
            }
        }
        return result;
    }

    /** The mean over what is near and alike within the noise of the picture. */
    static float[] denoised(float[] grays, int width, int height) {
        float[] once = alike(grays, width, height, Math.max(LEAST_ALIKE, ALIKE * noise(grays, width, height)));
        return alike(once, width, height, Math.max(LEAST_ALIKE, ALIKE * noise(once, width, height)));
    }

    /** Takes back some of the blur, where there is any: adds what each pixel is more than its surroundings (unsharp masking). */
    static float[] sharpened(float[] grays, int width, int height) {
        float amount = (float) Math.clamp((SHARP - steepness(grays, width, height)) / (SHARP - BLURRED), 0.0, 1.0);
        float[] around = wide(grays, width, height, 1);
        float[] result = new float[grays.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = grays[i] + amount * (grays[i] - around[i]);
        }
        return result;
    }

    /** The steepest edges from pixel to pixel over the range of grays: 1 where edges are hard, 0.47 with a blur of 0.8 pixels. */
    private static double steepness(float[] grays, int width, int height) {
        float[] steps = new float[grays.length];
        for (int i = 1; i < grays.length; i++) {
            steps[i] = i % width == 0 ? 0 : Math.abs(grays[i] - grays[i - 1]);
        }
        Arrays.sort(steps);
        float[] sorted = grays.clone();
        Arrays.sort(sorted);
        int rest = (int) (REST * grays.length);
        float range = sorted[sorted.length - 1 - rest] - sorted[rest];
        return range > 0 ? steps[steps.length - 1 - rest] / range : 1;
    }

    /** Standard deviation of the noise of a picture, from pixel to pixel, whatever it shows. */
    static double noise(float[] grays, int width, int height) {
        if (width < 3 || height < 3) {
            return 0;
        }
        float[] rough = new float[(width - 2) * (height - 2)];
        int count = 0;
        for (int row = 1; row < height - 1; row++) {
            for (int column = 1; column < width - 1; column++) {
                int at = row * width + column;
                float corners = grays[at - width - 1] + grays[at - width + 1] + grays[at + width - 1] + grays[at + width + 1];
                float sides = grays[at - 1] + grays[at + 1] + grays[at - width] + grays[at + width];
                rough[count++] = Math.abs(corners - 2 * sides + 4 * grays[at]);
            }
        }
        Arrays.sort(rough);
        return rough[count / 2] / MEDIAN / LAPLACIAN;
    }
}
