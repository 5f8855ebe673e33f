// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.pressling.dataset.image.DrawOrder;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.RenderSettings;

class PictureGeometryTest {
    private static final double PIXEL = 1e-7;
    private static final RenderSettings HARD = Scene.rendering(1, DrawOrder.AM_OVER_SE);

    private static GrayImage picture(String... rows) {
        byte[] pixels = new byte[rows.length * rows[0].length()];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length(); column++) {
                int gray = switch (rows[row].charAt(column)) {
                case 'a' -> 128;
                case 's' -> 255;
                default -> 0;
                };
                pixels[row * rows[row].length() + column] = (byte) gray;
            }
        }
        return new GrayImage(rows[0].length(), rows.length, pixels, PIXEL);
    }

    @Test
    void pocketsOfVoidAreJoinedBySides() {
        List<VoidPocket> found = PictureGeometry.of(picture("ssssssss", "s..sssss", "ss.s..ss", "sss.ssss", "ssssss.."), HARD)
                .voids();
        assertEquals(4, found.size()); // the fourth pixel of a stair touches by its corner alone
        assertEquals(3 * PIXEL * PIXEL, found.get(0).area(), 1e-25);
        assertEquals((1.5 + 2.5 + 2.5) / 3 * PIXEL, found.get(0).x(), 1e-15);
        assertEquals((3.5 + 3.5 + 2.5) / 3 * PIXEL, found.get(0).y(), 1e-15);
        assertEquals(Math.sqrt(3 / 12.0) * PIXEL * PIXEL, found.get(0).areaError(), 1e-25);
        assertTrue(found.get(3).cut());
        assertEquals(1, found.stream().filter(VoidPocket::cut).count());
    }

    @Test
    void theErrorOfAnAreaIsAboutThatOfADrawnHole() {
        double squares = 0;
        int count = 0;
        for (int i = 0; i < 60; i++) {
            // A hole in solid AM: void where the electrolyte of another drawing would be.
            Scene scene = new Scene().am(18 + 0.013 * i, 18 + 0.029 * i, 2 + 0.011 * i);
            GrayImage disc = scene.draw(HARD);
            byte[] pixels = disc.pixels().clone();
            for (int k = 0; k < pixels.length; k++) {
                pixels[k] = (pixels[k] & 0xFF) == 128 ? 0 : (byte) 255;
            }
            VoidPocket hole = PictureGeometry.of(new GrayImage(disc.width(), disc.height(), pixels, disc.pixelSize()), HARD)
                    .voids().getFirst();
            double truth = Math.PI * scene.discs.getFirst()[2] * scene.discs.getFirst()[2];
            double z = (hole.area() - truth) / hole.areaError();
            squares += z * z;
            count++;
        }
        // Pixels of a smooth rim do not miss by chance: their errors cancel better than those of a ragged one.
        double rms = Math.sqrt(squares / count);
        assertTrue(rms > 0.15 && rms < 1.3, "rms " + rms);
    }

    @Test
    void boundariesHaveTheirLengthsWithinTheirErrors() {
        for (int i = 0; i < 10; i++) {
            Scene scene = new Scene().am(17 + 0.17 * i, 18 + 0.11 * i, 5 + 0.3 * i);
            GrayImage drawn = scene.draw(HARD);
            byte[] pixels = drawn.pixels().clone();
            for (int k = 0; k < pixels.length; k++) {
                pixels[k] = pixels[k] == 0 ? (byte) 255 : pixels[k];
            }
            PictureGeometry found = PictureGeometry.of(new GrayImage(224, 224, pixels, drawn.pixelSize()), HARD);
            PhaseBoundary boundary = found.boundaries().getFirst();
            double truth = 2 * Math.PI * scene.discs.getFirst()[2];
            assertEquals(truth, boundary.length(), Math.max(4 * boundary.error(), 0.01 * truth));
            assertTrue(boundary.error() < 0.06 * truth);
            assertEquals(0, found.boundaries().get(1).length());
            assertEquals(0, found.boundaries().get(2).length());
        }
    }

    @Test
    void predictorsAreSoManyAsTheirNamesAndTheSameInAMirror() {
        Scene scene = Scene.random(11);
        Scene mirrored = new Scene();
        scene.discs.forEach(d -> mirrored.discs.add(new double[] {d[0], 36 * Scene.UM - d[1], d[2]}));
        double[] one = GeometryPredictors.of(PictureGeometry.of(scene.draw(HARD), HARD)).values();
        assertEquals(13, GeometryPredictors.columns(GeometryPredictors.WITHOUT_RIMS).size());
        assertEquals(13, one.length);
        // The electrolyte of this drawing is not mirrored; what AM tells is.
        double[] other = GeometryPredictors.of(PictureGeometry.of(mirrored.draw(HARD), HARD)).values();
        for (int k : new int[] {0, 6, 7, 8, 9, 10, 11, 12}) {
            assertEquals(one[k], other[k], 0.02 * Math.max(1, Math.abs(one[k])),
                    GeometryPredictors.columns(one.length).get(k).name());
        }
    }

    @Test
    void predictorsAreTheSumsOfWhatWasRead() {
        Scene scene = new Scene().am(10, 10, 4).am(18.8, 10, 5).am(28, 28, 3);
        double[] found = GeometryPredictors.of(PictureGeometry.of(scene.draw(HARD), HARD)).values();
        assertEquals(3, found[6]);
        assertEquals(4, found[7], 0.01);
        assertEquals(Math.sqrt(2.0 / 3), found[8], 0.01);
        double load = 4.0 / 3 * Math.sqrt(4 * 5 / 9.0) * Math.pow(0.2, 1.5);
        assertEquals(Math.log(2 * load / 3 + 2e-3), found[9], 0.05);
        assertEquals(Math.log(load * Math.sqrt(2.0 / 9) + 2e-3), found[10], 0.05);
        double gap = Math.hypot(28 - 18.8, 18) - 8;
        assertEquals(Math.sqrt(gap) / 3, found[11], 0.01);
        assertEquals(2.0 / 3, found[12], 0.01);
    }

    @Test
    void emptyPicturesHaveFinitePredictors() {
        for (int gray : new int[] {0, 128, 255}) {
            byte[] pixels = new byte[64 * 64];
            Arrays.fill(pixels, (byte) gray);
            double[] found = GeometryPredictors.of(PictureGeometry.of(new GrayImage(64, 64, pixels, PIXEL), HARD)).values();
            for (double value : found) {
                assertTrue(Double.isFinite(value));
            }
            assertArrayEquals(found, GeometryPredictors.of(PictureGeometry.of(new GrayImage(64, 64, pixels, PIXEL), HARD))
                    .values());
        }
    }
}
