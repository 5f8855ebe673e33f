// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.interchange.ExportedDataset;
import org.pressling.dataset.interchange.NpzExporter;
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
import org.pressling.learning.direct.ScalarEngine;
import org.pressling.scripts.DocumentedScript;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;

/** ONNX Runtime reads the labels from an exported network that Pressling reads from its own. */
class OnnxExporterTest {
    private static final int PICTURES = 3;
    private static final LabelColumn AREA = new LabelColumn("area", "um2");
    private static final LabelColumn FORCE = new LabelColumn("force", "mN");
    private static final LabelScaling LINEAR = new LabelScaling(new double[] {40, -3}, new double[] {12, 0.5});
    private static final LabelScaling MIXED = new LabelScaling(new double[] {40, -9}, new double[] {12, 1.5},
            new boolean[] {false, true});

    @TempDir
    private Path folder;

    private static float[] weights(NetworkSpec spec, int seed) {
        float[] weights = WeightInit.weights(spec, seed);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < weights.length; i++) {
            weights[i] += (float) random.nextGaussian(0, 0.02); // biases begin at zero, which would hide their order
        }
        return weights;
    }

    private static TrainedModel model(NetworkSpec spec, LabelScaling scaling, PictureVariations variations, int... further) {
        return new TrainedModel(spec, weights(spec, 11), List.of(AREA, FORCE), scaling, RenderSettings.komori2022(), 2.5e-7,
                new TrainingSettings(1, 4, 0, new Optimisation(0.01, Schedule.COSINE), variations, 3, 1),
                Map.of("study", "trial", "pressling", "1.2.3"), List.of(),
                Arrays.stream(further).mapToObj(seed -> weights(spec, seed)).toList(), Optional.empty());
    }

    private static List<GrayImage> pictures(NetworkSpec spec) {
        int size = spec.inputSize();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        List<GrayImage> pictures = new ArrayList<>();
        for (int i = 0; i < PICTURES; i++) {
            List<GrayImage> channels = new ArrayList<>();
            while (channels.size() < spec.channels()) {
                byte[] pixels = new byte[size * size];
                random.nextBytes(pixels);
                channels.add(new GrayImage(size, size, pixels, 2.5e-7));
            }
            pictures.add(GrayImage.stack(channels));
        }
        return pictures;
    }

    private static double[][] own(TrainedModel model, List<GrayImage> pictures) {
        try (Predictor predictor = model.predictor(new ScalarEngine(), 1)) {
            return predictor.predict(new Examples(pictures, new double[pictures.size()][model.labels().size()]));
        }
    }

    private static float[][] runtimes(OrtEnvironment runtime, OrtSession session, List<GrayImage> pictures) throws OrtException {
        int size = pictures.getFirst().width();
        int channels = pictures.getFirst().channels();
        ByteBuffer bytes = ByteBuffer.allocateDirect(pictures.size() * channels * size * size);
        pictures.forEach(picture -> {
            for (int c = 0; c < channels; c++) {
                bytes.put(picture.channel(c).pixels());
            }
        });
        long[] shape = channels == 1 ? new long[] {pictures.size(), size, size}
                : new long[] {pictures.size(), channels, size, size};
        try (OnnxTensor input = OnnxTensor.createTensor(runtime, bytes.flip(), shape,
                ai.onnxruntime.OnnxJavaType.UINT8);
                OrtSession.Result result = session.run(Map.<String, OnnxTensorLike>of("picture", input))) {
            return (float[][]) result.get(0).getValue();
        }
    }

    private static void agree(Path file, TrainedModel model) throws OrtException {
        List<GrayImage> pictures = pictures(model.spec());
        OrtEnvironment runtime = OrtEnvironment.getEnvironment();
        try (OrtSession session = runtime.createSession(file.toString())) {
            float[][] read = runtimes(runtime, session, pictures);
            double[][] expected = own(model, pictures);
            assertEquals(PICTURES, read.length);
            for (int i = 0; i < PICTURES; i++) {
                for (int k = 0; k < expected[i].length; k++) {
                    assertEquals(expected[i][k], read[i][k], 1e-5 * Math.abs(expected[i][k]), i + " " + k);
                }
            }
            assertTrue(Math.abs(read[0][1] / read[1][1] - 1) > 1e-4, "pictures make a difference");
        }
    }

    /** Blocks with and without pooling, kernels of two sizes, a first dense layer after several maps; no dense layer at all. */
    @ParameterizedTest
    @CsvSource({"false, false, false", "true, false, true", "false, true, true", "true, true, true", "true, true, false"})
    void onnxRuntimeReadsTheSameLabels(boolean mirrorX, boolean mirrorY, boolean average) throws IOException, OrtException {
        PictureVariations variations = new PictureVariations(mirrorX, mirrorY, average, 0);
        List<ConvBlock> blocks = List.of(new ConvBlock(3, 3, 2), new ConvBlock(4, 5, 1), new ConvBlock(5, 3, 4));
        TrainedModel deep = model(new NetworkSpec(16, blocks, List.of(8, 6), 2), MIXED, variations);
        agree(new OnnxExporter().write(ExportedNetwork.of(deep), folder, "deep").getFirst(), deep);
        TrainedModel flat = model(new NetworkSpec(9, List.of(new ConvBlock(2, 1, 3)), List.of(), 2), LINEAR, variations);
        agree(new OnnxExporter().write(ExportedNetwork.of(flat), folder, "flat").getFirst(), flat);
    }

    @Test
    void stacksOfSectionsAreReadTheSame() throws IOException, OrtException {
        TrainedModel stacks = model(new NetworkSpec(16, 3, List.of(new ConvBlock(3, 3, 2), new ConvBlock(2, 3, 2)),
                List.of(8), 2),
                MIXED, new PictureVariations(true, true, true, 0));
        agree(new OnnxExporter().write(ExportedNetwork.of(stacks), folder, "stacks").getFirst(), stacks);
    }

    @Test
    void theNetworkOfThePaperIsReadTheSame() throws IOException, OrtException {
        TrainedModel paper = model(NetworkSpec.komoriTable2(2), MIXED, new PictureVariations(true, true, true, 0));
        agree(new OnnxExporter().write(ExportedNetwork.of(paper), folder, "paper").getFirst(), paper);
    }

    @Test
    void severalNetworksAreOneAndLabelsAreBroughtBackWithoutBias() throws IOException, OrtException {
        LabelScaling smeared = MIXED.withSmearing(new double[] {1.01, 1.3});
        TrainedModel three = model(new NetworkSpec(16, List.of(new ConvBlock(3, 3, 2)), List.of(8), 2), smeared,
                new PictureVariations(true, false, true, 0), 12, 13);
        agree(new OnnxExporter().write(ExportedNetwork.of(three), folder, "three").getFirst(), three);
    }

    @Test
    void theFileTellsNamesUnitsAndWhereItComesFrom() throws IOException, OrtException {
        TrainedModel model = model(new NetworkSpec(9, List.of(new ConvBlock(2, 1, 3)), List.of(), 2), MIXED,
                PictureVariations.NONE);
        Path file = new OnnxExporter().write(new ExportedNetwork(model, Map.of("study", "trial", "key", "abc", "pressling",
                "1.2.3")), folder, "net").getFirst();
        try (OrtSession session = OrtEnvironment.getEnvironment().createSession(file.toString())) {
            Map<String, String> told = session.getMetadata().getCustomMetadata();
            assertEquals("[{\"name\":\"area\",\"unit\":\"um2\"},{\"name\":\"force\",\"unit\":\"mN\"}]", told.get("labels"));
            assertEquals("2.5E-7", told.get("pixel_size_m"));
            assertEquals(List.of("trial", "abc", "1.2.3"), List.of(told.get("study"), told.get("key"), told.get("pressling")));
            assertEquals(model.description(), told.get("model.json"));
            assertEquals("Pressling", session.getMetadata().getProducerName());
            assertArrayEquals(new long[] {-1, 9, 9}, ((TensorInfo) session.getInputInfo().get("picture").getInfo()).getShape());
            assertArrayEquals(new long[] {-1, 2}, ((TensorInfo) session.getOutputInfo().get("labels").getInfo()).getShape());
        }
    }

    @Test
    void pythonReadsItByTheScriptOfTheDocumentation() throws IOException, InterruptedException {
        TrainedModel model = model(new NetworkSpec(16, List.of(new ConvBlock(3, 3, 2)), List.of(8), 2), MIXED,
                new PictureVariations(true, true, true, 0), 12);
        List<GrayImage> pictures = pictures(model.spec());
        List<Dataset.Entry> entries = new ArrayList<>();
        for (int i = 0; i < PICTURES; i++) {
            entries.add(new Dataset.Entry(i + 1, i + ".png", pictures.get(i), new double[2], Split.TEST, Map.of()));
        }
        new OnnxExporter().write(ExportedNetwork.of(model), folder, "network");
        new NpzExporter().write(new ExportedDataset(new Dataset(model.labels(), entries), Map.of()), folder, "dataset");
        DocumentedScript script = DocumentedScript.under(Path.of("../../docs/interchange.md"), "### Used from Python");
        assertTrue(script.lines() <= 11, "about ten lines");
        Optional<List<String>> printed = script.run(folder, "numpy", "onnx.reference");
        assumeTrue(printed.isPresent(), "there is no Python with ONNX");
        assertEquals("trial trained by Pressling 1.2.3", printed.get().getFirst());
        double[][] expected = own(model, pictures);
        for (int k = 0; k < 2; k++) {
            String[] words = printed.get().get(k + 1).split(" ");
            assertEquals(model.labels().get(k).name() + " " + model.labels().get(k).unit().symbol(), words[0] + " " + words[1]);
            for (int i = 0; i < PICTURES; i++) {
                assertEquals(expected[i][k], Double.parseDouble(words[i + 2]), 1e-4 * Math.abs(expected[i][k]));
            }
        }
    }

    @Test
    void theSameModelGivesTheSameBytes() throws IOException {
        TrainedModel model = model(new NetworkSpec(9, List.of(new ConvBlock(2, 1, 3)), List.of(), 2), MIXED,
                PictureVariations.NONE);
        ExportedNetwork network = ExportedNetwork.of(model);
        assertEquals(-1, Files.mismatch(new OnnxExporter().write(network, folder, "a").getFirst(),
                new OnnxExporter().write(network, folder, "b").getFirst()));
    }
}
