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
    void resizingAPlaneGivesThePlaneBetweenTheOutermostCentres() {
        HeatMap map = plane(5, 4, 5, 4);
        HeatMap larger = map.resized(35, 24);
        HeatMap expected = plane(35, 24, 5, 4);
        for (int row = 3; row < 21; row++) {
            for (int column = 4; column < 31; column++) {
                assertEquals(expected.at(column, row), larger.at(column, row), 1e-5, "row " + row + ", column " + column);
            }
        }
        assertEquals(map.at(0, 0), larger.at(0, 0), 1e-6);
        assertEquals(map.at(4, 3), larger.at(34, 23), 1e-6);
        assertEquals(map.at(4, 0), larger.at(34, 0), 1e-6);
    }

    /** 3 x − 7 y at the centres of the pixels, where the edges are {@code width} and {@code height} long. */
    private static HeatMap plane(int columns, int rows, double width, double height) {
        float[] values = new float[columns * rows];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (3 * (i % columns + 0.5) * width / columns - 7 * (i / columns + 0.5) * height / rows);
        }
        return new HeatMap(columns, rows, values);
    }

    @Test
    void overlayMixesInProportionAndStopsAtFullColour() {
        GrayImage picture = new GrayImage(4, 1, new byte[] {100, 100, 100, (byte) 200}, 1e-7);
        int[] colours = new HeatMap(4, 1, new float[] {1, 4, -1, -4}).overlay(picture, 0.5, 2);
        // a quarter of the way, and half of it, from the gray to (214, 39, 40) or (33, 102, 217)
        assertArrayEquals(new int[] {0xFF815555, 0xFF9D4646, 0xFF536581, 0xFF7597D1}, colours);
        assertArrayEquals(new int[] {0xFF646464, 0xFF646464, 0xFF646464, 0xFFC8C8C8},
                new HeatMap(4, 1, new float[] {1, 4, -1, -4}).overlay(picture, 0.5, 0), "no scale, no colour");
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

    @Test
    void theAreaOfContactsIsThePixelsWhoseCentreIsNear() {
        int width = 31;
        int height = 17;
        float[] values = new float[width * height];
        double[] columns = {3.2, 28.9, 15.5, -1, 40};
        double[] rows = {4.7, 15.1, 8, 8, 8};
        double radius = 2.6;
        double near = 0;
        double all = 0;
        for (int i = 0; i < values.length; i++) {
            values[i] = (i % 7 - 3) * 0.5f;
            all += Math.abs(values[i]);
            for (int k = 0; k < columns.length; k++) {
                if (Math.hypot(i % width + 0.5 - columns[k], i / width + 0.5 - rows[k]) <= radius) {
                    near += Math.abs(values[i]);
                    break;
                }
            }
        }
        ContactScore score = ContactScore.of(new HeatMap(width, height, values), columns, rows, radius);
        assertEquals(near / all, score.weightFraction(), 1e-12);
        assertEquals(score.weightFraction() / score.areaFraction(), score.lift(), 1e-12);
    }
}
