// SPDX-License-Identifier: EPL-2.0
package org.pressling.osgi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.api.preprocessor.DataNormalization;
import org.nd4j.linalg.factory.Nd4j;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.learning.ConvBlock;
import org.pressling.learning.Examples;
import org.pressling.learning.ExportedNetwork;
import org.pressling.learning.LabelScaling;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.Optimisation;
import org.pressling.learning.PictureVariations;
import org.pressling.learning.Predictor;
import org.pressling.learning.Schedule;
import org.pressling.learning.TrainableNetwork;
import org.pressling.learning.TrainedModel;
import org.pressling.learning.TrainingSettings;
import org.pressling.learning.dl4j.Dl4jEngine;
import org.pressling.learning.dl4j.Dl4jExporter;

/**
 * Deeplearning4j as it is shipped, where it sees nothing but its own bundle: whatever of its libraries is called by what
 * Pressling does with it is there. On the class path of other tests a library of the platform may stand in for one.
 */
class Dl4jInTheFrameworkTest {
    private static final int SIZE = 16;
    private static final NetworkSpec SPEC = new NetworkSpec(SIZE, List.of(new ConvBlock(3, 3, 2)), List.of(4), 1);

    @Test
    void aNetworkIsTrainedUsedExportedAndReadAgain(@TempDir Path folder) throws IOException {
        Dl4jEngine engine = new Dl4jEngine();
        float[] weights;
        try (TrainableNetwork network = engine.create(SPEC, 5, 1)) {
            float[][] pictures = new float[2][SIZE * SIZE];
            pictures[1][100] = 1;
            double first = network.trainBatch(pictures, new float[][] {{0}, {1}}, 1e-2);
            double last = network.trainBatch(pictures, new float[][] {{0}, {1}}, 1e-2);
            assertTrue(last < first, first + " -> " + last);
            assertEquals(2, network.predict(pictures).length);
            weights = network.weights();
        }
        TrainedModel model = new TrainedModel(SPEC, weights, List.of(new LabelColumn("area", "um2")),
                new LabelScaling(new double[] {40}, new double[] {12}), RenderSettings.komori2022(), 1e-6,
                new TrainingSettings(1, 1, 0, new Optimisation(0.01, Schedule.COSINE),
                        new PictureVariations(false, false, false, 0), 3, 1),
                Map.of(), List.of(), List.of(), Optional.empty());
        byte[] pixels = new byte[SIZE * SIZE];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (i * 37);
        }
        double expected;
        try (Predictor predictor = model.predictor(engine, 1)) {
            expected = predictor.predict(new Examples(List.of(new GrayImage(SIZE, SIZE, pixels, 1e-6)), new double[1][1]))[0][0];
        }
        Path file = new Dl4jExporter().write(ExportedNetwork.of(model), folder, "net").getFirst();
        assertEquals(expected, read(file, pixels), 1e-4 * Math.abs(expected));
    }

    private static double read(Path file, byte[] pixels) throws IOException {
        MultiLayerNetwork network = ModelSerializer.restoreMultiLayerNetwork(file.toFile());
        float[] gray = new float[pixels.length];
        for (int i = 0; i < gray.length; i++) {
            gray[i] = pixels[i] & 0xff;
        }
        INDArray picture = Nd4j.createFromArray(gray).reshape(1, 1, SIZE, SIZE);
        DataNormalization normalization = ModelSerializer.restoreNormalizerFromFile(file.toFile());
        normalization.transform(picture);
        return network.output(picture).toDoubleVector()[0];
    }
}
