// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;

class AugmentationTest {
    private static final float[] IMAGE = {1, 2, 3, 4, 5, 6, 7, 8, 9};

    @Test
    void mirrorsLeftRightAndTopBottom() {
        assertArrayEquals(new float[] {3, 2, 1, 6, 5, 4, 9, 8, 7}, Augmentation.mirror(IMAGE, 3, true, false));
        assertArrayEquals(new float[] {7, 8, 9, 4, 5, 6, 1, 2, 3}, Augmentation.mirror(IMAGE, 3, false, true));
        assertArrayEquals(new float[] {9, 8, 7, 6, 5, 4, 3, 2, 1}, Augmentation.mirror(IMAGE, 3, true, true));
        assertArrayEquals(IMAGE, Augmentation.mirror(IMAGE, 3, false, false));
    }

    @Test
    void shiftsByWholePixelsAndMirrorsAtTheEdge() {
        assertArrayEquals(new float[] {1, 1, 2, 4, 4, 5, 7, 7, 8}, Augmentation.shift(IMAGE, 3, 1, 0));
        assertArrayEquals(new float[] {4, 5, 6, 7, 8, 9, 7, 8, 9}, Augmentation.shift(IMAGE, 3, 0, -1));
        assertArrayEquals(new float[] {9, 9, 8, 9, 9, 8, 6, 6, 5}, Augmentation.shift(IMAGE, 3, -2, -2));
        assertArrayEquals(IMAGE, Augmentation.shift(IMAGE, 3, 0, 0));
    }

    @Test
    void aStackIsVariedAsEachOfItsPicturesIs() {
        int size = 5;
        float[][] channels = new float[3][size * size];
        float[] stack = new float[3 * size * size];
        for (int i = 0; i < stack.length; i++) {
            stack[i] = i * i;
            channels[i % 3][i / 3] = stack[i];
        }
        for (Draw draw : List.of(new Draw(0, true, false, 0, 0), new Draw(0, false, true, 2, -1),
                new Draw(0, true, true, -3, 4))) {
            float[] varied = draw.of(stack, size);
            for (int c = 0; c < 3; c++) {
                float[] own = draw.of(channels[c], size);
                for (int i = 0; i < own.length; i++) {
                    assertEquals(own[i], varied[3 * i + c]);
                }
            }
        }
    }

    @Test
    void givesAsManyImagesAsAxesAllow() {
        assertEquals(4, Augmentation.images(IMAGE, 3, true, true).size());
        assertEquals(2, Augmentation.images(IMAGE, 3, true, false).size());
        List<float[]> one = Augmentation.images(IMAGE, 3, false, false);
        assertEquals(1, one.size());
        assertSame(IMAGE, one.getFirst());
    }

    @Test
    void predictionIsTheSameForAPictureAndItsMirrorImage() {
        LinearNetwork network = new LinearNetwork(new NetworkSpec(4, List.of(new ConvBlock(1, 1, 1)), List.of(), 1));
        float[] weights = new float[17];
        float[] picture = new float[16];
        for (int i = 0; i < 16; i++) {
            weights[i] = i * i;
            picture[i] = 1f / (1 + i);
        }
        network.setWeights(weights);
        LabelScaling scaling = new LabelScaling(new double[] {5}, new double[] {2});
        try (Predictor predictor = new Predictor(network, scaling, true, true, 16)) {
            double expected = predictor.predict(picture)[0];
            for (float[] mirrored : Augmentation.images(picture, 4, true, true)) {
                assertEquals(expected, predictor.predict(mirrored)[0], 1e-5);
            }
        }
    }
}
