// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;

/** What a raster draws covers what it should. */
class RasterTest {
    private static final int WHITE = 0xFFFFFF;

    /** Share of white over the whole picture, in pixels. */
    private static double covered(Raster raster) {
        double sum = 0;
        for (int y = 0; y < raster.height(); y++) {
            for (int x = 0; x < raster.width(); x++) {
                sum += (raster.at(x, y) & 0xFF) / 255.0;
            }
        }
        return sum;
    }

    @Test
    void aDiscCoversItsArea() {
        for (double radius : new double[] {0.3, 0.8, 1.5, 4, 11.3, 18}) {
            Raster raster = new Raster(40, 40);
            raster.disc(20.3, 19.6, radius, WHITE);
            double area = Math.PI * radius * radius;
            assertEquals(area, covered(raster), 0.02 * area + 0.05, "radius " + radius);
        }
    }

    @Test
    void discsOfOneRadiusAreAlikeWhereverTheyLie() {
        double area = Math.PI * 2.6 * 2.6;
        for (double place = 10; place < 11; place += 0.07) {
            Raster one = new Raster(60, 30);
            one.disc(place, 15.1, 2.6, WHITE);
            Raster two = new Raster(60, 30);
            two.disc(place, 15.1, 2.6, WHITE);
            two.disc(place + 30, 15.1, 2.6, WHITE);
            assertEquals(2 * covered(one), covered(two), 0.02 * area, "at " + place);
        }
    }

    @Test
    void aLineCoversItsLengthTimesItsThickness() {
        double[][] lines = {{5, 20, 35, 20, 3}, {20, 5, 20, 35, 2}, {5, 8, 33, 30, 4}, {34, 6, 10, 36, 1},
                {5, 5, 35, 12, 0.4}};
        for (double[] l : lines) {
            Raster raster = new Raster(40, 40);
            raster.line(l[0], l[1], l[2], l[3], l[4], WHITE);
            double area = l[4] * Math.hypot(l[2] - l[0], l[3] - l[1]);
            assertEquals(area, covered(raster), 0.06 * area, Arrays.toString(l));
        }
    }

    @Test
    void whatLiesPartlyOutsideIsCutOff() {
        Raster raster = new Raster(10, 10);
        raster.disc(0, 5, 4, WHITE);
        raster.disc(-20, 5, 4, WHITE);
        raster.disc(13.2, 1, 3.4, WHITE);
        raster.disc(5, 12.3, 2.6, WHITE);
        raster.disc(5, -2.4, 2.6, WHITE);
        raster.disc(-2.2, 9, 2.3, WHITE);
        raster.line(-50, 5, 60, 5, 1, WHITE);
        assertEquals(WHITE, raster.at(0, 5));
        assertTrue(covered(raster) < 45);
    }

    @Test
    void bandsMakeTheSamePictureAsOnePiece() {
        Raster whole = new Raster(60, 50);
        draw(whole);
        for (int[] rows : new int[][] {{0, 13}, {13, 27}, {27, 50}}) {
            Raster band = new Raster(60, rows[0], rows[1]);
            draw(band);
            for (int i = 60 * rows[0]; i < 60 * rows[1]; i++) {
                assertEquals(whole.at(i % 60, i / 60), band.at(i % 60, i / 60));
            }
        }
    }

    private static void draw(Raster raster) {
        raster.disc(20, 25, 17.3, 0x336699);
        raster.disc(41.5, 24.9, 0.4, WHITE);
        for (int i = 0; i < 9; i++) {
            raster.disc(6 * i, 13.4 + i, 3.7, 0x22CC44);
        }
        raster.line(3, 4, 55, 47, 3.2, 0xAA2211);
        raster.line(30, 48, 33, 2, 1.5, 0x11AA22);
        raster.line(5, 24.6, 58, 25.4, 4, WHITE);
    }

    @Test
    void coloursReachTheToolkit() {
        Raster raster = new Raster(3, 2);
        raster.clear(0x123456);
        ImageData data = raster.toImageData();
        assertEquals(new RGB(0x12, 0x34, 0x56), data.palette.getRGB(data.getPixel(2, 1)));
    }
}
