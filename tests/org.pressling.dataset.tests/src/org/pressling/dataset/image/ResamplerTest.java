// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressling.dem.InvalidInputException;

class ResamplerTest {

    @Test
    void aPictureThatFitsStaysAsItIs() {
        GrayImage image = PicturesTest.noise(16, 16, 1e-7);
        assertSame(image, Pictures.resample(image, 16, 1e-7 * (1 + 1e-6)));
    }

    @Test
    void halfTheResolutionIsTheMeanOfFour() {
        GrayImage image = new GrayImage(4, 4, new byte[] {10, 20, 0, 0, 30, 40, 0, 0, 1, 1, 100, 100, 1, 2, 100, 102},
                1e-7);
        GrayImage half = Pictures.resample(image, 2, 2e-7);
        assertArrayEquals(new byte[] {25, 0, 1, 101}, half.pixels());
        assertEquals(2e-7, half.pixelSize());
    }

    @Test
    void partsOfPixelsCountByTheirArea() {
        GrayImage image = new GrayImage(3, 3, new byte[] {30, 60, 90, 30, 60, 90, 30, 60, 90}, 1e-7);
        // Each new pixel covers one and a half old ones along x: (30 + 60/2) / 1.5 and (60/2 + 90) / 1.5.
        assertArrayEquals(new byte[] {40, 80, 40, 80}, Pictures.resample(image, 2, 1.5e-7).pixels());
    }

    @Test
    void whatIsTooMuchIsCutAroundTheCentreWithoutBlur() {
        GrayImage image = PicturesTest.noise(21, 18, 1e-7);
        GrayImage cut = Pictures.resample(image, 16, 1e-7);
        for (int row = 0; row < 16; row++) {
            for (int column = 0; column < 16; column++) {
                assertEquals(image.gray(column + 2, row + 1), cut.gray(column, row));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"300, 1.2e-7", "224, 1.607e-7", "100, 3.6e-7", "448, 0.80357e-7", "151, 2.39e-7"})
    void theMeanGrayIsKept(int pixels, double pixelSize) {
        GrayImage image = PicturesTest.noise(360, 360, 1e-7);
        assertEquals(mean(image), mean(Pictures.resample(image, pixels, pixelSize)), 0.1);
    }

    @ParameterizedTest
    @CsvSource({"200, 300", "300, 200"})
    void aPictureThatShowsTooLittleIsRefused(int width, int height) {
        GrayImage image = PicturesTest.noise(width, height, 1e-7);
        String message = assertThrows(InvalidInputException.class,
                () -> Pictures.resample(image, 224, 1.607e-7)).getMessage();
        assertTrue(message.contains("36.00 µm × 36.00 µm") && message.contains(width + " × " + height), message);
    }

    private static double mean(GrayImage image) {
        double sum = 0;
        for (byte pixel : image.pixels()) {
            sum += pixel & 0xFF;
        }
        return sum / image.pixels().length;
    }
}
