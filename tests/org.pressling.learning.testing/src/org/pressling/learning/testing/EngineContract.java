// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.testing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.pressling.dataset.image.GrayImage;
import org.pressling.learning.Augmentation;
import org.pressling.learning.BatchStep;
import org.pressling.learning.ConvBlock;
import org.pressling.learning.Draw;
import org.pressling.learning.EngineCheck;
import org.pressling.learning.Examples;
import org.pressling.learning.HeldPictures;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.MovingAverage;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.TrainableNetwork;

/** What every learning engine owes to those who use it. */
public abstract class EngineContract {
    /** A small network of two blocks for pictures of 16 × 16. */
    protected static final NetworkSpec SPEC = new NetworkSpec(16, List.of(new ConvBlock(8, 3, 2), new ConvBlock(8, 3, 2)),
            List.of(16), 2);

    /** {@return the engine} */
    protected abstract LearningEngine engine();

    /** {@return how often, at least, the engine asks during a batch of twenty pictures whether it was cancelled} */
    protected abstract int questionsInABatch();

    /**
     * Weights after ten batches.
     *
     * @param threads threads that the engine may use
     * @return the weights
     */
    protected final float[] trained(int threads) {
        try (TrainableNetwork network = engine().create(SPEC, 1, threads)) {
            for (int i = 0; i < 10; i++) {
                network.trainBatch(Pictures.random(20, 16, i), Pictures.targets(20, 2, i),
                        new BatchStep(0.01, 0.01, () -> false));
            }
            return network.weights();
        }
    }

    /** What the authors of other engines hold theirs to. */
    @Test
    void trainingCanRelyOnIt() {
        assertEquals(List.of(), EngineCheck.faults(engine()));
    }

    @Test
    void asksWithinABatchWhetherItIsCancelled() {
        AtomicInteger asked = new AtomicInteger();
        try (TrainableNetwork network = engine().create(SPEC, 1, 1)) {
            network.trainBatch(Pictures.random(20, 16, 1), Pictures.targets(20, 2, 1),
                    new BatchStep(0, 0, () -> asked.incrementAndGet() < 0));
        }
        assertTrue(asked.get() >= questionsInABatch(), "asked within a batch, not only between batches: " + asked);
    }

    @Test
    void heldPicturesAreShownAsTheyAreDrawn() {
        int size = SPEC.inputSize();
        List<GrayImage> images = new ArrayList<>();
        for (float[] picture : Pictures.random(5, size, 8)) {
            byte[] bytes = new byte[size * size];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (255 * picture[i]);
            }
            images.add(new GrayImage(size, size, bytes, 1));
        }
        Examples examples = new Examples(images, new double[5][2]);
        List<Draw> draws = List.of(new Draw(4, false, false, 0, 0), new Draw(0, true, false, 0, 0),
                new Draw(2, false, true, 3, 0),
                new Draw(2, true, true, -2, 5), new Draw(1, false, false, 15, -15));
        float[][] shown = new float[draws.size()][];
        for (int i = 0; i < shown.length; i++) {
            Draw draw = draws.get(i);
            shown[i] = Augmentation.shift(Augmentation.mirror(examples.picture(draw.picture()), size, draw.leftRight(),
                    draw.topBottom()), size, draw.right(), draw.down());
        }
        try (TrainableNetwork network = engine().create(SPEC, 1, 1);
                TrainableNetwork other = engine().create(SPEC, 1, 1);
                HeldPictures held = network.hold(examples)) {
            for (int i = 0; i < 2; i++) {
                float[][] targets = Pictures.targets(5, 2, i);
                assertEquals(other.trainBatch(shown, targets, 0.01), held.trainBatch(draws, targets, BatchStep.of(0.01)));
            }
            assertArrayEquals(other.weights(), network.weights());
        }
    }

    @Test
    void theMovingAverageFollowsTheWeights() {
        float[][] images = Pictures.random(6, 16, 4);
        try (TrainableNetwork network = engine().create(SPEC, 1, 1)) {
            float[] expected = network.weights();
            MovingAverage average = network.average(expected);
            for (int step = 0; step < 3; step++) {
                network.trainBatch(images, Pictures.targets(6, 2, step), 0.01);
                average.move(0.75f);
                float[] weights = network.weights();
                for (int i = 0; i < expected.length; i++) {
                    expected[i] = 0.75f * expected[i] + (1 - 0.75f) * weights[i];
                }
                assertArrayEquals(expected, average.weights());
            }
        }
    }

}
