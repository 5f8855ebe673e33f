// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;

import org.junit.jupiter.api.Test;

class ColourScaleTest {

    @Test
    void endsAreAnchorsAndOutsideIsClamped() {
        ColourScale scale = ColourScale.sequential();
        assertEquals(new Color(0x3B0F70), scale.at(0));
        assertEquals(new Color(0xE3C51B), scale.at(1));
        assertEquals(scale.at(0), scale.at(-3));
        assertEquals(scale.at(1), scale.of(8, 0, 4));
    }

    @Test
    void sequentialScaleGetsLighterAllTheWay() {
        double before = -1;
        for (int i = 0; i <= 20; i++) {
            double lightness = lightness(ColourScale.sequential().at(i / 20.0));
            assertTrue(lightness > before, "darker at " + i);
            before = lightness;
        }
    }

    @Test
    void divergingScaleIsLightestAtZeroAndTellsItsSidesApart() {
        ColourScale scale = ColourScale.diverging();
        for (int i = 0; i < 10; i++) {
            assertTrue(lightness(scale.at(i / 20.0)) < lightness(scale.at((i + 1) / 20.0)), "below zero, " + i);
            assertTrue(lightness(scale.at(1 - i / 20.0)) < lightness(scale.at(1 - (i + 1) / 20.0)), "above zero, " + i);
            assertTrue(scale.at(i / 20.0).getBlue() > scale.at(i / 20.0).getRed(), "blue below zero");
            assertTrue(scale.at(1 - i / 20.0).getRed() > scale.at(1 - i / 20.0).getBlue(), "red above zero");
        }
    }

    @Test
    void anEmptyRangeOrAMissingValueTakesTheMiddle() {
        ColourScale scale = ColourScale.sequential();
        assertEquals(scale.at(0.5), scale.of(7, 7, 7));
        assertEquals(scale.at(0.5), scale.at(Double.NaN));
    }

    private static double lightness(Color c) {
        return 0.2126 * c.getRed() + 0.7152 * c.getGreen() + 0.0722 * c.getBlue();
    }
}
