// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
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
