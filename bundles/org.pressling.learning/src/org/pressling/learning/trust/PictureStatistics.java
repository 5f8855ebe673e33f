// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.RenderSettings;

/**
 * Numbers that tell what kind of picture one is, whatever it shows: how much of it has each of the grays that were learnt and
 * how much has others, mean and spread of the gray, how steep its edges are and how rough it is from pixel to pixel, how much
 * it changes over 2 to 32 pixels along x and y, and how far pockets of void reach.
 * <p>
 * Of each picture of one size and one rendering there are as many. Quantities that go over decades are in their logarithm.
 */
public final class PictureStatistics {
    /** Grays this near to one that was learnt are it. */
    private static final int SAME_GRAY = 8;
    private static final int[] LAGS = {2, 4, 8, 16, 32};
    private static final int[] VOID_LAGS = {1, 2, 3, 4, 6};
    private static final double LEAST = 1e-4;
    private static final double LEAST_STEP = 1e-2;

    private final GrayImage picture;
    private final float[] gray;
    private final int width;
    private final int height;
    private final List<Double> values = new ArrayList<>();

    private PictureStatistics(GrayImage picture) {
        this.picture = picture;
        gray = picture.shown().toUnit();
        width = picture.width();
        height = picture.height();
    }

    /**
     * Takes the numbers of a picture.
     *
     * @param picture   a picture of any size
     * @param rendering the grays that were learnt; nothing else of it is used
     */
    public static double[] of(GrayImage picture, RenderSettings rendering) {
        PictureStatistics statistics = new PictureStatistics(picture);
        statistics.grays(known(rendering));
        statistics.moments();
        statistics.edges();
        for (int lag : LAGS) {
            if (lag < Math.min(statistics.width, statistics.height)) {
                statistics.add(Math.log(statistics.change(lag, 1, 0) + LEAST));
                statistics.add(Math.log(statistics.change(lag, 0, 1) + LEAST));
            }
        }
        statistics.voids(rendering);
        return statistics.values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static int[] known(RenderSettings rendering) {
        Stream<Integer> phases = rendering.phases().list().stream().map(rendering::gray);
        Stream<Integer> rest = rendering.outlineWidth() > 0 ? Stream.of(rendering.voidGray(), rendering.outlineGray())
                : Stream.of(rendering.voidGray());
        return Stream.concat(rest, phases).distinct().mapToInt(Integer::intValue).toArray();
    }

    private void add(double value) {
        values.add(value);
    }

    private void grays(int[] known) {
        int[] counts = new int[known.length + 1];
        for (byte pixel : picture.pixels()) {
            int at = 0;
            while (at < known.length && Math.abs((pixel & 0xFF) - known[at]) > SAME_GRAY) {
                at++;
            }
            counts[at]++;
        }
        for (int at = 0; at < counts.length; at++) {
            double share = (double) counts[at] / gray.length;
            // The first is void and the last what was not learnt: little of either tells a lot.
            add(at == 0 || at == known.length ? Math.log(share + LEAST) : share);
        }
    }

    private void moments() {
        double mean = 0;
        for (float g : gray) {
            mean += g;
        }
        mean /= gray.length;
        double squares = 0;
        for (float g : gray) {
            squares += (g - mean) * (g - mean);
        }
        add(mean);
        add(Math.sqrt(squares / gray.length));
    }

    private void edges() {
        double steepest = 0;
        double rough = 0;
        for (int row = 1; row < height - 1; row++) {
            for (int column = 1; column < width - 1; column++) {
                int at = row * width + column;
                steepest = Math.max(steepest, Math.abs(gray[at + 1] - gray[at]));
                double laplacian = gray[at + 1] + gray[at - 1] + gray[at + width] + gray[at - width] - 4 * gray[at];
                rough += laplacian * laplacian;
            }
        }
        add(Math.log(change(1, 1, 0) + LEAST));
        add(Math.log(change(1, 0, 1) + LEAST));
        add(Math.log(rough / gray.length + LEAST));
        add(Math.log(steepest + LEAST_STEP));
    }

    /** Mean change of the gray over a distance along x or y. */
    private double change(int lag, int alongX, int alongY) {
        double sum = 0;
        int count = 0;
        for (int row = 0; row + lag * alongY < height; row++) {
            for (int column = 0; column + lag * alongX < width; column++) {
                int at = row * width + column;
                sum += Math.abs(gray[at + lag * (alongX + alongY * width)] - gray[at]);
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    /** Of the void, what share is void still at some distance along x and y. */
    private void voids(RenderSettings rendering) {
        int[] known = known(rendering);
        boolean[] isVoid = new boolean[gray.length];
        int voids = 0;
        for (int i = 0; i < isVoid.length; i++) {
            int pixel = picture.pixels()[i] & 0xFF;
            int away = Math.abs(pixel - known[0]);
            isVoid[i] = true;
            for (int k = 1; k < known.length; k++) {
                isVoid[i] &= away < Math.abs(pixel - known[k]);
            }
            voids += isVoid[i] ? 1 : 0;
        }
        double all = Math.max(voids, LEAST * gray.length);
        for (int lag : VOID_LAGS) {
            add(pairs(isVoid, lag, 1, 0) / all);
            add(pairs(isVoid, lag, 0, 1) / all);
        }
    }

    private int pairs(boolean[] isVoid, int lag, int alongX, int alongY) {
        int count = 0;
        for (int row = 0; row + lag * alongY < height; row++) {
            for (int column = 0; column + lag * alongX < width; column++) {
                int at = row * width + column;
                count += isVoid[at] && isVoid[at + lag * (alongX + alongY * width)] ? 1 : 0;
            }
        }
        return count;
    }
}
