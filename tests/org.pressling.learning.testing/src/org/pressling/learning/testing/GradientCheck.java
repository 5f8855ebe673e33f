// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.pressling.learning.FeatureGradient;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.ParameterLayout;
import org.pressling.learning.WeightInit;

/** Holds an engine's loss and gradients against plain loops in double precision and finite differences of those. */
public final class GradientCheck {
    private static final double STEP = 1e-6;

    private final NetworkSpec spec;
    private final float[] weights;
    private final double[] wide;
    private final ReferenceNetwork reference;

    /**
     * A check of one shape of network.
     *
     * @param spec the shape; its weights are drawn from a fixed seed, and its biases differ from zero
     */
    public GradientCheck(NetworkSpec spec) {
        this.spec = spec;
        weights = weightsWithBiases(spec);
        wide = ReferenceNetwork.widen(weights);
        reference = new ReferenceNetwork(spec, wide);
    }

    /**
     * Initial weights with biases that differ from zero, so that a forgotten bias shows.
     *
     * @param spec shape of the network
     * @return the weights in the order of {@link ParameterLayout}
     */
    public static float[] weightsWithBiases(NetworkSpec spec) {
        float[] weights = WeightInit.weights(spec, 3);
        for (ParameterLayout.Layer layer : ParameterLayout.of(spec).layers()) {
            for (int i = 0; i < layer.outputs(); i++) {
                weights[layer.biasOffset() + i] = 0.05f * (i % 5 - 1);
            }
        }
        return weights;
    }

    /** {@return the weights that the engine is to be given; a copy} */
    public float[] weights() {
        return weights.clone();
    }

    /**
     * Checks the loss and the gradient of some weights.
     *
     * @param images pictures of the batch
     * @param targets their targets
     * @param loss the engine's mean squared error
     * @param gradient its gradient, one number per weight
     * @param first of the first so many weights, all are looked at
     * @param stride of the others every so many-th
     */
    public void lossAndGradient(float[][] images, float[][] targets, double loss, float[] gradient, int first, int stride) {
        assertEquals(reference.loss(images, targets), loss, 1e-5 * loss);
        double largest = 0;
        for (float g : gradient) {
            largest = Math.max(largest, Math.abs(g));
        }
        for (int i = 0; i < weights.length; i += i < first ? 1 : stride) {
            wide[i] = weights[i] + STEP;
            double above = reference.loss(images, targets);
            wide[i] = weights[i] - STEP;
            double below = reference.loss(images, targets);
            wide[i] = weights[i];
            assertEquals((above - below) / (2 * STEP), gradient[i], 1e-4 * largest, "weight " + i);
        }
    }

    /**
     * Checks the maps of the last convolution and the gradient of one output with respect to them.
     *
     * @param image the picture
     * @param output the output
     * @param features what the engine gives
     */
    public void lastConvolution(float[] image, int output, FeatureGradient features) {
        double[] maps = reference.lastMaps(image);
        int channels = spec.blocks().getLast().filters();
        assertEquals(maps.length, channels * features.rows() * features.columns());
        assertEquals(reference.afterLastMaps(maps, image)[output], features.output(), 1e-5);
        for (int i = 0; i < maps.length; i++) {
            float map = features.maps()[i % channels][i / channels];
            assertEquals(maps[i], map, 1e-5);
            if (map > 0) {
                maps[i] = map + STEP;
                double above = reference.afterLastMaps(maps, image)[output];
                maps[i] = map - STEP;
                double below = reference.afterLastMaps(maps, image)[output];
                maps[i] = map;
                assertEquals((above - below) / (2 * STEP), features.gradient()[i % channels][i / channels], 1e-4);
            }
        }
    }
}
