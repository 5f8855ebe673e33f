// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.testing;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.pressling.learning.NetworkSpec;

/** Small random pictures and targets for tests. */
public final class Pictures {

    private Pictures() {
    }

    /**
     * Pictures of even noise.
     *
     * @param count how many
     * @param size edge in pixels
     * @param seed seed of the noise
     * @return gray 0 … 1, {@code [picture][row by row]}
     */
    public static float[][] random(int count, int size, long seed) {
        return noise(count, size * size, seed);
    }

    /**
     * Pictures of even noise, or stacks of them, as a network takes them.
     *
     * @param count how many
     * @param spec the network
     * @param seed seed of the noise
     * @return gray 0 … 1, {@code [picture][row by row, channels side by side]}
     */
    public static float[][] random(int count, NetworkSpec spec, long seed) {
        return noise(count, spec.inputLength(), seed);
    }

    private static float[][] noise(int count, int numbers, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        float[][] pictures = new float[count][numbers];
        for (float[] picture : pictures) {
            for (int i = 0; i < picture.length; i++) {
                picture[i] = random.nextFloat();
            }
        }
        return pictures;
    }

    /**
     * Targets without any relation to pictures.
     *
     * @param count how many pictures
     * @param outputs outputs of the network
     * @param seed seed of the draw
     * @return normally distributed numbers, {@code [picture][output]}
     */
    public static float[][] targets(int count, int outputs, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        float[][] targets = new float[count][outputs];
        for (float[] target : targets) {
            for (int i = 0; i < outputs; i++) {
                target[i] = (float) random.nextGaussian();
            }
        }
        return targets;
    }
}
