// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.pressling.dataset.LabelColumn;
import org.pressling.dem.Unit;

class TextsTest {

    @Test
    void numbersKeepThreeDigits() {
        assertEquals("0.123", Texts.number(0.12345));
        assertEquals("12.3", Texts.number(12.345));
        assertEquals("1234", Texts.number(1234.4));
        assertEquals("−2.50", Texts.number(-2.5));
        assertEquals("0", Texts.number(0));
        assertEquals("2.5·10⁻⁷", Texts.number(2.5e-7));
        assertEquals("0.000100", Texts.number(1e-4));
        assertEquals("–", Texts.number(Double.NaN));
        assertEquals("–", Texts.number(Double.POSITIVE_INFINITY));
    }

    @Test
    void roundNumbersLoseTheirZeros() {
        assertEquals("46", Texts.round(46));
        assertEquals("0.05", Texts.round(0.05));
        assertEquals("0.3", Texts.round(0.1 + 0.2));
        assertEquals("1200", Texts.round(1200));
        assertEquals("10⁻⁶", Texts.round(1e-6));
    }

    @Test
    void withinASentenceOnlyAcronymsFormulasAndSymbolsKeepTheirCapitals() {
        assertEquals("reaction area", sentence("Reaction area"));
        assertEquals("von Mises stress", sentence("Von Mises stress"));
        assertEquals("SE coverage", sentence("SE coverage"));
        assertEquals("Li6PS5Cl coverage", sentence("Li6PS5Cl coverage"));
        assertEquals("R value", sentence("R value"));
    }

    private static String sentence(String title) {
        return Texts.inSentence(new LabelColumn("label", Unit.NONE, false, title));
    }

    @Test
    void labelsBecomeWordsWithUnits() {
        assertEquals("Reaction area [µm²]", Texts.axis(new LabelColumn("reaction_area", "um2")));
        assertEquals("AM fraction [–]", Texts.axis(new LabelColumn("am_share", "")));
        assertEquals("Porosity [–]", Texts.axis(new LabelColumn("void_share", "")));
        assertEquals("AM fraction (by recipe) [–]", Texts.axis(new LabelColumn("known_am_share", "")));
        assertEquals("Solid fraction (by recipe) [–]", Texts.axis(new LabelColumn("known_solid_share", "")));
        assertEquals("SD of force sum on carbon [mN]", Texts.axis(new LabelColumn("carbon_stress_sd", "mN")));
        assertEquals("Grain tilt [°]", Texts.axis(new LabelColumn("grain_tilt", "deg")));
        assertEquals("Misorientation [–]", Texts.axis(new LabelColumn("grain_tilt", Unit.NONE, false, "Misorientation")));
    }

    @Test
    void oneThingIsSingular() {
        assertEquals("1 held-out picture", Texts.count(1, "held-out picture"));
        assertEquals("0 samples", Texts.count(0, "sample"));
        assertEquals("40 samples", Texts.count(40, "sample"));
    }

    @Test
    void durationsReadLikeSpeech() {
        assertEquals("0.4 s", Texts.duration(0.4));
        assertEquals("42 s", Texts.duration(42.2));
        assertEquals("3 min 05 s", Texts.duration(185));
        assertEquals("1 h 12 min", Texts.duration(4331));
    }
}
