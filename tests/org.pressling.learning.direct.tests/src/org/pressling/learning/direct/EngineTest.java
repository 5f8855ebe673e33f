// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.direct;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressling.learning.BatchStep;
import org.pressling.learning.ConvBlock;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.TrainableNetwork;
import org.pressling.learning.WeightInit;
import org.pressling.learning.dl4j.Dl4jEngine;

class EngineTest {
    private static final NetworkSpec SPEC = new NetworkSpec(16, List.of(new ConvBlock(8, 3, 2), new ConvBlock(8, 3, 2)),
            List.of(16), 2);

    static Stream<LearningEngine> engines() {
        return Stream.of(new VectorEngine(), new ScalarEngine());
    }

    @ParameterizedTest
    @MethodSource("engines")
    void startsFromTheSharedInitialWeights(LearningEngine engine) {
        try (TrainableNetwork network = engine.create(SPEC, 5, 2)) {
            assertArrayEquals(WeightInit.weights(SPEC, 5), network.weights());
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void learnsEightPicturesByHeart(LearningEngine engine) {
        float[][] images = Pictures.random(8, 16, 1);
        float[][] targets = Pictures.targets(8, 2, 2);
        try (TrainableNetwork network = engine.create(SPEC, 1, 1)) {
            double first = network.trainBatch(images, targets, 0.01);
            double last = first;
            for (int i = 0; i < 300; i++) {
                last = network.trainBatch(images, targets, 0.01);
            }
            assertTrue(last < 1e-3 * first, "from " + first + " to " + last);
            assertEquals(targets[3][1], network.predict(images)[3][1], 0.1);
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void trainingGivesTheSameBitsForAnyNumberOfThreads(LearningEngine engine) {
        assertArrayEquals(trained(engine, 1), trained(engine, 3));
    }

    private static float[] trained(LearningEngine engine, int threads) {
        try (TrainableNetwork network = engine.create(SPEC, 1, threads)) {
            for (int i = 0; i < 10; i++) {
                network.trainBatch(Pictures.random(20, 16, i), Pictures.targets(20, 2, i), new BatchStep(0.01, 0.01, () -> false));
            }
            return network.weights();
        }
    }

    /** Same pictures, same weights: the losses of the first steps and the weights' use are the engines' common ground. */
    @Test
    void losesTheSameAsTheDeeplearning4jEngineOverTheFirstSteps() {
        NetworkSpec spec = new NetworkSpec(64, List.of(new ConvBlock(32, 3, 2), new ConvBlock(32, 3, 2), new ConvBlock(64, 3, 2)),
                List.of(32), 3);
        try (TrainableNetwork fast = new VectorEngine().create(spec, 4, 2);
                TrainableNetwork portable = new Dl4jEngine().create(spec, 4, 2)) {
            for (int i = 0; i < 5; i++) {
                float[][] images = Pictures.random(16, 64, i);
                float[][] targets = Pictures.targets(16, 3, i);
                double expected = portable.trainBatch(images, targets, 1e-4);
                assertEquals(expected, fast.trainBatch(images, targets, 1e-4), 1e-5 * expected, "step " + i);
            }
        }
    }

    @Test
    void aModelTrainedWithOneEnginePredictsTheSameWithAnother(@TempDir Path folder) throws IOException {
        float[][] images = Pictures.random(6, 16, 3);
        Path file = folder.resolve("network.bin");
        float[][] before;
        try (TrainableNetwork network = new VectorEngine().create(SPEC, 1, 1)) {
            for (int i = 0; i < 20; i++) {
                network.trainBatch(images, Pictures.targets(6, 2, 1), 0.01);
            }
            before = network.predict(images);
            network.save(file);
        }
        for (LearningEngine engine : List.of(new VectorEngine(), new ScalarEngine(), new Dl4jEngine())) {
            try (TrainableNetwork network = engine.load(SPEC, file, 1)) {
                float[][] after = network.predict(images);
                for (int i = 0; i < before.length; i++) {
                    assertArrayEquals(before[i], after[i], 1e-5f, engine.name());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aBatchCancelledBetweenBlocksLeavesTheWeightsAlone(LearningEngine engine) {
        float[][] images = Pictures.random(20, 16, 1);
        float[][] targets = Pictures.targets(20, 2, 1);
        AtomicInteger asked = new AtomicInteger();
        try (TrainableNetwork network = engine.create(SPEC, 1, 1)) {
            float[] before = network.weights();
            network.trainBatch(images, targets, new BatchStep(0, 0, () -> asked.incrementAndGet() < 0));
            int questions = asked.get();
            assertTrue(questions >= 80, "asked for each block of each picture: " + questions);
            for (int at : new int[] { 1, 2, questions / 2, questions }) {
                asked.set(0);
                assertThrows(CancellationException.class, () -> network.trainBatch(images, targets,
                        new BatchStep(0.1, 0, () -> asked.incrementAndGet() == at)));
                assertArrayEquals(before, network.weights());
            }
            network.trainBatch(images, targets, 0.1);
        }
    }

    @Test
    void refusesWhatDoesNotFit() {
        LearningEngine engine = new VectorEngine();
        try (TrainableNetwork network = engine.create(SPEC, 1, 1)) {
            assertThrows(IllegalArgumentException.class, () -> network.predict(Pictures.random(1, 8, 1)));
            assertThrows(IllegalArgumentException.class, () -> network.setWeights(new float[3]));
            assertThrows(IllegalArgumentException.class,
                    () -> network.trainBatch(Pictures.random(2, 16, 1), Pictures.targets(1, 2, 1), 0.1));
            assertEquals(0, network.predict(new float[0][]).length);
        }
        assertThrows(IllegalArgumentException.class, () -> engine.create(SPEC, 1, 0));
        TrainableNetwork closed = engine.create(SPEC, 1, 1);
        closed.close();
        closed.close();
        assertThrows(IllegalStateException.class, () -> closed.predict(Pictures.random(1, 16, 1)));
    }

    @Test
    void theSwitchTurnsTheFastEngineOff() {
        System.setProperty(VectorEngine.SWITCH, "false");
        try {
            String message = assertThrows(UnsupportedOperationException.class, VectorEngine::new).getMessage();
            assertTrue(message.contains(VectorEngine.SWITCH), message);
        } finally {
            System.clearProperty(VectorEngine.SWITCH);
        }
    }

    /** The engine has no machine code, so arrays and buffers are all the memory that it could lose. */
    @Test
    void memoryStaysFlatOverManyBatches() {
        float[][] images = Pictures.random(16, 16, 1);
        float[][] targets = Pictures.targets(16, 2, 1);
        try (TrainableNetwork network = new VectorEngine().create(SPEC, 1, 2)) {
            run(network, images, targets, 500);
            long before = memoryInUse();
            run(network, images, targets, 1500);
            long grown = memoryInUse() - before;
            assertTrue(grown < 1 << 20, "grown by " + grown + " bytes");
        }
    }

    private static void run(TrainableNetwork network, float[][] images, float[][] targets, int batches) {
        for (int i = 0; i < batches; i++) {
            network.trainBatch(images, targets, 1e-4);
            network.predict(images);
        }
    }

    private static long memoryInUse() {
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        return heap + ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .mapToLong(BufferPoolMXBean::getMemoryUsed).sum();
    }
}
