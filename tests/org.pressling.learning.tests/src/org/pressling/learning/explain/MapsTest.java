// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.explain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.learning.ConvBlock;
import org.pressling.learning.FeatureGradient;
import org.pressling.learning.LinearNetwork;
import org.pressling.learning.NetworkSpec;

/** Maps that keep places apart, and what they are held against. */
class MapsTest {

    @Test
    void hiResCamTellsApartWhatTheMeanGradientDoesNot() {
        // One map that is the same in two places, of which one raises the output and the other lowers it.
        FeatureGradient features = new FeatureGradient(1, 2, new float[][] {{3, 3}}, new float[][] {{1, -1}}, 0);
        assertArrayEquals(new float[] {3, -3}, HiResCam.of(features).values());
        assertArrayEquals(new float[] {0, 0}, GradCam.of(features).values());
    }

    @Test
    void occlusionTellsEveryOutputFromTheSameCovers() {
        try (LinearNetwork network = new LinearNetwork(new NetworkSpec(4, List.of(new ConvBlock(1, 1, 1)), List.of(), 2))) {
            float[] weights = new float[34];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = (float) Math.sin(3 * i);
            }
            network.setWeights(weights);
            float[] picture = new float[16];
            for (int i = 0; i < picture.length; i++) {
                picture[i] = 0.5f + 0.03f * i;
            }
            List<HeatMap> covered = Occlusion.maps(network, picture, 1, 0);
            assertEquals(2, covered.size());
            float[] whole = network.predict(new float[][] {picture})[0];
            float[] without = picture.clone();
            without[6] = 0;
            assertEquals(whole[1] - network.predict(new float[][] {without})[0][1], covered.get(1).at(2, 1), 1e-6);
        }
    }

    @Test
    void ranksAreComparedWhateverTheScale() {
        HeatMap one = new HeatMap(2, 2, new float[] {1, 2, 3, 4});
        assertEquals(1, RankCorrelation.of(one, new HeatMap(2, 2, new float[] {-10, 0, 1, 1000})), 1e-12);
        assertEquals(-1, RankCorrelation.of(one, new HeatMap(2, 2, new float[] {4, 3, 2, 1})), 1e-12);
        assertTrue(Double.isNaN(RankCorrelation.of(one, new HeatMap(2, 2, new float[4]))));
    }

    @Test
    void voidsAndRimsAreWhereThePictureShowsThem() {
        byte[] pixels = new byte[40 * 40];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (i % 40 < 20 ? 128 : i % 40 < 36 ? 255 : 0);
        }
        GrayImage picture = new GrayImage(40, 40, pixels, 0.25e-6);
        BitSet voids = PictureRegions.voids(picture, RenderSettings.komori2022());
        assertEquals(4 * 40, voids.cardinality());
        assertTrue(voids.get(39) && !voids.get(35));
        BitSet rims = PictureRegions.rims(picture, RenderSettings.komori2022());
        assertTrue(rims.get(17) && rims.get(21) && !rims.get(16) && !rims.get(22), rims.toString());
        HeatMap onVoids = new HeatMap(40, 40, values(voids));
        assertEquals(10, ContactScore.of(onVoids, voids).lift(), 1e-9);
        assertEquals(0, ContactScore.of(onVoids, rims).lift(), 1e-9);
    }

    private static float[] values(BitSet part) {
        float[] values = new float[40 * 40];
        part.stream().forEach(i -> values[i] = -2);
        return values;
    }
}
