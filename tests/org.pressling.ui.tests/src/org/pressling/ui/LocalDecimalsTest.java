// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
        assertEquals("46 48,5 -1,0E-8 −50,5", LocalDecimals.shown("46 48.5 -1.0E-8 −50.5"));
        assertEquals("Erlaubt: 0,1 bis 2,5.", LocalDecimals.shown("Erlaubt: 0.1 bis 2.5."));
        assertEquals("(0,5; 1,5 ± 0,1) [2,5] ≥ 0,5, >0,5 R²=0,9 1,5% 0,1…0,2: 0,5\n0,6",
                LocalDecimals.shown("(0.5; 1.5 ± 0.1) [2.5] ≥ 0.5, >0.5 R²=0.9 1.5% 0.1…0.2: 0.5\n0.6"));
    }

    @Test
    void whatIsNoNumberStays() {
        for (String text : new String[] {"1.2.3", "press.wallSpeed", "a1.5.csv", "1.5.csv", "--set packing.height=12.5", "1.",
                "46, 48", "--points=0.5", "/home/me/sweep 0.5/run", "/home/me/sweep 0.5", "C:\\sweep 0.5", "plugin 2.1",
                "Plug-in 2.1",
                "hertz-mindlin 2.1", "org.example.laws 2.1", "Java 25.0", "„meine 0.5 Studie“ 2.1",
                "“my 0.5 study”", "\"a 0.5\"", "0.5x", "0.5_1", "study-0.5", "sweep/0.5", "10:1.5 50:2"}) {
            assertEquals(text, LocalDecimals.shown(text));
        }
    }

    @Test
    void aNumberIsReadWithACommaOrAPoint() {
        assertEquals("12.5", LocalDecimals.meant("12,5"));
        assertEquals("12.5", LocalDecimals.meant("12.5"));
        assertEquals(".5", LocalDecimals.meant(",5"));
        assertEquals(" -1.5e-3 ", LocalDecimals.meant(" -1,5e-3 "));
        assertEquals("1,2,3", LocalDecimals.meant("1,2,3"), "which is refused, and not read as a number");
        assertEquals("1.234,5", LocalDecimals.meant("1.234,5"), "which is refused, and not read as another number");
    }

    @Test
    void whatMayPartThousandsIsInDoubt() {
        assertEquals(List.of(true, false, false, false), List.of("1.500", "1,500", "0.500", "1.50").stream()
                .map(LocalDecimals::isInDoubt).toList());
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
        assertEquals(List.of(false, true, false),
                List.of("1.500", "-12,500", "1,5").stream().map(LocalDecimals::isInDoubt).toList());
    }

    @Test
    void aPointThatMayPartThousandsLeavesTwoReadings() {
        assertEquals(List.of("1500", "1.5"), LocalDecimals.readings("1.500"));
        assertEquals(List.of("-12345 µm", "-12.345 µm"), LocalDecimals.readings(" -12.345 µm "));
        assertEquals(List.of("2000", "2"), LocalDecimals.readings("2.000"));
        for (String clear : new String[] {"1,500", "0.125", "1.5", "1.50", "1.5000", "1234.500", "1.500.000", "1.500,5", ""}) {
            assertEquals(List.of(), LocalDecimals.readings(clear), clear);
        }
        assertEquals(List.of("46500 48", "46.5 48"), LocalDecimals.pointReadings("46.500 48"));
        assertEquals(List.of("46:2500:54", "46:2.5:54"), LocalDecimals.pointReadings("46:2.500:54"));
        assertEquals(List.of("1500 2.5", "1.5 2.5"), LocalDecimals.pointReadings("1.500 2,5"));
        assertEquals(List.of("2000, 3", "2, 3"), LocalDecimals.pointReadings("2.000, 3"));
        for (String clear : new String[] {"1,500 2", "0.125 1", "1.5 2", "1.5000 2", "1.500.000 2", "1.500e3 2", ""}) {
            assertEquals(List.of(), LocalDecimals.pointReadings(clear), clear);
        }
        assertEquals("46.1250", LocalDecimals.shownList("46.125"));
        assertEquals("46,125 48", LocalDecimals.shownList("46.125 48"));
        assertEquals(List.of("46 48", "46.48"), LocalDecimals.listReadings("46,48"));
        assertEquals(List.of(), LocalDecimals.listReadings("11,5,12"));
    }

    @Test
    void severalNumbersAreReadWithACommaWhereBlanksPartThem() {
        assertEquals("46.5 48", LocalDecimals.meantList("46,5 48").orElseThrow());
        assertEquals("46.5  48", LocalDecimals.meantList("46,5; 48").orElseThrow());
        assertEquals("46, 48", LocalDecimals.meantList("46, 48").orElseThrow(), "a comma before a blank parts");
        assertEquals("46.5, 48", LocalDecimals.meantList("46.5, 48").orElseThrow());
        assertEquals("46.5", LocalDecimals.meantList("46.5").orElseThrow());
        assertEquals("46:2.5:54 60", LocalDecimals.meantList("46:2,5:54 60").orElseThrow());
    }

    @Test
    void aCommaThatMayPartTwoNumbersIsRefused() {
        for (String text : new String[] {"46,48", "46,5", "11,5,12", "11,5,12 13", "46,5, 48", "46:2,5:54", "1.234,5 6",
                "a,5 6"}) {
            assertEquals(Optional.empty(), LocalDecimals.meantList(text), text);
        }
    }

    @Test
    void aListIsShownAsItIsRead() {
        assertEquals("46 48,5", LocalDecimals.shownList("46 48.5"));
        assertEquals("46:2,5:54 60", LocalDecimals.shownList("46:2.5:54 60"));
        for (String text : new String[] {"46.5", "46:2.5:54", "46.5, 48", "", "46 48"}) {
            assertEquals(text, LocalDecimals.shownList(text));
        }
    }

    @Test
    void aPointStaysWhereTheLanguageHasNoComma() {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.forLanguageTag("ar-EG-u-nu-arab")}) {
            Locale.setDefault(Locale.Category.DISPLAY, language);
            assertEquals("0.95", LocalDecimals.shown("0.95"));
            assertEquals("0.95 1", LocalDecimals.shownList("0.95 1"));
            assertEquals("12,5", LocalDecimals.meant("12,5"), "which may be thousands");
            assertEquals(List.of(), LocalDecimals.readings("1.500"));
            assertEquals(List.of(), LocalDecimals.pointReadings("1.500 2"));
            assertEquals("46.125", LocalDecimals.shownList("46.125"));
            assertEquals("46,48", LocalDecimals.meantList("46,48").orElseThrow(), "two levels");
        }
    }
}
