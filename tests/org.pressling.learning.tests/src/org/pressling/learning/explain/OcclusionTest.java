// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.pressling.learning.ConvBlock;
import org.pressling.learning.LinearNetwork;
import org.pressling.learning.NetworkSpec;

class OcclusionTest {

    @Test
    void showsWhatEachCoveredSquareHadAdded() {
        try (LinearNetwork network = new LinearNetwork(new NetworkSpec(4, List.of(new ConvBlock(1, 1, 1)), List.of(), 1))) {
            float[] weights = new float[17];
            Arrays.fill(weights, 1);
            weights[0] = 5;
            weights[15] = -7;
            network.setWeights(weights);
            float[] picture = new float[16];
            Arrays.fill(picture, 1);
            HeatMap map = Occlusion.map(network, picture, 0, 2, 0.5f);
            // corners of the resized map are the squares' own values: (Σ of the square's weights) × (1 − 0.5)
            assertEquals((5 + 1 + 1 + 1) * 0.5, map.at(0, 0), 1e-5);
            assertEquals(4 * 0.5, map.at(3, 0), 1e-5);
            assertEquals((-7 + 1 + 1 + 1) * 0.5, map.at(3, 3), 1e-5);
            assertThrows(IllegalArgumentException.class, () -> Occlusion.map(network, picture, 0, 5, 0));
        }
    }
}
