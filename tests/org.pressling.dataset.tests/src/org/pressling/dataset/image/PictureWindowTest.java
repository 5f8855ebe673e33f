// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressling.dem.Box;
import org.pressling.dem.InvalidInputException;

class PictureWindowTest {

    @ParameterizedTest
    @CsvSource({"40, 40, 224", "40, 22, 112", "22, 40, 448", "43, 40, 206"})
    void heightFollowsFromTheBox(double widthInUm, double heightInUm, int rows) {
        PictureWindow window = PictureWindow.of(new Box(widthInUm * 1e-6, heightInUm * 1e-6, false),
                RenderSettings.komori2022());
        assertEquals(224, window.columns());
        assertEquals(rows, window.rows());
        assertEquals(heightInUm * 1e-6, window.bottom() + window.top(), 1e-18, "centred");
    }

    @ParameterizedTest
    @CsvSource({"40, 40", "31, 45"})
    void aFieldLiesInTheMiddleOfAnyBoxAtOneScale(double widthInUm, double heightInUm) {
        PictureWindow window = PictureWindow.of(new Box(widthInUm * 1e-6, heightInUm * 1e-6, false), withField(28e-6));
        assertEquals(224, window.columns());
        assertEquals(224, window.rows());
        assertEquals(28e-6 / 224, window.pixelSize(), 1e-18);
        assertEquals(widthInUm * 1e-6, window.left() + window.right(), 1e-18, "centred along x");
        assertEquals(heightInUm * 1e-6, window.bottom() + window.top(), 1e-18, "centred along y");
    }

    @Test
    void aFieldLargerThanTheBoxIsRefusedInWords() {
        assertTrue(assertThrows(InvalidInputException.class,
                () -> PictureWindow.of(new Box(27e-6, 40e-6, false), withField(28e-6))).has(RenderProblem.FIELD));
        assertThrows(InvalidInputException.class, () -> withField(0));
    }

    private static RenderSettings withField(double side) {
        return new RenderSettings(new PictureCut(2e-6, 224, OptionalDouble.of(side)), PhaseGrays.KOMORI_2022,
                DrawOrder.AM_OVER_SE);
    }

    @Test
    void edgesBelongToTheWindow() {
        PictureWindow window = PictureWindow.of(new Box(40e-6, 40e-6, false), RenderSettings.komori2022());
        assertTrue(window.contains(2e-6, 20e-6));
        assertFalse(window.contains(1.99e-6, 20e-6));
        assertFalse(window.contains(20e-6, 38.01e-6));
    }

    @ParameterizedTest
    @CsvSource({"4, 40, CROP", "40, 4, CROP", "40, 4.001, ROWS",
            "5, 40, ROWS"})
    void impossibleBoxesAreRefused(double widthInUm, double heightInUm, RenderProblem expected) {
        Box box = new Box(widthInUm * 1e-6, heightInUm * 1e-6, false);
        assertTrue(assertThrows(InvalidInputException.class,
                () -> PictureWindow.of(box, RenderSettings.komori2022())).has(expected));
    }

    @ParameterizedTest
    @CsvSource({"-1e-6, 224, 128, 255, 0, 1, 0, crop", "2e-6, 7, 128, 255, 0, 1, 0, pixels",
            "2e-6, 4097, 128, 255, 0, 1, 0, pixels", "2e-6, 224, 256, 255, 0, 1, 0, amGray",
            "2e-6, 224, 128, -1, 0, 1, 0, seGray", "2e-6, 224, 128, 255, 255, 1, 0, voidGray 255",
            "2e-6, 224, 128, 255, 0, 0, 0, supersampling", "2e-6, 2048, 128, 255, 0, 16, 0, pixels × supersampling",
            "2e-6, 224, 128, 255, 0, 1, NaN, outlineWidth", "NaN, 224, 128, 255, 0, 1, 0, crop"})
    void settingsOutOfRangeAreNamed(double crop, int pixels, int am, int se, int voidGray, int supersampling,
            double outline, String named) {
        String message = assertThrows(InvalidInputException.class,
                () -> new RenderSettings(new PictureCut(crop, pixels), PhaseGrays.amSe(am, se, voidGray), supersampling, outline,
                        0, DrawOrder.AM_OVER_SE))
                .getMessage();
        assertTrue(message.contains(named), message);
    }
}
