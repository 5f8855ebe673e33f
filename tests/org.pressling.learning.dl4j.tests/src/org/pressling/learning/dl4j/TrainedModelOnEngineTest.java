// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.learning.ConvBlock;
import org.pressling.learning.Examples;
import org.pressling.learning.LabelScaling;
import org.pressling.learning.Metrics;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.Optimisation;
import org.pressling.learning.PictureVariations;
import org.pressling.learning.Predictor;
import org.pressling.learning.Schedule;
import org.pressling.learning.TrainableNetwork;
import org.pressling.learning.TrainedModel;
import org.pressling.learning.Trainer;
import org.pressling.learning.TrainingMonitor;
import org.pressling.learning.TrainingResult;
import org.pressling.learning.TrainingSettings;
import org.pressling.learning.WeightInit;
import org.pressling.learning.explain.GradCam;
import org.pressling.learning.explain.HeatMap;

/** The whole way on small pictures: white squares on black, whose total area is the label. */
class TrainedModelOnEngineTest {
    private static final int SIZE = 16;
    private static final NetworkSpec SPEC = new NetworkSpec(SIZE, List.of(new ConvBlock(4, 3, 2), new ConvBlock(4, 3, 2)),
            List.of(8), 1);
    private static final TrainingSettings SETTINGS = settings(40, 1);

    private static TrainingSettings settings(int epochs, int threads) {
        return new TrainingSettings(epochs, 8, 0, new Optimisation(0.01, Schedule.COSINE),
                new PictureVariations(true, true, true, 0), 3, threads);
    }

    private static Examples examples(int count, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<GrayImage> images = new ArrayList<>();
        double[][] labels = new double[count][1];
        for (int i = 0; i < count; i++) {
            byte[] pixels = new byte[SIZE * SIZE];
            for (int square = 0; square < 3; square++) {
                int edge = random.nextInt(2, 7);
                int left = random.nextInt(SIZE - edge);
                int top = random.nextInt(SIZE - edge);
                for (int row = top; row < top + edge; row++) {
                    Arrays.fill(pixels, row * SIZE + left, row * SIZE + left + edge, (byte) 255);
                }
            }
            images.add(new GrayImage(SIZE, SIZE, pixels, 1e-6));
            for (byte pixel : pixels) {
                labels[i][0] += pixel == 0 ? 0 : 1;
            }
        }
        return new Examples(images, labels);
    }

    private static TrainingResult train(TrainableNetwork network, Examples training, LabelScaling scaling,
            TrainingSettings settings) {
        return Trainer.train(network, training, examples(16, 2), scaling, settings, TrainingMonitor.NONE);
    }

    @Test
    void learnsSavesLoadsPredictsAndExplains(@TempDir Path folder) throws IOException {
        Dl4jEngine engine = new Dl4jEngine();
        Examples training = examples(64, 1);
        Examples test = examples(30, 3);
        LabelScaling scaling = LabelScaling.of(training.labels());
        double[][] predicted;
        TrainingResult result;
        try (TrainableNetwork network = engine.create(SPEC, SETTINGS.seed(), 1);
                Predictor predictor = Predictor.of(network, scaling, SETTINGS)) {
            result = train(network, training, scaling, SETTINGS);
            predicted = predictor.predict(test);
        }
        double r2 = Metrics.r2(Metrics.column(test.labels(), 0), Metrics.column(predicted, 0));
        assertTrue(r2 > 0.8, "R² on pictures not trained on: " + r2);

        new TrainedModel(SPEC, result.weights(), List.of(new LabelColumn("area", "um2")), scaling,
                RenderSettings.komori2022(), 1e-6, SETTINGS, Map.of("engine", engine.name()), List.of(), List.of(),
                Optional.empty()).save(folder);
        try (Predictor predictor = TrainedModel.load(folder).predictor(engine, 1)) {
            double[][] again = predictor.predict(test);
            for (int i = 0; i < again.length; i++) {
                assertArrayEquals(predicted[i], again[i]);
            }
            HeatMap map = GradCam.map(predictor.network(), test.picture(0), 0);
            assertEquals(SIZE, map.width());
            assertTrue(map.largest() > 0);
        }
    }

    @Test
    void twoRunsWithTheSameSeedGiveTheSameWeights() {
        Examples training = examples(20, 1);
        LabelScaling scaling = LabelScaling.of(training.labels());
        TrainingSettings few = settings(5, 2);
        float[][] weights = new float[2][];
        for (int run = 0; run < 2; run++) {
            try (Dl4jNetwork network = new Dl4jNetwork(Native.instance(), SPEC, WeightInit.weights(SPEC, 3), 2)) {
                weights[run] = train(network, training, scaling, few).weights();
            }
        }
        assertArrayEquals(weights[0], weights[1]);
    }
}
