// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.explain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pressling.dataset.image.GrayImage;
import org.pressling.learning.FeatureGradient;

class HeatMapTest {

    @Test
    void gradCamWeighsMapsByTheirMeanGradientAndKeepsTheSign() {
        FeatureGradient features = new FeatureGradient(2, 2, new float[][] {{1, 0, 0, 2}, {0, 3, 0, 1}},
                new float[][] {{4, 0, 0, 4}, {-1, -1, -1, -1}}, 0.5f);
        // mean gradients 2 and −1
        assertArrayEquals(new float[] {2, -3, 0, 3}, GradCam.of(features).values(), 1e-6f);
    }

    @Test
    void resizingKeepsConstantsAndInterpolatesBetweenCentres() {
        assertArrayEquals(new float[] {5, 5, 5, 5, 5, 5, 5, 5, 5},
                new HeatMap(1, 1, new float[] {5}).resized(3, 3).values());
        HeatMap wide = new HeatMap(2, 1, new float[] {0, 4}).resized(4, 1);
        assertArrayEquals(new float[] {0, 1, 3, 4}, wide.values(), 1e-6f);
    }

    @Test
    void overlayIsRedForPositiveBlueForNegativeAndTheGrayForZero() {
        GrayImage picture = new GrayImage(3, 1, new byte[] {100, 100, 100}, 1e-7);
        int[] colours = new HeatMap(3, 1, new float[] {2, 0, -2}).overlay(picture, 0.8);
        assertEquals(0xFF646464, colours[1]);
        assertTrue(red(colours[0]) > blue(colours[0]));
        assertTrue(blue(colours[2]) > red(colours[2]));
        int[] none = new HeatMap(3, 1, new float[3]).overlay(picture, 0.8);
        assertArrayEquals(new int[] {0xFF646464, 0xFF646464, 0xFF646464}, none);
    }

    private static int red(int colour) {
        return colour >> 16 & 0xFF;
    }

    private static int blue(int colour) {
        return colour & 0xFF;
    }

    @Test
    void aUniformMapScoresLikeARandomOneAndAFocusedOneHigher() {
        float[] uniform = new float[400];
        java.util.Arrays.fill(uniform, -1);
        double[] columns = {5.5, 15};
        double[] rows = {5.5, 40};
        ContactScore even = ContactScore.of(new HeatMap(20, 20, uniform), columns, rows, 2);
        // 13 pixel centres lie within 2 pixels of a pixel's centre; the second contact is outside the picture
        assertEquals(13.0 / 400, even.areaFraction(), 1e-12);
        assertEquals(1.0, even.lift(), 1e-9);
        float[] focused = new float[400];
        focused[5 * 20 + 5] = -3;
        focused[0] = 1;
        ContactScore sharp = ContactScore.of(new HeatMap(20, 20, focused), columns, rows, 2);
        assertEquals(0.75, sharp.weightFraction(), 1e-12);
    }
}
