// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.micrograph;

import java.util.random.RandomGenerator;

import org.pressling.dataset.image.GrayImage;

/**
 * Does to a picture what a microscope does to what it looks at: less contrast, brightness that changes over the picture, stripes
 * of an ion beam along columns, streaks where it charges, blur, noise, and a banner below.
 *
 * @param contrast   share of the grays that is left, 0 to 1
 * @param shading    how much brighter one side is than the middle, as a share
 * @param curtains   standard deviation of the stripes along columns [grays]
 * @param charging   brightness of a streak [grays]
 * @param blur       standard deviation of the point spread [pixels]
 * @param noise      standard deviation of the noise [grays]
 * @param banner     height of the banner over that of the picture; 0 for none
 */
public record Damage(double contrast, double shading, double curtains, double charging, double blur, double noise,
        double banner) {
    /** Most that {@link #of} takes. */
    public static final double WORST = 3;

    private static final double DARK = 20;
    private static final int STREAKS = 4;
    /** Length of a streak over the width. */
    private static final double STREAK = 0.15;
    private static final int BANNER = 16;
    private static final int INK = 240;
    /** Length of the scale bar over the width. */
    private static final double BAR = 0.25;
    /** Stripes are as much alike as this from column to column. */
    private static final double ALIKE = 0.6;

    /**
     * Damage of a severity.
     *
     * @param severity 0 for none, 1 moderate: contrast 0.8, shading 12 %, stripes of 5, streaks of 20, noise of 16 grays, a blur
     *                 of
     *                 0.8 pixels; up to {@value #WORST}
     */
    public static Damage of(double severity) {
        if (!(severity >= 0 && severity <= WORST)) {
            throw new IllegalArgumentException("A severity of " + severity);
        }
        return new Damage(1 / (1 + 0.25 * severity), 0.12 * severity, 5 * severity, 20 * severity, 0.8 * severity, 16 * severity,
                severity > 0 ? 0.1 : 0);
    }

    /** The same without a banner. */
    public Damage withoutBanner() {
        return new Damage(contrast, shading, curtains, charging, blur, noise, 0);
    }

    /**
     * Damages a picture.
     *
     * @param picture the picture
     * @param random  draws places and noise
     * @return the picture, higher by the banner
     */
    public GrayImage damage(GrayImage picture, RandomGenerator random) {
        int width = picture.width();
        int height = picture.height();
        float[] grays = new float[width * height];
        for (int i = 0; i < grays.length; i++) {
            grays[i] = (float) (contrast < 1 ? DARK + contrast * (picture.pixels()[i] & 0xFF) : picture.pixels()[i] & 0xFF);
        }
        shade(grays, width, height, random);
        stripe(grays, width, height, random);
        charge(grays, width, height, random);
        float[] blurred = blur > 0 ? blurred(grays, width, height) : grays;
        byte[] result = new byte[width * (height + (int) Math.round(banner * height))];
        for (int i = 0; i < grays.length; i++) {
            result[i] = (byte) Math.clamp(Math.round(blurred[i] + noise * random.nextGaussian()), 0, 255);
        }
        write(result, width, height);
        return new GrayImage(width, result.length / width, result, picture.pixelSize());
    }

    /** A slope in some direction and a bend. */
    private void shade(float[] grays, int width, int height, RandomGenerator random) {
        double direction = random.nextDouble(2 * Math.PI);
        double bend = random.nextDouble(-1, 1);
        for (int i = 0; i < grays.length; i++) {
            int row = i / width;
            double x = 2.0 * (i % width) / width - 1;
            double y = 2.0 * row / height - 1;
            double slope = x * Math.cos(direction) + y * Math.sin(direction);
            grays[i] *= (float) (1 + shading * (slope + bend * (x * x + y * y - 1)) / 2);
        }
    }

    private void stripe(float[] grays, int width, int height, RandomGenerator random) {
        double stripe = 0;
        for (int column = 0; column < width; column++) {
            stripe = ALIKE * stripe + Math.sqrt(1 - ALIKE * ALIKE) * curtains * random.nextGaussian();
            for (int row = 0; row < height; row++) {
                grays[row * width + column] += (float) stripe;
            }
        }
    }

    /** Streaks to the right of some places, that fade; three rows each. */
    private void charge(float[] grays, int width, int height, RandomGenerator random) {
        for (int streak = 0; streak < STREAKS; streak++) {
            int left = random.nextInt(width);
            int top = random.nextInt(height);
            for (int row = top; row < Math.min(height, top + 3); row++) {
                for (int column = left; column < width; column++) {
                    grays[row * width + column] += (float) (charging * Math.exp((left - column) / (STREAK * width)));
                }
            }
        }
    }

    private float[] blurred(float[] grays, int width, int height) {
        int reach = (int) Math.ceil(3 * blur);
        double[] weights = new double[reach + 1];
        for (int d = 0; d <= reach; d++) {
            weights[d] = Math.exp(-d * d / (2 * blur * blur));
        }
        float[] alongX = new float[grays.length];
        float[] both = new float[grays.length];
        for (int i = 0; i < grays.length; i++) {
            alongX[i] = mean(grays, i, i % width, width, 1, weights);
        }
        for (int i = 0; i < grays.length; i++) {
            both[i] = mean(alongX, i, i / width, height, width, weights);
        }
        return both;
    }

    private static float mean(float[] grays, int at, int place, int length, int step, double[] weights) {
        double sum = 0;
        double all = 0;
        for (int d = Math.max(1 - weights.length, -place); d < weights.length && place + d < length; d++) {
            double weight = weights[Math.abs(d)];
            sum += weight * grays[at + d * step];
            all += weight;
        }
        return (float) (sum / all);
    }

    /** A banner with blocks in place of letters and a scale bar. */
    private void write(byte[] pixels, int width, int height) {
        int rows = pixels.length / width - height;
        int middle = width / 2;
        for (int row = 0; row < rows; row++) {
            boolean letters = row >= rows / 4 && row < rows / 2;
            boolean bar = rows >= 8 && row >= rows * 5 / 8 && row < rows * 3 / 4;
            for (int column = 0; column < width; column++) {
                boolean ink = letters && column > width / 20 && column < middle && column % 6 < 3
                        || bar && column >= middle && column < middle + BAR * width;
                pixels[(height + row) * width + column] = (byte) (ink ? INK : BANNER);
            }
        }
    }
}
