// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import org.pressling.dataset.image.GrayImage;
import org.pressling.learning.Predictor;

/**
 * What a network makes of a picture.
 *
 * @param labels   what it says of each label, in their units
 * @param features the mean over the picture of each map of its last convolution: how strongly it finds what it learnt to look
 *                 for;
 *                 empty for models of before
 */
public record NetworkView(double[] labels, double[] features) {

    /**
     * Shows a picture to a network; of several networks, the features are those of the first.
     *
     * @param predictor the networks
     * @param picture   a picture of the size that was learnt
     */
    public static NetworkView of(Predictor predictor, GrayImage picture) {
        return of(predictor, predictor.input(picture));
    }

    /** Of the {@linkplain Predictor#input input} that a picture gives. */
    static NetworkView of(Predictor predictor, float[] input) {
        return new NetworkView(predictor.predict(input), features(predictor, input));
    }

    /** The features alone. */
    static double[] features(Predictor predictor, float[] input) {
        float[][] maps = predictor.network().lastConvolution(input, 0).maps();
        double[] features = new double[maps.length];
        for (int channel = 0; channel < features.length; channel++) {
            double sum = 0;
            for (float value : maps[channel]) {
                sum += value;
            }
            features[channel] = sum / maps[channel].length;
        }
        return features;
    }
}
