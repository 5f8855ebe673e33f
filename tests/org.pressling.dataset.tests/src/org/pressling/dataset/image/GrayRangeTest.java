// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dem.InvalidInputException;

/** What a user writes for the grays that are black and white. */
class GrayRangeTest {
    @ParameterizedTest
    @CsvSource({"'0,4095', 0, 4095", "' -1 , 1.5e0', -1, 1.5"})
    void aRangeOfGraysIsRead(String text, double black, double white) {
        assertEquals(new GrayRange(black, white), GrayRange.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "5,5", "9,1", "a,b", "0,NaN", "0,Infinity", "0,1,2", "Stretch!"})
    void whatIsNoRangeOfGraysIsRefused(String text) {
        assertThrows(InvalidInputException.class, () -> GrayRange.parse(text));
    }
}
