// SPDX-License-Identifier: EPL-2.0
package org.pressling.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelListTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"46:2:54|46 48 50 52 54", "0.53:0.05:0.73|0.53 0.58 0.63 0.68 0.73", "1:2:4|1 3", "3:-1:1|3 2 1",
                    "5:1:5|5", "40 46:2:50,60|40 46 48 50 60", "1e-3:1e-3:2e-3|0.001 0.002"})
    void aRangeStandsForItsLevels(String text, String levels) {
        assertEquals(List.of(levels.split(" ")), LevelList.parse(text));
        assertEquals(levels, LevelList.format(LevelList.parse(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"46:54", "46:0:54", "46:-1:54", "54:1:46", "1:2:3:4", "::", "a:1:b", "0:1e-9:1", "0:1:NaN", "0:1:1e400"})
    void whatLeadsNowhereIsRefused(String range) {
        assertThrows(NumberFormatException.class, () -> LevelList.parse(range));
    }

    @Test
    void wordsAndNumbersAreLevelsAsTheyAre() {
        assertEquals(List.of("plane", "space"), LevelList.parse("plane, space"));
        assertEquals(List.of("46", "47.5"), LevelList.parse("46.0 47.5"));
        assertEquals(List.of(), LevelList.parse(null));
    }
}
