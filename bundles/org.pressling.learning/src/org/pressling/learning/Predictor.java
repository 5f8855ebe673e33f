// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pressling.dataset.image.GrayImage;

/**
 * Reads labels, in their units, from pictures: the outputs of one network, or of several, averaged over them and over the
 * mirror images that leave the labels unchanged (if asked for), then taken back to the labels' units.
 */
public final class Predictor implements AutoCloseable {
    private final List<TrainableNetwork> networks;
    private final LabelScaling scaling;
    private final boolean mirrorX;
    private final boolean mirrorY;
    private final int batchSize;
    private final Optional<GeometryInput> geometry;

    /**
     * A predictor on a trained network; closing it closes the network.
     *
     * @param network trained network
     * @param scaling scaling of its outputs
     * @param mirrorX average over the picture mirrored left–right as well
     * @param mirrorY average over the picture mirrored top–bottom as well
     * @param batchSize pictures (with mirror images) given to the network at a time
     */
    public Predictor(TrainableNetwork network, LabelScaling scaling, boolean mirrorX, boolean mirrorY, int batchSize) {
        this(List.of(network), scaling, new boolean[] {mirrorX, mirrorY}, batchSize, Optional.empty());
    }

    private Predictor(List<TrainableNetwork> networks, LabelScaling scaling, boolean[] mirrors, int batchSize,
            Optional<GeometryInput> geometry) {
        this.networks = List.copyOf(networks);
        this.scaling = scaling;
        mirrorX = mirrors[0];
        mirrorY = mirrors[1];
        this.batchSize = Math.max(1, batchSize);
        this.geometry = geometry;
    }

    /** A predictor as training settings ask for it: mirrors as in training if {@code mirrorAverage}. */
    public static Predictor of(TrainableNetwork network, LabelScaling scaling, TrainingSettings settings) {
        return of(List.of(network), scaling, settings);
    }

    /**
     * A predictor on several networks of one shape, which it closes.
     *
     * @param networks at least one; their outputs have the same scaling
     */
    public static Predictor of(List<TrainableNetwork> networks, LabelScaling scaling, TrainingSettings settings) {
        return of(networks, scaling, settings, Optional.empty());
    }

    /**
     * A predictor on several networks of one shape, which it closes.
     *
     * @param networks at least one; their outputs have the same scaling
     * @param geometry what they are given of a picture's geometry, if anything
     */
    static Predictor of(List<TrainableNetwork> networks, LabelScaling scaling, TrainingSettings settings,
            Optional<GeometryInput> geometry) {
        PictureVariations v = settings.variations();
        return new Predictor(networks, scaling,
                new boolean[] {v.mirrorAverage() && v.mirrorX(), v.mirrorAverage() && v.mirrorY()}, settings.batchSize(),
                geometry);
    }

    /**
     * What the networks take of a picture.
     *
     * @param picture of the size and channels that were learnt
     * @return gray 0 … 1, row by row, the channels of a pixel side by side; for networks that are given geometry with its maps
     *         and numbers
     */
    public float[] input(GrayImage picture) {
        return geometry.map(read -> read.of(picture)).orElseGet(picture::toUnit);
    }

    /**
     * The last convolution's feature maps for one picture and the gradient of one output, for explanations; of the first network,
     * without mirror averaging.
     *
     * @param input  of a picture, see {@link #input}
     * @param output index of the label
     */
    public FeatureGradient lastConvolution(float[] input, int output) {
        return network().lastConvolution(input, output);
    }

    /** The first of the networks behind this predictor, which still closes it. */
    public TrainableNetwork network() {
        return networks.getFirst();
    }

    /**
     * Labels of one picture, in the labels' units.
     *
     * @param input of the picture, see {@link #input}
     */
    public double[] predict(float[] input) {
        return predictAll(List.of(input))[0];
    }

    /**
     * Labels of all examples, in the labels' units, one row per picture.
     *
     * @param examples pictures as drawn, also for networks that are given geometry
     * @throws org.pressling.dem.InvalidInputException if a picture does not fit the network
     */
    public double[][] predict(Examples examples) {
        Examples taken = geometry.map(read -> read.of(examples)).orElse(examples);
        taken.requireFit(network().spec());
        double[][] labels = new double[examples.size()][];
        int step = Math.max(1, batchSize / images());
        for (int from = 0; from < labels.length; from += step) {
            List<float[]> pictures = new ArrayList<>();
            for (int i = from; i < Math.min(labels.length, from + step); i++) {
                pictures.add(taken.picture(i));
            }
            double[][] part = predictAll(pictures);
            System.arraycopy(part, 0, labels, from, part.length);
        }
        return labels;
    }

    private int images() {
        return (mirrorX ? 2 : 1) * (mirrorY ? 2 : 1);
    }

    private double[][] predictAll(List<float[]> pictures) {
        List<float[]> images = new ArrayList<>();
        for (float[] picture : pictures) {
            images.addAll(Augmentation.images(picture, network().spec().inputSize(), mirrorX, mirrorY));
        }
        float[][][] outputs = new float[networks.size()][][];
        for (int n = 0; n < outputs.length; n++) {
            outputs[n] = networks.get(n).predict(images.toArray(float[][]::new));
        }
        int copies = images();
        double[][] labels = new double[pictures.size()][];
        for (int i = 0; i < labels.length; i++) {
            float[] mean = new float[scaling.size()];
            for (int j = 0; j < mean.length; j++) {
                mean[j] = (float) mean(outputs, i * copies, copies, j);
            }
            labels[i] = scaling.unscale(mean);
        }
        return labels;
    }

    private static double mean(float[][][] outputs, int from, int copies, int output) {
        double sum = 0;
        for (float[][] some : outputs) {
            for (int k = 0; k < copies; k++) {
                sum += some[from + k][output];
            }
        }
        return sum / (copies * outputs.length);
    }

    @Override
    public void close() {
        networks.forEach(TrainableNetwork::close);
    }
}
