// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.io.JsonProblem;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Problem;
import org.pressling.dem.ProblemCode;

class TrainedModelTest {
    private static final NetworkSpec SPEC = new NetworkSpec(16, List.of(new ConvBlock(2, 3, 2), new ConvBlock(3, 3, 2)),
            List.of(5), 2);

    @TempDir
    private Path folder;
    private TrainedModel model;

    @BeforeEach
    void saveModel() throws IOException {
        TrainingSettings training = new TrainingSettings(12, 4, 3, new Optimisation(2e-3, Schedule.CONSTANT, 1.5, 1e-4, 0.99),
                new PictureVariations(true, false, true, 2), -7, 2);
        model = new TrainedModel(SPEC, WeightInit.weights(SPEC, 1),
                List.of(new LabelColumn("am_stress_mean", "mN"), new LabelColumn("am_share", "")),
                new LabelScaling(new double[] {0.1, 3}, new double[] {1 / 3.0, 2}, new boolean[] {false, true}),
                RenderSettings.komori2022(), 1.607e-7, training, Map.of("study", "quickstart", "engine", "test"),
                List.of(new LabelMetrics("am_stress_mean_mN", 10, 0.9, 0.1, 0.01),
                        new LabelMetrics("am_share", 10, Double.NaN, 0.1, 0.01)),
                List.of(), Optional.empty());
        model.save(folder);
    }

    @Test
    void isLoadedAsSaved() throws IOException {
        TrainedModel loaded = TrainedModel.load(folder);
        assertArrayEquals(model.weights(), loaded.weights());
        assertEquals(model.spec(), loaded.spec());
        assertEquals(model.labels(), loaded.labels());
        assertEquals(model.scaling(), loaded.scaling());
        assertEquals(model.rendering(), loaded.rendering());
        assertEquals(model.pixelSize(), loaded.pixelSize());
        assertEquals(model.training(), loaded.training());
        assertEquals(model.provenance(), loaded.provenance());
        assertEquals(model.testMetrics(), loaded.testMetrics());
    }

    @Test
    void aNetworkForStacksSaysSoAndOneForPicturesDoesNot(@TempDir Path other) throws IOException {
        NetworkSpec stacks = SPEC.withChannels(3);
        new TrainedModel(stacks, WeightInit.weights(stacks, 1), model.labels(), model.scaling(), model.rendering(),
                model.pixelSize(), model.training(), model.provenance(), List.of(), List.of(), Optional.empty()).save(other);
        assertEquals(stacks, TrainedModel.load(other).spec());
        assertFalse(model.description().contains("channels"));
        assertEquals(SPEC, TrainedModel.load(folder).spec());
    }

    @Test
    void severalNetworksAreKept(@TempDir Path other) throws IOException {
        List<float[]> further = List.of(WeightInit.weights(SPEC, 2), WeightInit.weights(SPEC, 3));
        TrainedModel three = new TrainedModel(SPEC, model.weights(), model.labels(),
                model.scaling().withSmearing(new double[] {1, 1.2}), model.rendering(), model.pixelSize(), model.training(),
                model.provenance(), model.testMetrics(), further, Optional.empty());
        three.save(other);
        TrainedModel loaded = TrainedModel.load(other);
        assertEquals(3, loaded.networks());
        assertArrayEquals(further.get(1), loaded.further().get(1));
        assertEquals(three.scaling(), loaded.scaling());
        Path json = other.resolve(TrainedModel.MODEL_FILE);
        Files.writeString(json, Files.readString(json).replace("\"networks\" : 3", "\"networks\" : 21"));
        assertTrue(assertThrows(InvalidInputException.class, () -> TrainedModel.load(other)).has(ModelProblem.NETWORKS));
    }

    @Test
    void theMeanOfSeveralNetworksIsPredicted() {
        List<TrainableNetwork> networks = new ArrayList<>();
        for (int bias = 1; bias <= 3; bias++) {
            LinearNetwork network = new LinearNetwork(TinyData.SPEC);
            float[] weights = network.weights();
            weights[weights.length - 1] = bias * bias;
            network.setWeights(weights);
            networks.add(network);
        }
        LabelScaling scaling = new LabelScaling(new double[] {10}, new double[] {3}).withSmearing(new double[] {2});
        try (Predictor predictor = Predictor.of(networks, scaling, model.training())) {
            assertEquals(2 * (10 + 3 * (1 + 4 + 9) / 3.0), predictor.predict(new float[16])[0], 1e-5);
        }
        assertTrue(networks.stream().allMatch(network -> ((LinearNetwork) network).closed));
    }

    @Test
    void savingAgainGivesTheSameBytes(@TempDir Path other) throws IOException {
        TrainedModel.load(folder).save(other);
        for (String name : List.of(TrainedModel.MODEL_FILE, TrainedModel.NETWORK_FILE)) {
            assertArrayEquals(Files.readAllBytes(folder.resolve(name)), Files.readAllBytes(other.resolve(name)), name);
        }
    }

    @Test
    void aBrokenWeightsFileIsAClearError() throws IOException {
        Path weights = folder.resolve(TrainedModel.NETWORK_FILE);
        byte[] good = Files.readAllBytes(weights);
        Files.write(weights, Arrays.copyOf(good, good.length - 7));
        assertError(TrainedModel.NETWORK_FILE, ModelProblem.LENGTH);
        byte[] flipped = good.clone();
        flipped[100] ^= 1;
        Files.write(weights, flipped);
        assertError(TrainedModel.NETWORK_FILE, ModelProblem.CHECKSUM);
        byte[] newer = good.clone();
        newer[8] = 9;
        Files.write(weights, newer);
        assertError(TrainedModel.NETWORK_FILE, ModelProblem.VERSION);
        Files.writeString(weights, "PK something else altogether");
        assertError(TrainedModel.NETWORK_FILE, ModelProblem.NOT_WEIGHTS);
        WeightsFile.write(weights, NetworkSpec.komoriTable2(9), new float[493_449]);
        assertError(TrainedModel.NETWORK_FILE, ModelProblem.WEIGHT_COUNT);
        Files.delete(weights);
        assertError(TrainedModel.NETWORK_FILE, ModelProblem.NO_WEIGHTS);
    }

