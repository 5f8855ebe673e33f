// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import org.pressling.dataset.image.GrayImage;

/** Small pictures whose label a linear network can read: 10 + 4 times the mean gray. */
final class TinyData {
    static final NetworkSpec SPEC = new NetworkSpec(4, List.of(new ConvBlock(1, 1, 1)), List.of(), 1);

    private TinyData() {
    }

    static Examples examples(int count, long seed) {
        RandomGenerator random = WeightInit.random(seed);
        List<GrayImage> images = new ArrayList<>();
        double[][] labels = new double[count][1];
        for (int i = 0; i < count; i++) {
            byte[] pixels = new byte[16];
            random.nextBytes(pixels);
            images.add(new GrayImage(4, 4, pixels, 1e-7));
            double sum = 0;
            for (float gray : images.get(i).toUnit()) {
                sum += gray;
            }
            labels[i][0] = 10 + 4 * sum / 16;
        }
        return new Examples(images, labels);
    }

    static Examples none() {
        return new Examples(List.of(), new double[0][]);
    }
}
