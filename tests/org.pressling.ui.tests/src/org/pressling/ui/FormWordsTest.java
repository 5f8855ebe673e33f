// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.pressling.dem.Problem;
import org.pressling.study.step.GivenProblem;

/** What sentences name is named as in the form. */
class FormWordsTest {

    @Test
    void pathsAndTheirValuesAreSaidInTheWordsOfTheForm() {
        assertEquals("No sample is left out (\u201cSplit: Samples admitted\u201d = All).",
                FormWords.of("No sample is left out (split.admit = ALL)."));
        assertEquals("Raise \u201cPacking: Height\u201d and \u201cPress: Final width\u201d.",
                FormWords.of("Raise packing.height and press.finalWidth."));
        assertEquals("\u201cPress: Final width\u201d = 40 \u00b5m is too much.",
                FormWords.of("--set press.finalWidth=40 is too much."));
    }

    @Test
    void aUnitThatIsToldAlreadyIsNotToldTwice() {
        assertEquals("Give it one, such as \u201cPacking: Depth\u201d = 10 \u00b5m, or cut.",
                FormWords.of("Give it one, such as --set packing.depth=10 (\u00b5m), or cut."));
        assertEquals("\u201cPacking: Depth\u201d = 10 \u00b5m (a guess)", FormWords.of("packing.depth = 10 (a guess)"));
        String advice = GivenProblem.NO_DEPTH.of("0", "9", "a.csv").advice(Locale.ENGLISH);
        assertTrue(FormWords.of(advice).contains("\u201cPacking: Depth\u201d = 10 \u00b5m, or"), FormWords.of(advice));
    }

    @Test
    void decimalsAreThoseOfTheLanguage() {
        Locale before = Locale.getDefault(Locale.Category.DISPLAY);
        Locale.setDefault(Locale.Category.DISPLAY, Locale.GERMAN);
        try {
            String text = FormWords.of("press.finalWidth = 12.5 (\u00b5m)");
            assertTrue(text.endsWith(" = 12,5 \u00b5m"), text);
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, before);
        }
        assertTrue(FormWords.of("press.finalWidth = 12.5").endsWith(" = 12.5 \u00b5m"));
    }

    @Test
    void settingsOfContributionsHaveTheNamesOfTheirFields() {
        assertEquals("\u201cContact law: Friction\u201d = 3 is too much.",
                FormWords.of("contactLaw.friction = 3 is too much."));
        assertEquals("\u201cContact law: Rolling friction\u201d and \u201cContact law: Friction, AM–SE\u201d.",
                FormWords.of("contactLaw.rolling_friction and contactLaw.friction[AM_SE]."));
        assertEquals("contactLaw.nothing", FormWords.of("contactLaw.nothing"), "what nobody declares");
    }

    @Test
    void verySmallNumbersAreWrittenAsPeopleDo() {
        assertEquals("inertial number 0.247 (limit 0.001), 10\u207b\u2078 of it",
                FormWords.of("inertial number 0.247 (limit 1e-3), 1.0E-8 of it"));
    }

    @Test
    void powersInNamesStay() {
        for (String text : new String[] {"/runs/5e3/x", "study-1e5", "plug-in 1e5", "\u201cmy 1e5 study\u201d", "x_1e5"}) {
            assertEquals(text, FormWords.of(text));
        }
    }

    @Test
    void namesThatProblemsQuoteStay() {
        Locale before = Locale.getDefault(Locale.Category.DISPLAY);
        Locale.setDefault(Locale.Category.DISPLAY, Locale.GERMAN);
        try {
            for (String name : new String[] {"/home/me/my sweep 0.5", "my sweep 0.5", "/home/me/my sweep 1e5 or so"}) {
                Problem problem = UiProblem.NO_PICTURES.of(name).in(name + "/x");
                assertTrue(FormWords.of(problem, Locale.GERMAN).contains(name), () -> FormWords.of(problem, Locale.GERMAN));
                String all = FormWords.refusal(problem.exception());
                assertTrue(all.contains(name + "/x"), all);
            }
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, before);
        }
    }

    @Test
    void filesAndWordsThatAreNoValuesStay() {
        String files = "See labels.csv, samples/*/sample.json and /tmp/press.wallSpeed/x, e.g. split.nothing or quality.";
        assertEquals(files, FormWords.of(files));
        assertNull(FormWords.of(null));
    }

    @Test
    void choicesHaveTheWordsOfTheirLists() {
        assertEquals("Raise the mean, or take \u201cLognormal\u201d.", FormWords.of("Raise the mean, or take LOGNORMAL."));
        assertEquals("Choose \u201cCampaign: Design\u201d \u201cLatin hypercube\u201d.",
                FormWords.of("Choose campaign.design LATIN_HYPERCUBE."));
        String others = "LIGGGHTS, HDF5, /home/SLAB/x and SLAB.csv";
        assertEquals(others, FormWords.of(others));
    }

    @Test
    void choicesOfTheValueAreSaidWhateverTheirLength() {
        assertEquals("\u201cBox\u201d or \u201cPicture\u201d, or \u201cPacking: Depth\u201d above 0",
                FormWords.of("BOX or PICTURE, or packing.depth above 0", "labels.region"));
        assertEquals("Take \u201cBox, before pressing\u201d.", FormWords.of("Take BOX.", "phases[SE].shareOf"));
        assertEquals("BOX or ALL", FormWords.of("BOX or ALL", "packing.depth"), "words of other values");
        assertEquals("\u201cConductor\u201d", FormWords.of("CONDUCTOR"), "two lists name it alike");
    }

    @Test
    void neighboursOfAValueHaveTheirNamesToo() {
        assertEquals("2 \u00b5m is above \u201cMean diameter, largest\u201d.",
                FormWords.of("2 \u00b5m is above diameterMeanMax.", "phases[SE].diameterMean"));
        assertEquals("What diameterMeanMax is.", FormWords.of("What diameterMeanMax is.", "press"));
    }
}
