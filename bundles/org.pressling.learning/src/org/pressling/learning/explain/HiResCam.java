// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.explain;

import org.pressling.learning.FeatureGradient;

/**
 * The feature maps of the last convolution times the output's gradient, place by place, and summed (Draelos and Carin,
 * arXiv:2011.08891, 2020).
 * <p>
 * {@link GradCam} takes the mean of the gradient over each map first. Where what follows the last convolution tells places
 * apart, as layers behind a flattened map do, that mean may give a place a weight that it does not have; this one shows what each
 * place adds to the output, to first order.
 */
public final class HiResCam {

    private HiResCam() {
    }

    /** The map at the feature maps' own size: positive where the picture raises the output, negative where it lowers it. */
    public static HeatMap of(FeatureGradient features) {
        float[] sum = new float[features.rows() * features.columns()];
        for (int channel = 0; channel < features.maps().length; channel++) {
            float[] map = features.maps()[channel];
            float[] gradient = features.gradient()[channel];
            for (int i = 0; i < sum.length; i++) {
                sum[i] += gradient[i] * map[i];
            }
        }
        return new HeatMap(features.columns(), features.rows(), sum);
    }
}
