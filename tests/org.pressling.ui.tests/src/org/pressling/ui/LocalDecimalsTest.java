// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the language has a comma, numbers are shown with one, and read with one or with a point. */
class LocalDecimalsTest {
    private Locale before;

    @BeforeEach
    void speakGerman() {
        before = Locale.getDefault(Locale.Category.DISPLAY);
        Locale.setDefault(Locale.Category.DISPLAY, Locale.GERMAN);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    @Test
    void numbersAreShownWithAComma() {
        assertEquals("0,95", LocalDecimals.shown("0.95"));
        assertEquals("46 48,5 -1,0E-8", LocalDecimals.shown("46 48.5 -1.0E-8"));
        assertEquals("46:2,5:54", LocalDecimals.shown("46:2.5:54"));
        assertEquals("Erlaubt: 0,1 bis 2,5.", LocalDecimals.shown("Erlaubt: 0.1 bis 2.5."));
    }

    @Test
    void whatIsNoNumberStays() {
        for (String text : new String[] {"1.2.3", "press.wallSpeed", "a1.5.csv", "1.5.csv", "--set packing.height=12.5", "1.",
                "46, 48"}) {
            assertEquals(text, LocalDecimals.shown(text));
        }
    }

    @Test
    void numbersAreReadWithACommaOrAPoint() {
        assertEquals("12.5", LocalDecimals.meant("12,5"));
        assertEquals("12.5", LocalDecimals.meant("12.5"));
        assertEquals(".5", LocalDecimals.meant(",5"));
        assertEquals("46 48.5", LocalDecimals.meant("46 48,5"));
        assertEquals("46.5, 48.5", LocalDecimals.meant("46,5, 48,5"));
        assertEquals("46:2.5:54", LocalDecimals.meant("46:2,5:54"));
        assertEquals("1,2,3", LocalDecimals.meant("1,2,3"), "a list");
        assertEquals("1.234,5", LocalDecimals.meant("1.234,5"), "which is refused, and not read as another number");
    }

    @Test
    void aPointStaysWhereTheLanguageHasOne() {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
        assertEquals("0.95", LocalDecimals.shown("0.95"));
        assertEquals("12,5", LocalDecimals.meant("12,5"), "which may be thousands");
    }
}
