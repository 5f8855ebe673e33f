// SPDX-License-Identifier: EPL-2.0
package org.pressling.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberListTest {

    @Test
    void readsBlanksAndCommasAlike() {
        assertEquals(List.of(0.53, 46.0, 1e-3), NumberList.parse(" 0.53, 46\n1e-3 "));
        assertEquals(List.of(128, 64), WholeNumberList.parse("128,64"));
        assertEquals(List.of(), NumberList.parse(null));
    }

    @Test
    void writesWhatItReads() {
        List<Double> numbers = List.of(46.0, 0.1, -3.0, 1e-8, 9_007_199_254_740_991.0, 1e300);
        assertEquals("46 0.1 -3 1.0E-8 9007199254740991 1.0E300", NumberList.format(numbers));
        assertEquals(numbers, NumberList.parse(NumberList.format(numbers)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "4 six", "1,2;3", "0x"})
    void refusesWhatIsNoFiniteNumber(String text) {
        assertThrows(NumberFormatException.class, () -> NumberList.parse(text));
    }

    @Test
    void refusesFractionsAmongWholeNumbers() {
        assertThrows(NumberFormatException.class, () -> WholeNumberList.parse("128 1.5"));
    }
}
