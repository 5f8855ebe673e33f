// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.learning.BatchStep;
import org.pressling.learning.ConvBlock;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.TrainableNetwork;
import org.pressling.learning.WeightInit;

class Dl4jEngineTest {
    private static final NetworkSpec SPEC = new NetworkSpec(16, List.of(new ConvBlock(8, 3, 2), new ConvBlock(8, 3, 2)),
            List.of(16), 2);
    private final LearningEngine engine = new Dl4jEngine();

    @Test
    void namesBackendAndFeatureLevel() {
        assertTrue(engine.name().contains("oneDNN"), engine.name());
    }

    @Test
    void table2StartsFromTheSharedInitialWeights() {
        NetworkSpec spec = NetworkSpec.komoriTable2(9);
        try (TrainableNetwork network = engine.create(spec, 5, 2)) {
            assertEquals(493_449, network.weights().length);
            assertArrayEquals(WeightInit.weights(spec, 5), network.weights());
            float[][] outputs = network.predict(Pictures.random(2, 224, 1));
            assertEquals(9, outputs[1].length);
        }
    }

    @Test
    void learnsEightPicturesByHeart() {
        float[][] images = Pictures.random(8, 16, 1);
        float[][] targets = Pictures.targets(8, 2, 2);
        try (TrainableNetwork network = engine.create(SPEC, 1, 1)) {
            double first = network.trainBatch(images, targets, 0.01);
            double last = first;
            for (int i = 0; i < 200; i++) {
                last = network.trainBatch(images, targets, 0.01);
            }
            assertTrue(last < 1e-3 * first, "from " + first + " to " + last);
            assertEquals(targets[3][1], network.predict(images)[3][1], 0.1);
        }
    }

    @Test
    void sameSeedAndThreadsGiveTheSameBits() {
        assertArrayEquals(trained(1), trained(1));
    }

    private float[] trained(long seed) {
        try (TrainableNetwork network = engine.create(SPEC, seed, 2)) {
            for (int i = 0; i < 10; i++) {
                network.trainBatch(Pictures.random(20, 16, i), Pictures.targets(20, 2, i), new BatchStep(0.01, 0.01, () -> false));
            }
            return network.weights();
        }
    }

    @Test
    void theOrderOfPicturesInABatchDoesNotMoveTheirPrediction() {
        float[][] images = Pictures.random(37, 16, 1);
        try (TrainableNetwork network = engine.create(SPEC, 1, 1)) {
            float[][] together = network.predict(images);
            for (int i : new int[] { 0, 17, 36 }) {
                assertArrayEquals(together[i], network.predict(new float[][] { images[i] })[0], 1e-5f);
            }
            assertEquals(0, network.predict(new float[0][]).length);
        }
    }

    @Test
    void aSavedNetworkPredictsTheSameBits(@TempDir Path folder) throws IOException {
        float[][] images = Pictures.random(6, 16, 3);
        Path file = folder.resolve("network.bin");
        float[][] before;
        try (TrainableNetwork network = engine.create(SPEC, 1, 1)) {
            network.trainBatch(images, Pictures.targets(6, 2, 1), 0.01);
            before = network.predict(images);
            network.save(file);
        }
        try (TrainableNetwork network = engine.load(SPEC, file, 1)) {
            float[][] after = network.predict(images);
            for (int i = 0; i < before.length; i++) {
                assertArrayEquals(before[i], after[i]);
            }
        }
    }

    @Test
    void aBatchCancelledBetweenLayersLeavesTheWeightsAlone() {
        float[][] images = Pictures.random(20, 16, 1);
        float[][] targets = Pictures.targets(20, 2, 1);
        AtomicInteger asked = new AtomicInteger();
        try (TrainableNetwork network = engine.create(SPEC, 1, 1)) {
            float[] before = network.weights();
            network.trainBatch(images, targets, new BatchStep(0, 0, () -> asked.incrementAndGet() < 0));
            int questions = asked.get();
            assertTrue(questions >= 8, "asked between layers, not only between batches: " + questions);
            for (int at = 1; at <= questions; at++) {
                asked.set(0);
                int last = at;
                assertThrows(CancellationException.class, () -> network.trainBatch(images, targets,
                        new BatchStep(0.1, 0, () -> asked.incrementAndGet() == last)));
                assertArrayEquals(before, network.weights());
            }
            network.trainBatch(images, targets, 0.1);
        }
    }

    @Test
    void refusesWhatDoesNotFit() {
        try (TrainableNetwork network = engine.create(SPEC, 1, 1)) {
            assertThrows(IllegalArgumentException.class, () -> network.predict(Pictures.random(1, 8, 1)));
            assertThrows(IllegalArgumentException.class, () -> network.setWeights(new float[3]));
            assertThrows(IllegalArgumentException.class,
                    () -> network.trainBatch(Pictures.random(2, 16, 1), Pictures.targets(1, 2, 1), 0.1));
        }
        assertThrows(IllegalArgumentException.class, () -> engine.create(SPEC, 1, 0));
        TrainableNetwork closed = engine.create(SPEC, 1, 1);
        closed.close();
        closed.close();
        assertThrows(IllegalStateException.class, () -> closed.predict(Pictures.random(1, 16, 1)));
    }
}
