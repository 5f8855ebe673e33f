// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressling.study.runs.RunColumn;

/** The table of runs writes numbers as the language does, and names as they are. */
class RunWordsTest {
    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @BeforeEach
    void speakGerman() {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.GERMAN);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    private static String cell(RunColumn.Group group, Object value) {
        return RunWords.cell(new RunColumn("any", group, row -> value), null);
    }

    @Test
    void numbersAndSettingsHaveDecimalsOfTheLanguage() {
        assertEquals("0,5", cell(RunColumn.Group.RUN, Double.valueOf(0.5)));
        assertEquals("46 48,5", cell(RunColumn.Group.SETTING, "46 48.5"));
        assertEquals("/data/sweep 0.5/a.csv", cell(RunColumn.Group.SETTING, "/data/sweep 0.5/a.csv"));
    }

    @Test
    void namesTagsAndNotesStay() {
        for (String text : new String[] {"0.5", "sweep 0.5", "tried at 0.5 and 2.5"}) {
            assertEquals(text, cell(RunColumn.Group.RUN, text));
        }
        assertEquals("tried at 0.5", cell(RunColumn.Group.RUN, "tried at 0.5\nand at 0.6"));
    }
}
