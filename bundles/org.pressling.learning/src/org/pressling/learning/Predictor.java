// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.ArrayList;
import java.util.List;

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
        this(List.of(network), scaling, mirrorX, mirrorY, batchSize);
    }

    private Predictor(List<TrainableNetwork> networks, LabelScaling scaling, boolean mirrorX, boolean mirrorY, int batchSize) {
        this.networks = List.copyOf(networks);
        this.scaling = scaling;
        this.mirrorX = mirrorX;
        this.mirrorY = mirrorY;
        this.batchSize = Math.max(1, batchSize);
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
        PictureVariations v = settings.variations();
        return new Predictor(networks, scaling, v.mirrorAverage() && v.mirrorX(), v.mirrorAverage() && v.mirrorY(),
                settings.batchSize());
    }

    /**
     * The last convolution's feature maps for one picture and the gradient of one output, for explanations; of the first network,
     * without mirror averaging.
     *
     * @param picture gray 0 … 1, row by row
     * @param output index of the label
     */
    public FeatureGradient lastConvolution(float[] picture, int output) {
        return network().lastConvolution(picture, output);
    }

    /** The first of the networks behind this predictor, which still closes it. */
    public TrainableNetwork network() {
        return networks.getFirst();
    }

    /**
     * Labels of one picture, in the labels' units.
     *
     * @param picture gray 0 … 1, row by row
     */
    public double[] predict(float[] picture) {
        return predictAll(List.of(picture))[0];
    }

    /**
     * Labels of all examples, in the labels' units, one row per picture.
     *
     * @throws org.pressling.dem.InvalidInputException if a picture does not fit the network
     */
    public double[][] predict(Examples examples) {
        examples.requireFit(network().spec());
        double[][] labels = new double[examples.size()][];
        int step = Math.max(1, batchSize / images());
        for (int from = 0; from < labels.length; from += step) {
            List<float[]> pictures = new ArrayList<>();
            for (int i = from; i < Math.min(labels.length, from + step); i++) {
                pictures.add(examples.picture(i));
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
