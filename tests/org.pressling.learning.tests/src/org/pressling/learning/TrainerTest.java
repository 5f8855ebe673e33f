// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dem.InvalidInputException;

class TrainerTest {
    private static final Optimisation STEPS = new Optimisation(0.1, Schedule.COSINE);
    private static final PictureVariations MIRRORED = new PictureVariations(true, true, true, 0);
    private static final TrainingSettings SETTINGS = settings(STEPS, MIRRORED, 5);

    private static TrainingSettings settings(Optimisation optimisation, PictureVariations variations, long seed) {
        return new TrainingSettings(500, 8, 0, optimisation, variations, seed, 1);
    }

    private static TrainingSettings shiftedBy(int pixels) {
        return settings(STEPS, new PictureVariations(true, true, true, pixels), 5);
    }

    @Test
    void learnsALinearLabel() {
        Examples training = TinyData.examples(40, 1);
        Examples test = TinyData.examples(20, 2);
        LabelScaling scaling = LabelScaling.of(training.labels());
        LinearNetwork network = new LinearNetwork(TinyData.SPEC);
        TrainingResult result = Trainer.train(network, training, TinyData.examples(10, 3), scaling, SETTINGS,
                TrainingMonitor.NONE);
        assertEquals(500, result.history().size());
        assertTrue(result.bestValidationLoss() < 1e-3, () -> "validation loss " + result.bestValidationLoss());
        try (Predictor predictor = Predictor.of(network, scaling, SETTINGS)) {
            double[][] predicted = predictor.predict(test);
            assertTrue(Metrics.r2(Metrics.column(test.labels(), 0), Metrics.column(predicted, 0)) > 0.99);
        }
        assertTrue(network.closed);
    }

    @Test
    void sameSeedGivesTheSameRunAndAnotherSeedAnotherOne() {
        TrainingSettings other = settings(STEPS, MIRRORED, 6);
        assertArrayEquals(run(SETTINGS).weights(), run(SETTINGS).weights());
        assertFalse(java.util.Arrays.equals(run(SETTINGS).weights(), run(other).weights()));
    }

    /** Pictures that are left in their files are read on a thread of their own, and the run is the same. */
    @Test
    void picturesInFilesAreReadABatchAheadAndGiveTheSameRun() {
        Examples inMemory = TinyData.examples(30, 1);
        Set<String> readers = ConcurrentHashMap.newKeySet();
        Examples inFiles = new Examples(inMemory.images().stream().map(image -> image.leftInFile(() -> {
            readers.add(Thread.currentThread().getName());
            return image;
        })).toList(), inMemory.labels());
        assertArrayEquals(trained(inMemory), trained(inFiles));
        assertTrue(readers.contains("pictures ahead"), readers.toString());
        Examples gone = new Examples(inMemory.images().stream().map(image -> image.leftInFile(() -> {
            throw new IllegalStateException("gone");
        })).toList(), inMemory.labels());
        assertEquals("gone", assertThrows(IllegalStateException.class, () -> trained(gone)).getMessage());
    }

    private static float[] trained(Examples training) {
        return Trainer.train(new LinearNetwork(TinyData.SPEC), training, TinyData.examples(10, 3),
                LabelScaling.of(training.labels()), SETTINGS, TrainingMonitor.NONE).weights();
    }

    @Test
    void shiftsAreDrawnAnewFromTheSeedAndStayInsideThePicture() {
        int size = TinyData.SPEC.inputSize();
        TrainingSettings shifted = shiftedBy(size - 1);
        assertArrayEquals(run(shifted).weights(), run(shifted).weights());
        assertFalse(java.util.Arrays.equals(run(SETTINGS).weights(), run(shifted).weights()));
        InvalidInputException wrong = assertThrows(InvalidInputException.class, () -> run(shiftedBy(size)));
        assertEquals(List.of(size, size - 1), wrong.problems().getFirst().arguments());
    }

    private static TrainingResult run(TrainingSettings settings) {
        Examples training = TinyData.examples(20, 1);
        return Trainer.train(new LinearNetwork(TinyData.SPEC), training, TinyData.none(),
                LabelScaling.of(training.labels()), settings, TrainingMonitor.NONE);
    }

    @Test
    void aPictureThatDoesNotFitIsToldByItsNameNotItsPlace() {
        Examples some = TinyData.examples(2, 1);
        List<GrayImage> images = List.of(some.images().getFirst(), new GrayImage(5, 5, new byte[25], 1e-7));
        Examples named = new Examples(images, some.labels(), List.of("0031_1.2.png", "0047_3.4.png"));
        InvalidInputException wrong = assertThrows(InvalidInputException.class, () -> named.requireFit(TinyData.SPEC));
        assertEquals(List.of("0047_3.4.png", 5, 5, TinyData.SPEC.inputSize()), wrong.problems().getFirst().arguments());
    }

