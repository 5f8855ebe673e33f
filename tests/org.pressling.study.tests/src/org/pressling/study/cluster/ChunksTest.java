// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.layout.SampleRanges;

class ChunksTest {

    private static List<String> text(List<SampleRanges> chunks) {
        return chunks.stream().map(SampleRanges::toString).toList();
    }

    @Test
    void tasksAreCutToATimeAndNotToANumber() {
        assertEquals(List.of("1-3", "4-6"), text(Chunks.byTime(SampleRanges.all(6), _ -> 5, 15, 1000)));
        // The last sample takes as long as all others together.
        assertEquals(List.of("1-5", "6"), text(Chunks.byTime(SampleRanges.all(6), sample -> sample == 6 ? 5 : 1, 5, 1000)));
        assertEquals(List.of("1-6"), text(Chunks.byTime(SampleRanges.all(6), _ -> 1, 60, 1000)));
        assertEquals(List.of("2-3", "7,9"), text(Chunks.byTime(SampleRanges.parse("2-3,7,9"), _ -> 1, 2, 1000)));
    }

    @Test
    void aTaskIsLongBesideItsOwnCostAndShortBesideTheWhole() {
        assertEquals(60, Chunks.target(100));
        assertEquals(78.125, Chunks.target(5000));
        assertEquals(600, Chunks.target(500_000));
    }

    @Test
    void aSampleThatTakesLongerThanATaskIsATask() {
        assertEquals(List.of("1", "2", "3"), text(Chunks.byTime(SampleRanges.all(3), _ -> 100, 10, 1000)));
        assertEquals(List.of("1", "2", "3"), text(Chunks.byTime(SampleRanges.all(3), sample -> sample == 1 ? 1000 : 1, 1, 1000)));
    }

    @Test
    void aHundredThousandSamplesAreNoMoreTasksThanTheSchedulerTakesAndNoneIsTwiceAsLongAsAnother() {
        List<SampleRanges> chunks = Chunks.byTime(SampleRanges.all(100_000), sample -> 1 + sample % 7, 60, Chunks.MOST_TASKS);
        assertEquals(Chunks.MOST_TASKS, chunks.size());
        List<Integer> all = new ArrayList<>();
        for (SampleRanges chunk : chunks) {
            for (int sample : chunk.numbers()) {
                all.add(sample);
            }
            assertTrue(chunk.count() >= 98 && chunk.count() <= 102, chunk::toString);
        }
        assertEquals(100_000, all.size());
        assertEquals(SampleRanges.all(100_000), SampleRanges.of(all));
    }

    @Test
    void aNumberOfSamplesIsKeptToAndTooManyTasksAreRefused() {
        assertEquals(List.of("1-4", "5-8", "9-10"), text(Chunks.byNumber(SampleRanges.all(10), 4, 3)));
        InvalidInputException refused = assertThrows(InvalidInputException.class,
                () -> Chunks.byNumber(SampleRanges.all(10), 4, 2));
        assertTrue(refused.has(ClusterProblem.TOO_MANY_TASKS), refused::getMessage);
        assertTrue(refused.getMessage().contains("--chunk 5"), refused.getMessage());
    }
}
