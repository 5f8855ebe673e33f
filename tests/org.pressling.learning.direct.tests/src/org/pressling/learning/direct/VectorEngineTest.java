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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.learning.ConvBlock;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.TrainableNetwork;
import org.pressling.learning.dl4j.Dl4jEngine;
import org.pressling.learning.testing.EngineContract;
import org.pressling.learning.testing.Pictures;

class VectorEngineTest extends EngineContract {

    @Override
    protected LearningEngine engine() {
        return new VectorEngine();
    }

    @Override
    protected int questionsInABatch() {
        return 80; // for each block of each picture, on the way there and back
    }

    @Test
    void trainingGivesTheSameBitsForAnyNumberOfThreads() {
        assertArrayEquals(trained(1), trained(3));
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
