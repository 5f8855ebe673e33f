// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.direct;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressling.dataset.image.GrayImage;
import org.pressling.learning.ConvBlock;
import org.pressling.learning.EpochRow;
import org.pressling.learning.Examples;
import org.pressling.learning.LabelScaling;
import org.pressling.learning.MovableNetwork;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.Optimisation;
import org.pressling.learning.PictureVariations;
import org.pressling.learning.Schedule;
import org.pressling.learning.TrainableNetwork;
import org.pressling.learning.Trainer;
import org.pressling.learning.TrainingMonitor;
import org.pressling.learning.TrainingProgress;
import org.pressling.learning.TrainingResult;
import org.pressling.learning.TrainingSettings;
import org.pressling.learning.device.DeviceLostException;
import org.pressling.learning.testing.FailingEngine;
import org.pressling.learning.testing.FailingEngine.Call;
import org.pressling.learning.testing.Pictures;

/** A training whose card is lost goes on elsewhere and ends with the very weights of one that was not disturbed. */
class LostDeviceTest {
    private static final NetworkSpec SPEC = new NetworkSpec(16, List.of(new ConvBlock(4, 3, 2)), List.of(8), 2);
    /**
     * All that must be restored: Adam's moments, the average, mirrors and shifts, early stopping, and a last batch that is
     * short.
     */
    private static final TrainingSettings SETTINGS = new TrainingSettings(6, 4, 5,
            new Optimisation(0.01, Schedule.COSINE, 1, 0.01, 0.9), new PictureVariations(true, true, true, 2), 7, 1);
    private static final Examples TRAINING = examples(14, 1);
    private static final Examples VALIDATION = examples(6, 2);
    private static final LabelScaling SCALING = LabelScaling.of(TRAINING.labels());

    private final List<Integer> moved = new ArrayList<>();
    private final List<Double> fractions = new ArrayList<>();
    private final TrainingMonitor monitor = new TrainingMonitor() {
        @Override
        public void moved(int epoch, DeviceLostException lost) {
            moved.add(epoch);
        }

        @Override
        public void progress(TrainingProgress progress) {
            fractions.add(progress.fraction());
        }
    };

    /** There are four batches and two calls for outputs in an epoch, one call for weights after each batch and more. */
    @ParameterizedTest
    @CsvSource({"CREATE, 1, 0", "TRAIN, 1, 1", "TRAIN, 4, 1", "TRAIN, 11, 3", "PREDICT, 1, 1", "PREDICT, 6, 3", "WEIGHTS, 1, 1",
            "WEIGHTS, 9, 2", "SET_WEIGHTS, 4, 2", "SET_WEIGHTS, 13, 6", "MOMENTS, 1, 1", "MOMENTS, 4, 3"})
    void goesOnFromTheLastEpochAsIfNothingHadHappened(Call fatal, int at, int epoch) {
        TrainingResult whole;
        try (TrainableNetwork network = new ScalarEngine().create(SPEC, SETTINGS.seed(), 1)) {
            whole = train(network, TrainingMonitor.NONE);
        }
        FailingEngine card = new FailingEngine(new ScalarEngine(), fatal, at);
        ScalarEngine spare = new ScalarEngine();
        try (MovableNetwork network = new MovableNetwork(card, spare, SPEC, SETTINGS.seed(), 1)) {
            TrainingResult result = train(network, monitor);
            assertTrue(card.isLost());
            assertSame(spare, network.engine());
            assertEquals("The card of the test is gone.", network.lost().orElseThrow().getMessage());
            assertArrayEquals(whole.weights(), result.weights());
            assertArrayEquals(whole.weights(), network.weights());
            assertEquals(whole.history(), result.history());
            assertEquals(whole.bestEpoch(), result.bestEpoch());
            assertEquals(result.history().size() / 6.0, fractions.getLast(), 1e-12);
        }
        assertEquals(epoch == 0 ? List.of() : List.of(epoch), moved);
    }

    @Test
    void aCardThatIsNotLostKeepsTheNetwork() {
        FailingEngine card = new FailingEngine(new ScalarEngine(), Call.TRAIN, 1000);
        try (MovableNetwork network = new MovableNetwork(card, new ScalarEngine(), SPEC, 7, 1)) {
            train(network, monitor);
            assertSame(card, network.engine());
            assertTrue(network.lost().isEmpty());
        }
        assertEquals(List.of(), moved);
    }

    @Test
    void withoutASpareTheLossEndsTheTraining() {
        FailingEngine card = new FailingEngine(new ScalarEngine(), Call.TRAIN, 3);
        try (MovableNetwork alone = new MovableNetwork(card, card, SPEC, 7, 1)) {
            assertThrows(DeviceLostException.class, () -> train(alone, monitor));
        }
        FailingEngine other = new FailingEngine(new ScalarEngine(), Call.TRAIN, 3);
        TrainableNetwork bare = other.create(SPEC, 7, 1);
        assertThrows(DeviceLostException.class, () -> train(bare, monitor));
        assertThrows(DeviceLostException.class, bare::close);
    }

    private static TrainingResult train(TrainableNetwork network, TrainingMonitor monitor) {
        return Trainer.train(network, TRAINING, VALIDATION, SCALING, SETTINGS, monitor);
    }

    private static Examples examples(int count, long seed) {
        List<GrayImage> images = IntStream.range(0, count).mapToObj(i -> {
            float[] picture = Pictures.random(1, 16, seed * 100 + i)[0];
            byte[] gray = new byte[picture.length];
            for (int k = 0; k < gray.length; k++) {
                gray[k] = (byte) Math.round(255 * picture[k]);
            }
            return new GrayImage(16, 16, gray, 1e-7);
        }).toList();
        double[][] labels = new double[count][2];
        for (int i = 0; i < count; i++) {
            float[] target = Pictures.targets(1, 2, seed * 100 + i)[0];
            labels[i] = new double[] {target[0], target[1]};
        }
        return new Examples(images, labels);
    }

    @Test
    void historiesTellTheEpochsOnce() {
        FailingEngine card = new FailingEngine(new ScalarEngine(), Call.PREDICT, 5);
        List<Integer> told = new ArrayList<>();
        try (MovableNetwork network = new MovableNetwork(card, new ScalarEngine(), SPEC, 7, 1)) {
            train(network, new TrainingMonitor() {
                @Override
                public void epoch(EpochRow row) {
                    told.add(row.epoch());
                }
            });
        }
        assertEquals(IntStream.rangeClosed(1, told.size()).boxed().toList(), told);
    }
}
