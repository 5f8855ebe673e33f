// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Seeded initial weights: normal with variance 2 / fan-in before a ReLU (He et al. 2015), uniform with variance
 * 2 / (fan-in + fan-out) in the linear output layer (Glorot and Bengio 2010), biases zero. The output layer is
 * then made ten times smaller, so that training starts near the mean of every label instead of with large errors
 * that kill rectified units. Drawn layer by layer in the order of {@link ParameterLayout}, so that every engine
 * starts from the same numbers.
 */
public final class WeightInit {
    private static final double OUTPUT_SCALE = 0.1;

    private WeightInit() {
    }

    /**
     * Initial weights of a network.
     *
     * @param spec the network
     * @param seed the same seed gives the same weights
     * @return in the order of {@link ParameterLayout}
     */
    public static float[] weights(NetworkSpec spec, long seed) {
        ParameterLayout layout = ParameterLayout.of(spec);
        float[] weights = new float[layout.count()];
        RandomGenerator random = random(seed);
        for (ParameterLayout.Layer layer : layout.layers()) {
            boolean linear = layer == layout.layers().getLast();
            double deviation = Math.sqrt(2.0 / layer.fanIn());
            double bound = OUTPUT_SCALE * Math.sqrt(6.0 / (layer.fanIn() + layer.outputs()));
            for (int i = layer.weightOffset(); i < layer.biasOffset(); i++) {
                weights[i] = (float) (linear ? random.nextDouble(-bound, bound) : random.nextGaussian() * deviation);
            }
        }
        return weights;
    }

    static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