    @Test
    void aStackOfAnotherNumberOfPicturesIsToldByItsName() {
        Examples some = TinyData.examples(1, 1);
        GrayImage one = some.images().getFirst();
        Examples stacks = new Examples(List.of(GrayImage.stack(List.of(one, one, one))), some.labels(), List.of("0031.tif"));
        stacks.requireFit(TinyData.SPEC.withChannels(3));
        InvalidInputException wrong = assertThrows(InvalidInputException.class, () -> stacks.requireFit(TinyData.SPEC));
        assertEquals(TrainingProblem.CHANNELS, wrong.problems().getFirst().code());
        assertEquals(List.of("0031.tif", 3, 1), wrong.problems().getFirst().arguments());
    }

    @Test
    void keepsTheBestWeightsWhenLaterOnesAreWorse() {
        Examples training = TinyData.examples(8, 1);
        // labels of the validation split have nothing to do with its pictures, so that training soon harms
        Examples validation = new Examples(TinyData.examples(8, 9).images(), TinyData.examples(8, 10).labels());
        LabelScaling scaling = LabelScaling.of(training.labels());
        LinearNetwork network = new LinearNetwork(TinyData.SPEC);
        TrainingResult result = Trainer.train(network, training, validation, scaling,
                new TrainingSettings(100, 4, 5, new Optimisation(0.2, Schedule.CONSTANT), PictureVariations.NONE, 1, 1),
                TrainingMonitor.NONE);
        assertEquals(result.bestEpoch() + 5, result.history().size(), "stops after the patience");
        assertEquals(result.history().get(result.bestEpoch() - 1).validationLoss(), result.bestValidationLoss());
        double lowest = result.history().stream().mapToDouble(EpochRow::validationLoss).min().orElseThrow();
        assertEquals(lowest, result.bestValidationLoss());
        assertArrayEquals(result.weights(), network.weights());
        assertEquals(lowest, loss(network, validation, scaling), 1e-9, "the network holds the weights of the best epoch");
    }

    private static double loss(TrainableNetwork network, Examples examples, LabelScaling scaling) {
        double sum = 0;
        for (int i = 0; i < examples.size(); i++) {
            double d = network.predict(new float[][] {examples.picture(i)})[0][0] - scaling.scale(examples.labels()[i])[0];
            sum += d * d;
        }
        return sum / examples.size();
    }

    @Test
    void withoutValidationTheLastWeightsStay() {
        TrainingResult result = run(SETTINGS);
        assertEquals(500, result.bestEpoch());
        assertTrue(Double.isNaN(result.bestValidationLoss()));
        assertTrue(Double.isNaN(result.history().getFirst().validationLoss()));
    }

    /** With batches of unequal size each picture counts once, so a run that learns nothing has one loss whatever the batches. */
    @Test
    void lossesAreMeansOverPicturesAndLabelsWhateverTheBatches() {
        NetworkSpec two = new NetworkSpec(4, List.of(new ConvBlock(1, 1, 1)), List.of(), 2);
        Examples training = twoLabels(TinyData.examples(11, 1));
        Examples validation = twoLabels(TinyData.examples(7, 2));
        LabelScaling scaling = new LabelScaling(new double[] {9, -3}, new double[] {2, 0.5});
        for (int batch : new int[] {1, 4, 11, 64}) {
            EpochRow row = Trainer.train(new LinearNetwork(two), training, validation, scaling, new TrainingSettings(1, batch, 0,
                    new Optimisation(1e-30, Schedule.CONSTANT), PictureVariations.NONE, 5, 1), TrainingMonitor.NONE)
                    .history().getFirst();
            assertEquals(lossOfZeros(training, scaling), row.trainingLoss(), 1e-5, "batches of " + batch);
            assertEquals(lossOfZeros(validation, scaling), row.validationLoss(), 1e-5, "batches of " + batch);
        }
    }

