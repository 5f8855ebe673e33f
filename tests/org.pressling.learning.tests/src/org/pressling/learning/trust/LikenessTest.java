// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class LikenessTest {
    private static final int PICTURES = 400;
    private static final int FEATURES = 8;

    private static double[][] normal(int columns, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] rows = new double[PICTURES][columns];
        for (double[] row : rows) {
            for (int j = 0; j < columns; j++) {
                row[j] = random.nextGaussian();
            }
        }
        return rows;
    }

    @Test
    void whatOnlyTheFeaturesOrOnlyTheStatisticsTellIsRefused() {
        Likeness kind = Likeness.of(normal(3, 1), normal(FEATURES, 2));
        double[] even = new double[3];
        double[] plain = new double[FEATURES];
        assertEquals(Kinship.IN, kind.kinship(even, plain));
        double[] odd = plain.clone();
        odd[4] = 9;
        assertEquals(Kinship.OUT, kind.kinship(even, odd));
        assertEquals(Kinship.OUT, kind.kinship(new double[] {0, 9, 0}, plain));
        assertEquals(Kinship.IN, Likeness.of(normal(3, 1), new double[PICTURES][0]).kinship(even, new double[0]));
    }

    @Test
    void fewOfTheKindAreRefusedOrWarnedOf() {
        Likeness kind = Likeness.of(normal(3, 1), normal(FEATURES, 2));
        double[][] statistics = normal(3, 3);
        double[][] features = normal(FEATURES, 4);
        int out = 0;
        int in = 0;
        for (int i = 0; i < PICTURES; i++) {
            Kinship kinship = kind.kinship(statistics[i], features[i]);
            out += kinship == Kinship.OUT ? 1 : 0;
            in += kinship == Kinship.IN ? 1 : 0;
        }
        assertTrue(out <= 0.025 * PICTURES, out + " refused");
        assertTrue(in >= 0.9 * PICTURES, in + " taken");
    }
}
