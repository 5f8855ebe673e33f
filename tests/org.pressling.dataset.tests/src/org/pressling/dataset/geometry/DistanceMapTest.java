// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

class DistanceMapTest {

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.9, 0.995})
    void distancesAreThoseOfTheNearestPixelOutside(double density) {
        int width = 37;
        int height = 23;
        SplittableRandom random = new SplittableRandom(5);
        boolean[] mask = new boolean[width * height];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = random.nextDouble() < density;
        }
        float[] found = DistanceMap.squared(mask, width, height);
        for (int i = 0; i < mask.length; i++) {
            int nearest = Integer.MAX_VALUE;
            for (int j = 0; j < mask.length; j++) {
                int dx = i % width - j % width;
                int dy = i / width - j / width;
                nearest = mask[j] ? nearest : Math.min(nearest, dx * dx + dy * dy);
            }
            assertEquals(nearest, found[i], "pixel " + i);
        }
    }

    @Test
    void aMaskWithoutAnOutsideIsFarFromIt() {
        boolean[] mask = new boolean[12];
        Arrays.fill(mask, true);
        for (float distance : DistanceMap.squared(mask, 4, 3)) {
            assertTrue(distance >= 1e12f);
        }
    }
}