    @Test
    void aBrokenDescriptionIsAClearError() throws IOException {
        Path json = folder.resolve(TrainedModel.MODEL_FILE);
        String good = Files.readString(json);
        Files.writeString(json, good.substring(0, good.length() / 2));
        assertError(TrainedModel.MODEL_FILE, JsonProblem.DAMAGED);
        Files.writeString(json, good.replace("\"formatVersion\" : 1", "\"formatVersion\" : 2"));
        assertError(TrainedModel.MODEL_FILE, ModelProblem.VERSION);
        Files.writeString(json, good.replace("pressling-model", "other"));
        assertError(TrainedModel.MODEL_FILE, ModelProblem.OTHER_KIND);
        Files.writeString(json, good.replace("\"epochs\" : 12", "\"epochs\" : \"twelve\""));
        assertError(TrainedModel.MODEL_FILE, JsonProblem.ENTRY);
        Files.writeString(json, good.replace("CONSTANT", "SAWTOOTH"));
        assertError(TrainedModel.MODEL_FILE, JsonProblem.ENTRY);
        Files.writeString(json, good.replace("\"filters\" : 3", "\"filters\" : 4"));
        assertError(TrainedModel.NETWORK_FILE, ModelProblem.WEIGHT_COUNT);
        Files.writeString(json, good.replace("2*gray-1", "gray"));
        assertError(TrainedModel.MODEL_FILE, ModelProblem.MAPPING);
        Files.writeString(json, good.replace("1.607E-7", "-1"));
        assertError(TrainedModel.MODEL_FILE, ModelProblem.CONTENTS);
        Files.delete(json);
        assertError(TrainedModel.MODEL_FILE, ModelProblem.MISSING);
    }

    @Test
    void namesOfLabelsMustBeNames() throws IOException {
        Path json = folder.resolve(TrainedModel.MODEL_FILE);
        String good = Files.readString(json);
        String named = "\"name\" : \"am_share\"";
        assertTrue(good.contains(named));
        for (String bad : List.of("", " ", "a\\u001b[2J", "two\\nlines", "x".repeat(101), "am_stress_mean")) {
            Files.writeString(json, good.replace(named, "\"name\" : \"" + bad + "\""));
            assertTrue(told().place().file().endsWith(TrainedModel.MODEL_FILE), told()::logged);
        }
        Files.writeString(json, good.replace(named, "\"name\" : \"../../etc/passwd\""));
        assertEquals("../../etc/passwd", TrainedModel.load(folder).labels().get(1).name());
    }

    @Test
    void whatAModelClaimsIsHeldAgainstLimitsBeforeAnythingIsAllocated() throws IOException {
        Path json = folder.resolve(TrainedModel.MODEL_FILE);
        String good = Files.readString(json);
        for (String[] claim : new String[][] {
                {"\"inputSize\" : 16", "\"inputSize\" : 4096", "\"filters\" : 2", "\"filters\" : 4096"},
                {"\"outputs\" : 2", "\"outputs\" : 2147483647", "", ""},
                {"\"dense\" : [\n      5", "\"dense\" : [\n      65536, 65536", "", ""}}) {
            String bad = good.replace(claim[0], claim[1]);
            assertNotEquals(good, bad);
            Files.writeString(json, bad.replace(claim[2], claim[3]));
            assertError(TrainedModel.MODEL_FILE, NetworkProblem.SIZE);
        }
        Files.writeString(json, good.replace("\"outputs\" : 2", "\"outputs\" : 3"));
        assertError(TrainedModel.MODEL_FILE, ModelProblem.LABELS);
        Files.writeString(json, good.replace("\"kernel\" : 3", "\"kernel\" : 2"));
        assertError(TrainedModel.MODEL_FILE, NetworkProblem.KERNEL);
    }

    @Test
    void aNetworkThatSaysNothingIsRefused() throws IOException {
        float[] weights = model.weights().clone();
        weights[7] = Float.NaN;
        WeightsFile.write(folder.resolve(TrainedModel.NETWORK_FILE), SPEC, weights);
        assertError(TrainedModel.NETWORK_FILE, ModelProblem.NO_NUMBERS);
    }

    private Problem told() {
        return assertThrows(InvalidInputException.class, () -> TrainedModel.load(folder)).problems().getFirst();
    }

    /** The first problem has that code and is in that file, in both languages. */
    private void assertError(String file, ProblemCode code) {
        Problem told = told();
        assertEquals(code, told.code(), told::logged);
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            String text = told.text(language);
            assertTrue(text.contains(file) && text.length() <= 500, text);
        }
    }

    @Test
    void historyIsReadBackAsWritten() throws IOException {
        List<EpochRow> rows = List.of(new EpochRow(1, 1e-3, 0.9, 0.8), new EpochRow(2, 5e-4, 0.7, Double.NaN));
        Path file = folder.resolve(TrainedModel.HISTORY_FILE);
        HistoryCsv.write(file, rows);
        assertEquals("epoch,learning_rate,training_loss,validation_loss\n1,0.001,0.9,0.8\n2,5.0E-4,0.7,\n",
                Files.readString(file));
        assertEquals(rows, HistoryCsv.read(file));
        Files.writeString(file, "epoch,loss\n1,2\n");
        assertThrows(InvalidInputException.class, () -> HistoryCsv.read(file));
    }
}
