// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.util.Locale;
import java.util.stream.IntStream;

import org.pressling.dem.Unit;

/**
 * Changes size and scale of a picture: each new pixel is the mean of what it covers of the old ones, by area. The mean
 * is taken along x first and then along y, which is the same for rectangles. The channels of a stack change alike.
 */
final class Resampler {
    /** Pixel sizes closer than this share of a pixel over the whole side are the same. */
    private static final double SAME_SCALE = 0.01;

    private Resampler() {
    }

    static GrayImage resample(GrayImage image, int pixels, double pixelSize) {
        double ratio = pixelSize / image.pixelSize();
        if (Math.abs(ratio - 1) * pixels < SAME_SCALE) {
            ratio = 1;
            if (image.width() == pixels && image.height() == pixels) {
                return image;
            }
        }
        double needed = (pixels - 1) * ratio;
        if (image.width() < needed || image.height() < needed) {
            throw PictureProblem.SHOWS_TOO_LITTLE.of(shown(image.width() * image.pixelSize()),
                    shown(image.height() * image.pixelSize()), image.width(), image.height(), shown(image.pixelSize()),
                    shown(pixels * pixelSize), pixels, shown(pixelSize)).exception();
        }
        Axis x = Axis.of(image.width(), pixels, ratio);
        Axis y = Axis.of(image.height(), pixels, ratio);
        return GrayImage.stack(IntStream.range(0, image.channels()).mapToObj(image::channel)
                .map(c -> new GrayImage(pixels, pixels, averageColumns(averageRows(c, x), y, pixels), pixelSize)).toList());
    }

    /** A length [m] in µm with four digits. */
    private static String shown(double length) {
        return String.format(Locale.ROOT, "%.4g", Unit.MICROMETRE.fromSi(length));
    }

    private static double[] averageRows(GrayImage image, Axis axis) {
        int count = axis.from.length;
        double[] result = new double[count * image.height()];
        for (int row = 0; row < image.height(); row++) {
            for (int t = 0; t < count; t++) {
                double sum = 0;
                for (int i = 0; i < axis.weights[t].length; i++) {
                    sum += axis.weights[t][i] * image.gray(axis.from[t] + i, row);
                }
                result[row * count + t] = sum;
            }
        }
        return result;
    }

    private static byte[] averageColumns(double[] grays, Axis axis, int width) {
        byte[] result = new byte[width * axis.from.length];
        for (int t = 0; t < axis.from.length; t++) {
            for (int column = 0; column < width; column++) {
                double sum = 0;
                for (int i = 0; i < axis.weights[t].length; i++) {
                    sum += axis.weights[t][i] * grays[(axis.from[t] + i) * width + column];
                }
                result[t * width + column] = (byte) Math.round(sum);
            }
        }
        return result;
    }

    /** For each new pixel along an axis, the first old pixel it covers and the weights from there on; they sum to 1. */
    private record Axis(int[] from, double[][] weights) {

        /**
         * @param old   number of old pixels
         * @param count number of new pixels, laid around the middle of the old ones
         * @param ratio old pixels per new pixel
         */
        static Axis of(int old, int count, double ratio) {
            int[] from = new int[count];
            double[][] weights = new double[count][];
            double start = (old - count * ratio) / 2;
            if (ratio == 1 && start > 0) {
                start = Math.floor(start); // Cutting alone must not blur by half a pixel.
            }
            for (int t = 0; t < count; t++) {
                double low = Math.max(0, start + t * ratio);
                double high = Math.min(old, start + (t + 1) * ratio);
                from[t] = (int) Math.min(low, old - 1.0);
                int to = Math.min(old - 1, (int) Math.ceil(high) - 1);
                weights[t] = new double[to - from[t] + 1];
                for (int i = 0; i < weights[t].length; i++) {
                    int pixel = from[t] + i;
                    weights[t][i] = (Math.min(high, pixel + 1.0) - Math.max(low, pixel)) / (high - low);
                }
            }
            return new Axis(from, weights);
        }
    }
}
