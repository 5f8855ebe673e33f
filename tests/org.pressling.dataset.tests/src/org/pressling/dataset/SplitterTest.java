// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressling.dem.InvalidInputException;

class SplitterTest {

    @Test
    void thePaperSplitsEachOfItsFiftyCombinationsAlike() {
        int[] stratum = new int[500];
        Arrays.setAll(stratum, i -> i / 10);
        int[][] counts = counts(stratum, Splitter.stratified(stratum, 320, 80, 100, 42), 50);
        for (int[] ofStratum : counts) {
            assertTrue(ofStratum[0] == 6 || ofStratum[0] == 7, Arrays.toString(ofStratum));
            assertTrue(ofStratum[1] == 1 || ofStratum[1] == 2, Arrays.toString(ofStratum));
            assertEquals(2, ofStratum[2]);
        }
    }

    @Test
    void countsAreExactAndStrataNearTheirShareForAnySizes() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 200; round++) {
            int n = random.nextInt(1, 300);
            int strata = random.nextInt(1, 20);
            int[] stratum = random.ints(n, 0, strata).toArray();
            int train = random.nextInt(n + 1);
            int validation = random.nextInt(n - train + 1);
            Split[] splits = Splitter.stratified(stratum, train, validation, n - train - validation, round);
            int[] target = {train, validation, n - train - validation};
            int[][] counts = counts(stratum, splits, strata);
            for (int k = 0; k < 3; k++) {
                int column = k;
                assertEquals(target[k], Arrays.stream(counts).mapToInt(row -> row[column]).sum());
                for (int[] row : counts) {
                    double share = (double) target[k] * Arrays.stream(row).sum() / n;
                    assertTrue(Math.abs(row[k] - share) <= 2, row[k] + " of " + share);
                }
            }
        }
    }

    /** Sections of one body never stand on both sides, whatever sizes, counts and seeds there are. */
    @Test
    void groupsAreNeverDivided() {
        SplittableRandom random = new SplittableRandom(7);
        int refused = 0;
        for (int round = 0; round < 2000; round++) {
            int n = random.nextInt(1, 120);
            int[] group = random.ints(n, 0, random.nextInt(1, 40)).toArray();
            int train = random.nextInt(n + 1);
            int validation = random.nextInt(n - train + 1);
            SplitRequest request = new SplitRequest(train, validation, n - train - validation, round);
            Split[] splits;
            try {
                splits = Splitter.grouped(group, request);
            } catch (InvalidInputException e) {
                assertEquals(DatasetProblem.FEW_GROUPS, e.problems().getFirst().code());
                refused++;
                continue;
            }
            Map<Integer, Split> of = new HashMap<>();
            Map<Integer, Integer> sizes = new HashMap<>();
            int[] counts = new int[3];
            for (int i = 0; i < n; i++) {
                Split own = splits[i];
                assertEquals(of.computeIfAbsent(group[i], _ -> own), own, "group " + group[i]);
                sizes.merge(group[i], 1, Integer::sum);
                counts[splits[i].ordinal()]++;
            }
            int largest = sizes.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
            int[] wanted = {train, validation, n - train - validation};
            for (int k = 0; k < 3; k++) {
                assertTrue(wanted[k] > 0 ? counts[k] > 0 : counts[k] == 0, request + " " + Arrays.toString(counts));
                assertTrue(Math.abs(counts[k] - wanted[k]) < 2 * largest, request + " " + Arrays.toString(counts));
            }
        }
        assertTrue(refused > 0 && refused < 600, "some cannot be split, most can: " + refused);
    }

    @Test
    void groupsOfOneSizeGiveExactCounts() {
        SplittableRandom random = new SplittableRandom(9);
        for (int round = 0; round < 200; round++) {
            int size = random.nextInt(1, 6);
            int train = random.nextInt(1, 20);
            int validation = random.nextInt(1, 8);
            int test = random.nextInt(1, 8);
            int[] group = new int[(train + validation + test) * size];
            Arrays.setAll(group, i -> i / size);
            SplitRequest request = new SplitRequest(train * size, validation * size, test * size, round);
            Split[] splits = Splitter.grouped(group, request);
            assertEquals(train * size, Arrays.stream(splits).filter(Split.TRAIN::equals).count());
            assertEquals(test * size, Arrays.stream(splits).filter(Split.TEST::equals).count());
            assertArrayEquals(splits, Splitter.grouped(group, request));
        }
    }

    @Test
    void theSeedDecides() {
        int[] stratum = new int[100];
        Arrays.setAll(stratum, i -> i % 7);
        Split[] first = Splitter.stratified(stratum, 60, 20, 20, 1);
        assertArrayEquals(first, Splitter.stratified(stratum, 60, 20, 20, 1));
        assertFalse(Arrays.equals(first, Splitter.stratified(stratum, 60, 20, 20, 2)));
    }

    @ParameterizedTest
    @CsvSource({"5, 3, 3", "11, 0, -1", "10, 1, 1", "0, 0, 0", "2147483647, 2147483647, 12"})
    void countsThatDoNotAddUpAreRefused(int train, int validation, int test) {
        var refused = assertThrows(InvalidInputException.class,
                () -> Splitter.stratified(new int[10], train, validation, test, 1));
        assertEquals(List.of(DatasetProblem.SPLIT.of(train, validation, test, 10)), refused.problems());
    }

    private static int[][] counts(int[] stratum, Split[] splits, int strata) {
        int[][] counts = new int[strata][3];
        for (int i = 0; i < stratum.length; i++) {
            counts[stratum[i]][splits[i].ordinal()]++;
        }
        return counts;
    }
}
