// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dem.InvalidInputException;

class SampleRangesTest {

    @Test
    void aListIsWrittenInTheFewestRanges() {
        SampleRanges ranges = SampleRanges.parse("9, 3-4,1-2,4");
        assertEquals("1-4,9", ranges.toString());
        assertEquals(5, ranges.count());
        assertArrayEquals(new int[] {1, 2, 3, 4, 9}, ranges.numbers());
        assertEquals(List.of(new SampleRanges.Range(1, 4), new SampleRanges.Range(9, 9)), ranges.ranges());
        assertEquals(4, ranges.ranges().getFirst().count());
        assertEquals(ranges, SampleRanges.of(List.of(9, 1, 2, 3, 4)));
        assertEquals("1-9", SampleRanges.all(9).toString());
        assertEquals("", SampleRanges.of(List.of()).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "1-", "-3", "1,,2", "a", "12345678", "1..3"})
    void whatIsNoRangeIsRefused(String list) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> SampleRanges.parse(list));
        assertTrue(refused.has(LayoutProblem.SAMPLE_RANGE), refused::getMessage);
    }

    @Test
    void soIsOneThatRunsBackwardsAndOneBeyondTheCampaign() {
        assertTrue(assertThrows(InvalidInputException.class, () -> SampleRanges.parse("4-3")).has(LayoutProblem.BACKWARDS));
        SampleRanges ranges = SampleRanges.parse("3,7-9");
        ranges.requireWithin(9);
        assertTrue(assertThrows(InvalidInputException.class, () -> ranges.requireWithin(8)).has(LayoutProblem.NO_SUCH_SAMPLE));
    }
}
