// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.explain;

import org.pressling.learning.FeatureGradient;
import org.pressling.learning.TrainableNetwork;

/**
 * Gradient-weighted class activation mapping (Selvaraju et al. 2017) for regression: the feature maps of the last
 * convolution, each weighted by the mean of the output's gradient over the map, and summed.
 * <p>
 * The sign is kept (the original cuts negative values off, since a class has no opposite): positive where the
 * picture raises the output, negative where it lowers it. There is one map per output.
 */
public final class GradCam {

    private GradCam() {
    }

    /**
     * The map of one output for one picture, at the picture's size.
     *
     * @param network trained network
     * @param picture gray 0 … 1, row by row
     * @param output index of the output
     */
    public static HeatMap map(TrainableNetwork network, float[] picture, int output) {
        int size = network.spec().inputSize();
        return of(network.lastConvolution(picture, output)).resized(size, size);
    }

    /** The map at the feature maps' own size. */
    public static HeatMap of(FeatureGradient features) {
        int pixels = features.rows() * features.columns();
        float[] sum = new float[pixels];
        for (int channel = 0; channel < features.maps().length; channel++) {
            double mean = 0;
            for (float value : features.gradient()[channel]) {
                mean += value;
            }
            float weight = (float) (mean / pixels);
            float[] map = features.maps()[channel];
            for (int i = 0; i < pixels; i++) {
                sum[i] += weight * map[i];
            }
        }
        return new HeatMap(features.columns(), features.rows(), sum);
    }
}
