// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class LoadDistributionTest {

    @Test
    void theDistanceIsTheLargestGapOfTheCumulativeShares() {
        assertEquals(0, LoadDistribution.ks(new double[] {1, 2, 2, 5}, new double[] {1, 2, 2, 5}));
        assertEquals(1, LoadDistribution.ks(new double[] {1, 2}, new double[] {3, 4, 5}));
        assertEquals(0.5, LoadDistribution.ks(new double[] {1, 2, 3, 4}, new double[] {3, 4}), 1e-12);
        assertEquals(2.0 / 3, LoadDistribution.ks(new double[] {1, 1, 1}, new double[] {1, 2, 2}), 1e-12);
    }

    @Test
    void quantilesLieBetweenNumbers() {
        assertEquals(2.5, LoadDistribution.quantile(new double[] {1, 2, 3, 4}, 0.5));
        assertEquals(1, LoadDistribution.quantile(new double[] {1}, 0.9));
        assertEquals(4.6, LoadDistribution.quantile(new double[] {1, 2, 3, 4, 5}, 0.9), 1e-12);
    }

    @Test
    void samplesOfThreeAndMoreCount() {
        List<AmLoadScores.Pair> pairs = new ArrayList<>();
        for (int sample = 1; sample <= 4; sample++) {
            for (int i = 0; i < (sample == 4 ? 2 : 5); i++) {
                double load = sample + 0.1 * i;
                pairs.add(new AmLoadScores.Pair(sample, load, sample == 1 ? load + 10 : load, 0, 1));
            }
        }
        LoadDistribution all = LoadDistribution.of(pairs);
        assertEquals(3, all.samples());
        assertEquals(1.0 / 3, all.ks(), 1e-12);
        assertEquals(LoadDistribution.LEVELS.size(), all.quantiles().size());
        LoadDistribution right = LoadDistribution.of(pairs.stream().filter(pair -> pair.sample() > 1).toList());
        assertEquals(0, right.ks());
        right.quantiles().forEach(r2 -> assertEquals(1, r2, 1e-12));
        assertTrue(all.quantiles().getFirst() < 0);
        assertTrue(Double.isNaN(LoadDistribution.of(List.of()).ks()));
    }
}
