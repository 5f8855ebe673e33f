// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.Phases;
import org.pressling.dem.Structure;

class RendererTest {
    /** Lengths in powers of two, so that mirrored coordinates are exact. */
    private static final double U = 0x1p-20;

    @Test
    void tinyPictureIsTheOneDrawnByHand() {
        // A box of 12 with 2 cut off each side: 8 pixels of 1. AM of radius 3 at (3, 5) of the window, SE of radius 1 at (6, 6)
        // under it; y grows upwards, rows grow downwards.
        Structure s = structure(12, false, new double[][] {{5, 7, 3, 0}, {8, 8, 1, 1}});
        String[] golden = {
                ".aaaa...",
                "aaaaaaS.",
                "aaaaaaS.",
                "aaaaaa..",
                "aaaaaa..",
                ".aaaa...",
                "........",
                "........"};
        GrayImage picture = Renderer.render(s, settings(2, 8, 1, 0, DrawOrder.AM_OVER_SE));
        assertEquals(String.join("\n", golden), asText(picture));
        assertEquals(U, picture.pixelSize());
    }

    @Test
    void aPixelIsTheMeanOfItsPoints() {
        // The left half of each pixel in column 3 is covered by an AM so large that its edge is straight.
        Structure s = structure(8, false, new double[][] {{3.5 - 1e9, 4, 1e9, 0}});
        GrayImage picture = Renderer.render(s, settings(0, 8, 4, 0, DrawOrder.AM_OVER_SE));
        assertEquals(128, picture.gray(2, 4));
        assertEquals(64, picture.gray(3, 4));
        assertEquals(0, picture.gray(4, 4));
    }

    @ParameterizedTest
    @EnumSource(DrawOrder.class)
    void drawOrderDecidesWhatIsOnTop(DrawOrder order) {
        Structure s = structure(8, false, new double[][] {{4, 4, 2, 0}, {4, 4, 2, 1}, {4, 4, 1, 0}});
        int expectedInRing = order == DrawOrder.AM_OVER_SE ? 128 : 255;
        int expectedInMiddle = order == DrawOrder.SE_OVER_AM ? 255 : 128;
        GrayImage picture = Renderer.render(s, settings(0, 8, 1, 0, order));
        assertEquals(expectedInRing, picture.gray(2, 4));
        assertEquals(expectedInMiddle, picture.gray(4, 4));
    }

    @Test
    void outlineLiesInsideTheEdge() {
        Structure s = structure(16, false, new double[][] {{8, 8, 5, 1}});
        GrayImage picture = Renderer.render(s, settings(0, 16, 1, 1, DrawOrder.AM_OVER_SE));
        assertEquals(0, picture.gray(2, 8), "outside");
        assertEquals(77, picture.gray(3, 8), "rim");
        assertEquals(255, picture.gray(4, 8), "inside");
        assertEquals(77, picture.gray(12, 8), "rim on the other side");
    }

    @Test
    void aParticleAcrossThePeriodicTopIsSeenAtTheBottomToo() {
        Structure joined = structure(16, true, new double[][] {{8, 15, 4, 0}});
        GrayImage picture = Renderer.render(joined, settings(0, 16, 1, 0, DrawOrder.AM_OVER_SE));
        assertEquals(128, picture.gray(8, 0));
        assertEquals(128, picture.gray(8, 15));
        assertEquals(128, picture.gray(8, 13));
        assertEquals(0, picture.gray(8, 12));
        Structure walls = structure(16, false, new double[][] {{8, 15, 4, 0}});
        assertEquals(0, Renderer.render(walls, settings(0, 16, 1, 0, DrawOrder.AM_OVER_SE)).gray(8, 15));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void mirroredStructureGivesMirroredPicture(int supersampling) {
        int side = 64;
        SplittableRandom random = new SplittableRandom(5);
        double[][] rows = new double[60][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new double[] {random.nextInt(side * 16) / 16.0, random.nextInt(side * 16) / 16.0,
                    1 + random.nextInt(80) / 16.0, i % 2};
        }
        RenderSettings settings = settings(4, 56, supersampling, 0.25, DrawOrder.BY_INDEX);
        GrayImage plain = Renderer.render(structure(side, false, rows), settings);
        for (double[] row : rows) {
            row[0] = side - row[0];
        }
        GrayImage mirroredX = Renderer.render(structure(side, false, rows), settings);
        for (double[] row : rows) {
            row[1] = side - row[1];
        }
        GrayImage mirroredXY = Renderer.render(structure(side, false, rows), settings);
        byte[] expectedX = new byte[plain.pixels().length];
        byte[] expectedXY = new byte[plain.pixels().length];
        for (int row = 0; row < 56; row++) {
            for (int column = 0; column < 56; column++) {
                expectedX[row * 56 + column] = (byte) plain.gray(55 - column, row);
                expectedXY[row * 56 + column] = (byte) plain.gray(55 - column, 55 - row);
            }
        }
        assertArrayEquals(expectedX, mirroredX.pixels());
        assertArrayEquals(expectedXY, mirroredXY.pixels());
    }

    @Test
    void thePaperHas224PixelsOf161Nanometres() {
        Structure s = new Structure(new Box(40e-6, 40e-6, false), new Particles(0));
        GrayImage picture = Renderer.render(s, RenderSettings.komori2022());
        assertEquals(224, picture.width());
        assertEquals(224, picture.height());
        assertEquals(36e-6 / 224, picture.pixelSize(), 1e-21);
        assertEquals(0, picture.toUnit()[1234]);
    }

    static RenderSettings settings(double crop, int pixels, int supersampling, double outline, DrawOrder order) {
        return new RenderSettings(new PictureCut(crop * U, pixels), PhaseGrays.KOMORI_2022, supersampling, outline * U, 77,
                order);
    }

    /** Rows of x, y, radius (in units of {@link #U}) and phase in a square box. */
    static Structure structure(double side, boolean periodic, double[][] rows) {
        Particles particles = new Particles(rows.length);
        for (int i = 0; i < rows.length; i++) {
            particles.set(i, Phases.AM_SE.get((int) rows[i][3]), rows[i][0] * U, rows[i][1] * U, rows[i][2] * U);
        }
        return new Structure(new Box(side * U, side * U, periodic), particles);
    }

    private static String asText(GrayImage picture) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < picture.height(); row++) {
            for (int column = 0; column < picture.width(); column++) {
                text.append(switch (picture.gray(column, row)) {
                case 0 -> '.';
                case 128 -> 'a';
                case 255 -> 'S';
                default -> '?';
                });
            }
            text.append(row + 1 < picture.height() ? "\n" : "");
        }
        return text.toString();
    }
}