    private static Examples twoLabels(Examples one) {
        double[][] labels = new double[one.size()][];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = new double[] {one.labels()[i][0], -0.3 * i};
        }
        return new Examples(one.images(), labels);
    }

    private static double lossOfZeros(Examples examples, LabelScaling scaling) {
        double sum = 0;
        for (double[] labels : examples.labels()) {
            for (float target : scaling.scale(labels)) {
                sum += (double) target * target / labels.length;
            }
        }
        return sum / examples.size();
    }

    /** Within the epoch, so that neither warm-up nor cosine gives exactly zero: batch k of n is (k + 1) / (n + 1) through. */
    @Test
    void theRateOfEachEpochIsThatOfItsLastBatch() {
        Optimisation warm = new Optimisation(0.1, Schedule.COSINE, 2, 0, 0);
        Examples training = TinyData.examples(20, 1);
        List<EpochRow> rows = Trainer.train(new LinearNetwork(TinyData.SPEC), training, TinyData.none(),
                LabelScaling.of(training.labels()),
                new TrainingSettings(6, 8, 0, warm, PictureVariations.NONE, 1, 1), TrainingMonitor.NONE).history();
        for (int epoch = 1; epoch <= 6; epoch++) {
            double done = epoch - 1 + 3.0 / 4;
            double expected = done < 2 ? 0.1 * done / 2 : 0.1 * 0.5 * (1 + Math.cos(Math.PI * (done - 2) / 4));
            assertEquals(expected, rows.get(epoch - 1).learningRate(), 1e-12, "epoch " + epoch);
        }
    }

    @Test
    void averagedWeightsAreTheOnesKept() {
        float[] plain = run(SETTINGS).weights();
        float[] averaged = run(settings(new Optimisation(0.1, Schedule.COSINE, 0, 0, 0.9), MIRRORED, 5)).weights();
        double distance = 0;
        for (int i = 0; i < plain.length; i++) {
            distance = Math.max(distance, Math.abs(plain[i] - averaged[i]));
        }
        assertTrue(distance > 0 && distance < 0.2, "near the plain weights but not equal: " + distance);
    }

    @Test
    void cancelsWithinABatch() {
        Examples training = TinyData.examples(40, 1);
        LinearNetwork network = new LinearNetwork(TinyData.SPEC);
        TrainingMonitor monitor = new TrainingMonitor() {
            private int asked;

            @Override
            public boolean cancelled() {
                // asked once by the trainer before each batch and once by the network within it
                return ++asked == 6;
            }
        };
        assertThrows(CancellationException.class, () -> Trainer.train(network, training, TinyData.none(),
                LabelScaling.of(training.labels()), SETTINGS, monitor));
        assertEquals(2, network.batches);
    }

    @Test
    void tellsProgressToTheEnd() {
        List<TrainingProgress> seen = new ArrayList<>();
        TrainingMonitor monitor = new TrainingMonitor() {
            @Override
            public void progress(TrainingProgress progress) {
                seen.add(progress);
            }
        };
        Examples training = TinyData.examples(20, 1);
        Trainer.train(new LinearNetwork(TinyData.SPEC), training, TinyData.none(), LabelScaling.of(training.labels()),
                new TrainingSettings(3, 8, 0, new Optimisation(0.1, Schedule.CONSTANT), PictureVariations.NONE, 1, 1), monitor);
        assertEquals(9, seen.size(), "3 epochs of 3 batches");
        assertEquals(1.0, seen.getLast().fraction(), 1e-12);
        assertEquals(0.0, seen.getLast().secondsLeft(), 1e-3);
        assertTrue(seen.getFirst().secondsLeft() > 0);
        assertTrue(seen.stream().allMatch(p -> p.loss() > 0 && p.imagesPerSecond() > 0));
    }

    @Test
    void refusesAnEmptyTrainingSplitAndPicturesThatDoNotFit() {
        LabelScaling scaling = new LabelScaling(new double[] {0}, new double[] {1});
        LinearNetwork network = new LinearNetwork(TinyData.SPEC);
        assertThrows(InvalidInputException.class, () -> Trainer.train(network, TinyData.none(), TinyData.none(), scaling,
                SETTINGS, TrainingMonitor.NONE));
        LinearNetwork larger = new LinearNetwork(new NetworkSpec(8, TinyData.SPEC.blocks(), List.of(), 1));
        InvalidInputException e = assertThrows(InvalidInputException.class,
                () -> Trainer.train(larger, TinyData.examples(3, 1), TinyData.none(), scaling, SETTINGS, TrainingMonitor.NONE));
        assertTrue(e.has(TrainingProblem.PICTURE_SIZE), e.getMessage());
    }

    @Test
    void divergenceIsAClearError() {
        Examples training = TinyData.examples(20, 1);
        InvalidInputException e = assertThrows(InvalidInputException.class,
                () -> Trainer.train(new LinearNetwork(TinyData.SPEC), training, TinyData.none(),
                        new LabelScaling(new double[] {0}, new double[] {1e-30}), SETTINGS, TrainingMonitor.NONE));
        assertTrue(e.has(TrainingProblem.DIVERGED), e.getMessage());
    }
}
