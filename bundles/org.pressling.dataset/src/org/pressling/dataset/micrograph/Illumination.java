// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.micrograph;

import java.util.Arrays;

/**
 * Takes from a picture what is not its phases: brightness that changes slowly (shading, charging), and stripes along columns
 * (curtains of an ion beam) and rows (charging along the scan). What the picture shows is told first, then what each place is
 * too bright over the mean of its class, and both again with what was found taken off.
 */
final class Illumination {
    /** Reach of what changes slowly over the shorter side, for each round. */
    private static final double[] REACH = {0.5, 0.25, 0.12, 0.08, 0.08};
    /** Grays that are added so that a black class has a ratio, too. */
    private static final float PEDESTAL = 32;
    /** The ratio is taken for no more than this. */
    private static final float MOST = 1.6f;
    /** Share of a line that must show its phases surely, for its stripe to be known. */
    private static final double KNOWN = 0.2;

    private final int width;
    private final int height;
    private final int classes;
    private float[] even;

    private Illumination(float[] grays, int width, int height, int classes) {
        even = grays.clone();
        this.width = width;
        this.height = height;
        this.classes = classes;
    }

    /**
     * Evens a picture out.
     *
     * @param classes phases that it shows, 2 or 3
     * @return grays, of which a few may lie beyond 0 and 255
     */
    static float[] even(float[] grays, int width, int height, int classes) {
        Illumination light = new Illumination(grays, width, height, classes);
        for (double reach : REACH) {
            light.slow(reach * Math.min(width, height));
            light.stripes(true);
            light.stripes(false);
        }
        return light.even;
    }

    /** For each pixel the mean of its class where that is sure, or not a number. */
    private float[] expected() {
        float[] smooth = Smoothing.denoised(even, width, height);
        double[] means = GrayLevels.of(smooth, width, height, classes);
        double[] thresholds = GrayClasses.halfWay(means);
        float[] expected = new float[even.length];
        for (int i = 0; i < expected.length; i++) {
            int c = GrayClasses.of(smooth[i], thresholds);
            boolean sure = Math.abs(smooth[i] - means[c]) < GrayClasses.halfWay(means, c) / 2;
            expected[i] = sure ? (float) means[c] : Float.NaN;
        }
        return expected;
    }

    private void slow(double reach) {
        float[] expected = expected();
        float[] ratio = new float[even.length];
        float[] weight = new float[even.length];
        for (int i = 0; i < ratio.length; i++) {
            if (!Float.isNaN(expected[i])) {
                weight[i] = 1;
                ratio[i] = Math.clamp((even[i] + PEDESTAL) / (expected[i] + PEDESTAL), 1 / MOST, MOST);
            }
        }
        float[] sums = Smoothing.wide(ratio, width, height, reach);
        float[] weights = Smoothing.wide(weight, width, height, reach);
        for (int i = 0; i < ratio.length; i++) {
            if (weights[i] > 1e-3) {
                even[i] = (even[i] + PEDESTAL) / (sums[i] / weights[i]) - PEDESTAL;
            }
        }
    }

    private void stripes(boolean columns) {
        float[] expected = expected();
        int lines = columns ? width : height;
        int length = columns ? height : width;
        int step = columns ? width : 1;
        float[] too = new float[length];
        for (int line = 0; line < lines; line++) {
            int start = columns ? line : line * width;
            int count = 0;
            for (int i = 0; i < length; i++) {
                int at = start + i * step;
                if (!Float.isNaN(expected[at])) {
                    too[count++] = even[at] - expected[at];
                }
            }
            if (count >= KNOWN * length) {
                Arrays.sort(too, 0, count);
                float stripe = too[count / 2];
                for (int i = 0; i < length; i++) {
                    even[start + i * step] -= stripe;
                }
            }
        }
    }
}
