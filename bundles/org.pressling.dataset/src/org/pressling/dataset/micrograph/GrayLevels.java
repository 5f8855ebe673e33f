// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.micrograph;

import java.util.Arrays;
import java.util.Optional;

/**
 * The grays of the phases of a picture, told where these are plain: within a phase, away from edges, which pass through all grays
 * between. A phase that is nowhere wider than an edge, as small voids are, is told from the darkest (or brightest) places.
 */
final class GrayLevels {
    /** Least distance of two levels over the range of grays, and over the scatter within levels. */
    private static final double APART = 0.15;
    private static final double CLEAR = 4;
    /** Least share of the plain pixels at each of three levels. */
    private static final double PLAIN = 0.01;
    /** Change of gray to a neighbour within a phase, over the noise, at least. */
    private static final double FLAT = 1.5;
    private static final double LEAST_FLAT = 8;
    /** The level of small places is where this share of their extremes lies beyond: most are blurred. */
    private static final double BEYOND = 0.2;
    private static final int REACH = 2;
    /** So few extreme places over all are noise. */
    private static final double FEW = 2e-4;
    /** So far below black that nothing is nearer to it than to a level that was found. */
    private static final double NOT_FOUND = -1000;

    private final float[] grays;
    private final int width;
    private final int height;
    private final float[] plain;

    private GrayLevels(float[] grays, int width, int height) {
        this.grays = grays;
        this.width = width;
        this.height = height;
        double flat = Math.max(LEAST_FLAT, FLAT * Smoothing.noise(grays, width, height));
        float[] found = new float[grays.length];
        int count = 0;
        for (int row = 1; row < height - 1; row++) {
            for (int column = 1; column < width - 1; column++) {
                if (change(row * width + column) <= flat) {
                    found[count++] = grays[row * width + column];
                }
            }
        }
        plain = count >= PLAIN * grays.length ? Arrays.copyOf(found, count) : grays;
    }

    /**
     * The levels of a picture without noise.
     *
     * @param classes 2 or 3
     * @return growing; one that is not found lies below all grays
     * @throws org.pressling.dem.InvalidInputException if all is of one gray
     */
    static double[] of(float[] grays, int width, int height, int classes) {
        GrayLevels picture = new GrayLevels(grays, width, height);
        Optional<double[]> two = GrayThresholds.of(picture.plain, 2).map(at -> GrayClasses.means(picture.plain, at));
        if (two.isEmpty()) {
            throw MicrographProblem.NO_PHASES.of(classes).exception();
        }
        return classes == 2 ? two.get() : GrayThresholds.of(picture.plain, classes).flatMap(picture::clear)
                .filter(picture::leavesNothing)
                .orElseGet(() -> picture.withExtremes(two.get()));
    }

    /** Whether every level was found. */
    static boolean complete(double[] levels) {
        return levels[0] > NOT_FOUND;
    }

    private double change(int at) {
        float most = 0;
        for (int next : new int[] {at - 1, at + 1, at - width, at + width}) {
            most = Math.max(most, Math.abs(grays[next] - grays[at]));
        }
        return most;
    }

    /** Levels of plain pixels; nothing where these are not clearly apart. */
    private Optional<double[]> clear(double[] thresholds) {
        double[] levels = GrayClasses.means(plain, thresholds);
        int[] counts = new int[levels.length];
        double within = 0;
        for (float gray : plain) {
            int c = GrayClasses.of(gray, thresholds);
            counts[c]++;
            within += Math.abs(gray - levels[c]) / plain.length;
        }
        double apart = Math.max(APART * (levels[2] - levels[0]), CLEAR * within);
        boolean clear = Math.min(levels[1] - levels[0], levels[2] - levels[1]) >= apart;
        for (int count : counts) {
            clear &= count >= PLAIN * plain.length;
        }
        return clear ? Optional.of(levels) : Optional.empty();
    }

    /** Whether hardly any place is far darker or brighter than all levels, as small places of a phase that has none would be. */
    private boolean leavesNothing(double[] levels) {
        int most = (int) (FEW * grays.length);
        return extremes(levels[0] - (levels[1] - levels[0]) / 2, -1).length <= most
                && extremes(levels[2] + (levels[2] - levels[1]) / 2, 1).length <= most;
    }

    /** Two levels, and a third from small places that are darker or brighter than both, whichever there are more of. */
    private double[] withExtremes(double[] two) {
        double step = (two[1] - two[0]) / 2;
        float[] low = extremes(two[0] - step / 2, -1);
        float[] high = extremes(two[1] + step / 2, 1);
        if (high.length > low.length) {
            return new double[] {two[0], two[1], high[(int) ((1 - BEYOND) * (high.length - 1))]};
        }
        double dark = low.length == 0 ? Math.min(two[0] - 2 * step, NOT_FOUND) : low[(int) (BEYOND * (low.length - 1))];
        return new double[] {dark, two[0], two[1]};
    }

    /** Grays of places that are the darkest (−1) or brightest (1) about, and beyond a gray; growing. */
    private float[] extremes(double gray, int sign) {
        float[] found = new float[grays.length];
        int count = 0;
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                float own = grays[row * width + column];
                if (sign * (own - gray) > 0 && isExtreme(column, row, sign)) {
                    found[count++] = own;
                }
            }
        }
        float[] all = Arrays.copyOf(found, count);
        Arrays.sort(all);
        return all;
    }

    private boolean isExtreme(int column, int row, int sign) {
        float own = grays[row * width + column];
        for (int j = Math.max(0, row - REACH); j <= Math.min(height - 1, row + REACH); j++) {
            for (int i = Math.max(0, column - REACH); i <= Math.min(width - 1, column + REACH); i++) {
                if (sign * (grays[j * width + i] - own) > 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
