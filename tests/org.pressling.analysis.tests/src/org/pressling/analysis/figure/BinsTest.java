// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class BinsTest {

    @Test
    void everyValueIsCountedOnce() {
        double[] values = IntStream.range(0, 1000).mapToDouble(i -> Math.sin(i) * 3 + 5).toArray();
        Bins bins = Bins.of(values);
        assertEquals(1000, Arrays.stream(bins.counts()).sum());
        assertEquals(Arrays.stream(values).min().orElseThrow(), bins.start());
        assertEquals(Arrays.stream(values).max().orElseThrow(), bins.end(), 1e-12);
        assertTrue(bins.count() >= 5 && bins.count() <= 40);
    }

    @Test
    void largestValueFallsIntoTheLastBin() {
        assertArrayEquals(new int[] {1, 1, 1, 1, 2}, Bins.of(new double[] {0, 1, 2, 3, 4, 5}).counts());
    }

    @Test
    void equalMissingAndNoValuesGiveOneBin() {
        assertArrayEquals(new int[] {3}, Bins.of(new double[] {2, 2, 2}).counts());
        assertArrayEquals(new int[] {1}, Bins.of(new double[] {2, Double.NaN}).counts());
        assertArrayEquals(new int[] {0}, Bins.of(new double[0]).counts());
        assertTrue(Bins.of(new double[] {0, 0}).width() > 0);
    }
}
