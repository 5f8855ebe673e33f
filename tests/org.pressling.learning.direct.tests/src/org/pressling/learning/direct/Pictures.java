// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.direct;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Small random pictures and targets for tests. */
final class Pictures {

    private Pictures() {
    }

    static float[][] random(int count, int size, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        float[][] pictures = new float[count][size * size];
        for (float[] picture : pictures) {
            for (int i = 0; i < picture.length; i++) {
                picture[i] = random.nextFloat();
            }
        }
        return pictures;
    }

    static float[][] targets(int count, int outputs, long seed) {
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
