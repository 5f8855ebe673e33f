// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

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
    void filesAndWordsThatAreNoValuesStay() {
        String files = "See labels.csv, samples/*/sample.json and /tmp/press.wallSpeed/x, e.g. split.nothing or quality.";
        assertEquals(files, FormWords.of(files));
        assertNull(FormWords.of(null));
    }

    @Test
    void neighboursOfAValueHaveTheirNamesToo() {
        assertEquals("2 \u00b5m is above \u201cMean diameter, largest\u201d.",
                FormWords.of("2 \u00b5m is above diameterMeanMax.", "phases[SE].diameterMean"));
        assertEquals("What diameterMeanMax is.", FormWords.of("What diameterMeanMax is.", "press"));
    }
}
