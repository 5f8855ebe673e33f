// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

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
import org.pressling.learning.TrainedModel;
import org.pressling.learning.TrainingSettings;
import org.pressling.learning.WeightInit;

/** What Deeplearning4j reads from an exported network is what Pressling reads from its own. */
class Dl4jExportTest {
    private static final int SIZE = 16;
    /** Blocks with and without pooling, kernels of two sizes, a first dense layer after several maps. */
    private static final NetworkSpec SPEC = new NetworkSpec(SIZE,
            List.of(new ConvBlock(3, 3, 2), new ConvBlock(4, 5, 1), new ConvBlock(5, 3, 4)), List.of(8, 6), 2);
    private static final TrainingSettings PLAIN = new TrainingSettings(1, 1, 0, new Optimisation(0.01, Schedule.COSINE),
            new PictureVariations(false, false, false, 0), 3, 1);
    private static final LabelScaling SCALING = new LabelScaling(new double[] {40, 2}, new double[] {12, 0.5},
            new boolean[] {false, true}).withSmearing(new double[] {1.02, 1.2});

    private static float[] weights(long seed, RandomGenerator random) {
        float[] weights = WeightInit.weights(SPEC, seed);
        for (int i = 0; i < weights.length; i++) {
            weights[i] += (float) random.nextGaussian(0, 0.05); // biases begin at zero, which would hide their order
        }
        return weights;
    }

    @Test
    void deeplearning4jReadsTheSameLabels(@TempDir Path folder) throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
        TrainedModel model = new TrainedModel(SPEC, weights(11, random),
                List.of(new LabelColumn("area", "um2"), new LabelColumn("force", "mN")), SCALING,
                RenderSettings.komori2022(), 1e-6, PLAIN, Map.of(), List.of(),
                List.of(weights(12, random)), Optional.empty());
        byte[] pixels = new byte[SIZE * SIZE];
        random.nextBytes(pixels);

        Dl4jEngine engine = new Dl4jEngine();
        List<Path> files = new Dl4jExporter().write(ExportedNetwork.of(model), folder, "net");
        double[] expected;
        try (Predictor predictor = model.predictor(engine, 1)) {
            expected = predictor.predict(new Examples(List.of(new GrayImage(SIZE, SIZE, pixels, 1e-6)), new double[1][2]))[0];
        }
        assertEquals(List.of("net.zip", "net2.zip", "net.outputs.csv"),
                files.stream().map(file -> file.getFileName().toString()).toList());
        double[] first = read(files.getFirst().toFile(), pixels);
        double[] second = read(files.get(1).toFile(), pixels);
        assertEquals(expected[0], (first[0] + second[0]) / 2, 1e-4 * Math.abs(expected[0]));
        assertEquals(expected[1], Math.exp((first[1] + second[1]) / 2), 1e-4 * expected[1]);
        assertEquals(List.of("output,label,unit,scale", "0,area,um2,linear", "1,force,mN,natural logarithm"),
                Files.readAllLines(files.getLast()));
    }

    /** As a program without Pressling would do it. */
    private static double[] read(File file, byte[] pixels) {
        return Native.instance().run(() -> {
            MultiLayerNetwork network = ModelSerializer.restoreMultiLayerNetwork(file);
            float[] gray = new float[pixels.length];
            for (int i = 0; i < gray.length; i++) {
                gray[i] = pixels[i] & 0xff;
            }
            INDArray picture = Nd4j.createFromArray(gray).reshape(1, 1, SIZE, SIZE);
            DataNormalization normalization = ModelSerializer.restoreNormalizerFromFile(file);
            normalization.transform(picture);
            return network.output(picture).toDoubleVector();
        });
    }
}
