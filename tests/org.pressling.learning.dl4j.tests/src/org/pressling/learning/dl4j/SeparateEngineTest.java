// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.learning.ConvBlock;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.TrainableNetwork;
import org.pressling.learning.testing.Pictures;

/** Two copies of ND4J work side by side, so that one may have a backend of its own. */
class SeparateEngineTest {
    private static final NetworkSpec SPEC = new NetworkSpec(16, List.of(new ConvBlock(8, 3, 2)), List.of(8), 2);

    @Test
    void aCopyComputesTheSameBesideTheFirst(@TempDir Path folder) {
        LearningEngine first = new Dl4jEngine();
        String cache = System.getProperty("org.bytedeco.javacpp.cachedir");
        LearningEngine copy = SeparateEngine.of(Native.ON_CPU, folder.toString());
        assertEquals(cache, System.getProperty("org.bytedeco.javacpp.cachedir"), "the first goes on as before");
        assertNotSame(first.getClass(), copy.getClass());
        assertArrayEquals(trained(first), trained(copy));
        assertArrayEquals(trained(copy), trained(first));
        assertEquals(first.name(), copy.name());
        assertThrows(IllegalStateException.class, () -> new Dl4jEngine("no.such.Backend").name(), "one backend for each copy");
        assertThrows(IllegalStateException.class, () -> SeparateEngine.of("no.such.Backend", folder.toString()).name());
    }

    private static float[] trained(LearningEngine engine) {
        try (TrainableNetwork network = engine.create(SPEC, 1, 1)) {
            for (int i = 0; i < 3; i++) {
                network.trainBatch(Pictures.random(4, 16, i), Pictures.targets(4, 2, i), 0.01);
            }
            return network.weights();
        }
    }
}
