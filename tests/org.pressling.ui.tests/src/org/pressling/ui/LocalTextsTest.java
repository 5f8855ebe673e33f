// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressling.dataset.LabelColumn;
import org.pressling.dem.Unit;

class LocalTextsTest {
    private Locale before;

    @BeforeEach
    void remember() {
        before = Locale.getDefault(Locale.Category.DISPLAY);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    private static String name(String label) {
        return LocalTexts.name(new LabelColumn(label, Unit.NONE));
    }

    @Test
    void labelsAreNamedInTheLanguageOfTheWindow() {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.GERMANY);
        assertEquals("Mittlere Kraftsumme auf AM [mN]", LocalTexts.axis(new LabelColumn("am_stress_mean", Unit.MILLINEWTON)));
        assertEquals("Mittlere carbon-Spannung", name("carbon_stress_mean"));
        assertEquals("SE-Linienbedeckung", name("se_coverage_planar"));
        assertEquals("Porosität", name("void_share"));
        assertEquals("Kontaktfläche AM–SE", name("am_se_area"));
        assertEquals("Kontaktfläche carbon–Wand", name("carbon_wall_area"));
        assertEquals("AM-Kontaktfläche", name("am_contact_area"));
        assertEquals("Bedeckung von AM durch SE", name("se_coverage_of_am"));
        assertEquals("AM-Anteil (laut Rezept)", name("known_am_share"));
        assertEquals("AM-Anteil des Schnitts", name("section_am_share"));
        assertEquals("Mittlere Kraftsumme auf SE", LocalTexts.nameOf("se_stress_mean_mN"));
        assertEquals("My own label", name("my_own_label"));
        assertEquals("My own area", name("my_own_area"), "a label of a plug-in, and no pair of phases");
        assertEquals("Misorientation", LocalTexts.name(new LabelColumn("my_tilt", Unit.NONE, false, "Misorientation")));
        assertEquals("Kontaktfläche SE–SE", name("se_se_area"));
        assertEquals("Nur das Bild", LocalTexts.method("Picture only"));
        assertEquals("My method", LocalTexts.method("My method"));
        assertEquals("0,420 mN", LocalTexts.withUnit(0.42, Unit.MILLINEWTON));
        assertEquals("−0,194", LocalTexts.r2(-0.194));
        assertEquals("11,75 µm", LocalTexts.level(11.75, Unit.MICROMETRE));
        assertEquals("12", LocalTexts.level(12, Unit.NONE));
    }

    @Test
    void inEnglishTheyAreThoseOfTheReport() {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
        assertEquals("Mean AM stress", name("am_stress_mean"));
        assertEquals("mean SE stress", LocalTexts.inSentence(new LabelColumn("se_stress_mean", Unit.GIGAPASCAL)));
        assertEquals("SD of force sum on SE [mN]", LocalTexts.axis(new LabelColumn("se_stress_sd", Unit.MILLINEWTON)));
        assertEquals("Network", LocalTexts.method("Network"));
        assertEquals("0.420", LocalTexts.number(0.42));
    }

    /** A table of before has no titles, but the plug-in that made the label says its own. */
    @Test
    void titlesOfPlugInsAreInLowerCaseWithinEnglishSentences() {
        LabelColumn label = new LabelColumn("my_cake", Unit.NONE);
        assertEquals("cake yield", LocalTexts.inSentence("Cake yield", label, Locale.UK));
        assertEquals("my cake", LocalTexts.inSentence("My cake", label, Locale.ENGLISH));
        assertEquals("XRD signal", LocalTexts.inSentence("XRD signal", label, Locale.ENGLISH));
        assertEquals("Tortenausbeute", LocalTexts.inSentence("Tortenausbeute", label, Locale.GERMANY));
        assertEquals("My cake", LocalTexts.inSentence("My cake", label, Locale.GERMAN), "what may be a noun");
        assertEquals("Rendement", LocalTexts.inSentence("Rendement", label, Locale.FRENCH), "whose grammar is unknown");
    }
}
