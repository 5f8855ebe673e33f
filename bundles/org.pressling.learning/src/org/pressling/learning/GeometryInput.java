// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.pressling.dataset.geometry.AmMaps;
import org.pressling.dataset.geometry.GeometryPredictors;
import org.pressling.dataset.geometry.PictureGeometry;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.image.SeenCircle;

/**
 * Gives a network the geometry that is read from a picture beside the picture itself: the numbers of
 * {@link GeometryPredictors}, each with mean 0 and standard deviation 1 over the training pictures, and {@link AmMaps}. All of it
 * comes from the pixels alone, so whoever has a picture has it, too.
 */
public final class GeometryInput {
    /** A number far beyond those that were learnt tells no more than that, in standard deviations. */
    private static final double FAR = 8;

    private final GeometryParts parts;
    private final double[] mean;
    private final double[] deviation;
    private final RenderSettings rendering;

    /**
     * What was fitted before.
     *
     * @param parts     what is given
     * @param mean      mean of each number over the training pictures; empty where none is given
     * @param deviation standard deviation of each, above 0
     * @param rendering how the pictures are drawn, which tells what their grays are
     * @throws IllegalArgumentException if the numbers are others than a picture gives
     */
    public GeometryInput(GeometryParts parts, double[] mean, double[] deviation, RenderSettings rendering) {
        boolean known = parts.numbers()
                ? mean.length == GeometryPredictors.WITHOUT_RIMS || mean.length == GeometryPredictors.WITH_RIMS
                : mean.length == 0;
        if (!known || deviation.length != mean.length || Arrays.stream(mean).anyMatch(m -> !Double.isFinite(m))
                || Arrays.stream(deviation).anyMatch(sd -> !(sd > 0 && sd < Double.POSITIVE_INFINITY))) {
            throw new IllegalArgumentException(
                    "geometry of " + parts + " with " + mean.length + " means and " + deviation.length + " deviations");
        }
        this.parts = parts;
        this.mean = mean.clone();
        this.deviation = deviation.clone();
        this.rendering = rendering;
    }

    /**
     * Fits mean and deviation of the numbers.
     *
     * @param parts     what is to be given
     * @param rendering how the pictures are drawn
     * @param training  the pictures that are learnt from, at least one
     */
    public static GeometryInput fit(GeometryParts parts, RenderSettings rendering, List<GrayImage> training) {
        if (!parts.numbers()) {
            return new GeometryInput(parts, new double[0], new double[0], rendering);
        }
        List<double[]> rows = training.parallelStream()
                .map(picture -> GeometryPredictors.of(PictureGeometry.of(picture, rendering)).values()).toList();
        double[] mean = new double[rows.getFirst().length];
        double[] deviation = new double[mean.length];
        for (int j = 0; j < mean.length; j++) {
            int at = j;
            double m = rows.stream().mapToDouble(row -> row[at]).average().orElseThrow();
            double sd = Math.sqrt(rows.stream().mapToDouble(row -> (row[at] - m) * (row[at] - m)).average().orElseThrow());
            mean[j] = m;
            deviation[j] = sd > 1e-12 * Math.abs(m) ? sd : 1; // what does not vary is 0 for all of them
        }
        return new GeometryInput(parts, mean, deviation, rendering);
    }

    /** What is given. */
    public GeometryParts parts() {
        return parts;
    }

    /** Mean of each number over the training pictures. */
    public double[] mean() {
        return mean.clone();
    }

    /** Standard deviation of each number over the training pictures. */
    public double[] deviation() {
        return deviation.clone();
    }

    /**
     * The network that is given the geometry.
     *
     * @param pictures the network for the pictures alone
     */
    public NetworkSpec of(NetworkSpec pictures) {
        return parts.of(pictures, mean.length);
    }

    /**
     * What the network takes of a picture.
     *
     * @param picture as drawn, without maps
     * @return grays of the picture and of the maps, 0 to 1, the channels of a pixel side by side; then the numbers
     */
    public float[] of(GrayImage picture) {
        GrayImage held = picture.held();
        PictureGeometry geometry = PictureGeometry.of(held, rendering);
        return Examples.joined(withMaps(held, geometry.circles()), numbers(geometry));
    }

    /**
     * Pictures with all that the network takes of them. The geometry is read once; maps of pictures that stay in their files are
     * drawn again whenever the pictures are read.
     *
     * @param examples as drawn, without maps
     */
    public Examples of(Examples examples) {
        List<Examples.Shown> shown = IntStream.range(0, examples.size()).parallel()
                .mapToObj(i -> shown(examples.images().get(i))).toList();
        return new Examples(shown.stream().map(Examples.Shown::image).toList(), examples.labels(), examples.names(),
                shown.stream().map(Examples.Shown::numbers).toArray(float[][]::new));
    }

    private Examples.Shown shown(GrayImage picture) {
        GrayImage held = picture.held();
        PictureGeometry geometry = PictureGeometry.of(held, rendering);
        List<SeenCircle> circles = geometry.circles();
        GrayImage drawn = withMaps(held, circles);
        return new Examples.Shown(picture.isInMemory() ? drawn : drawn.unread(() -> withMaps(picture.held(), circles)),
                numbers(geometry));
    }

    private GrayImage withMaps(GrayImage picture, List<SeenCircle> circles) {
        return parts.maps() == 0 ? picture : AmMaps.around(picture, circles);
    }

    private float[] numbers(PictureGeometry geometry) {
        float[] numbers = new float[mean.length];
        if (numbers.length > 0) {
            double[] values = GeometryPredictors.of(geometry).values();
            for (int j = 0; j < numbers.length; j++) {
                numbers[j] = (float) Math.clamp((values[j] - mean[j]) / deviation[j], -FAR, FAR);
            }
        }
        return numbers;
    }
}
