// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.micrograph.Damage;
import org.pressling.dataset.micrograph.Micrograph;
import org.pressling.dataset.micrograph.MicrographOptions;
import org.pressling.dataset.micrograph.SeenPhase;
import org.pressling.dem.InvalidInputException;
import org.pressling.learning.ConvBlock;
import org.pressling.learning.LabelScaling;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.LinearNetwork;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.Optimisation;
import org.pressling.learning.PictureVariations;
import org.pressling.learning.Predictor;
import org.pressling.learning.Schedule;
import org.pressling.learning.TrainableNetwork;
import org.pressling.learning.TrainedModel;
import org.pressling.learning.TrainingSettings;

/** A model that learnt from sixty pictures, was calibrated on thirty and meets sixty others and all that is no picture. */
class TrustedReaderTest {
    private static final int TRAIN = 60;
    private static final int VALIDATION = 30;
    private static final int ALL = 150;
    private static final NetworkSpec SPEC = new NetworkSpec(Pressed.SIZE, List.of(new ConvBlock(1, 1, 1)), List.of(), 3);
    /** Its outputs are all zero, which the scaling makes 2, 3 and 4. */
    private static final LearningEngine ENGINE = new LearningEngine() {
        @Override
        public String name() {
            return "linear";
        }

        @Override
        public TrainableNetwork create(NetworkSpec spec, long seed, int threads) {
            return new LinearNetwork(spec);
        }
    };

    @TempDir
    private static Path folder;
    private static Dataset dataset;
    private static List<Look> looks;
    private static double[][] network;
    private static List<NetworkView> views;
    private static TrainedModel model;
    private static TrustedReader reader;

    @BeforeAll
    static void learn() throws IOException {
        SplittableRandom random = new SplittableRandom(5);
        List<Dataset.Entry> entries = new ArrayList<>();
        looks = new ArrayList<>();
        network = new double[ALL][];
        for (int i = 0; i < ALL; i++) {
            GrayImage picture = Pressed.picture(1000 + i);
            looks.add(Look.at(picture, Pressed.RENDERING));
            double[] geometry = looks.get(i).geometry();
            double hidden = random.nextDouble(1, 2);
            // One that geometry tells in its logarithm, one that only the network knows, one that both know half of.
            double[] labels = {Math.exp(2 * geometry[0] + 0.5 * geometry[7] + 0.05 * random.nextGaussian()), hidden,
                    geometry[0] + hidden};
            network[i] = new double[] {labels[0] * random.nextDouble(0.5, 2), hidden + 0.02 * random.nextGaussian(),
                    labels[2] + 0.05 * random.nextGaussian()};
            Split split = i < TRAIN ? Split.TRAIN : i < TRAIN + VALIDATION ? Split.VALIDATION : Split.TEST;
            entries.add(new Dataset.Entry(i + 1, (i + 1) + ".png", picture, labels, split, Map.of()));
        }
        dataset = new Dataset(List.of(new LabelColumn("load", "mN"), new LabelColumn("hidden", ""), new LabelColumn("sum", "")),
                entries);
        TrainingSettings training = new TrainingSettings(1, 1, 0, new Optimisation(1e-3, Schedule.CONSTANT, 0, 0, 0),
                PictureVariations.NONE, 1, 1);
        model = new TrainedModel(SPEC, new float[Math.toIntExact(SPEC.weightCount())], dataset.labels(),
                new LabelScaling(new double[] {2, 3, 4}, new double[] {1, 1, 1}), Pressed.RENDERING,
                entries.getFirst().image().pixelSize(), training, Map.of(), List.of(), List.of(), Optional.empty());
        model.save(folder);
        try (Predictor predictor = model.predictor(ENGINE, 1)) {
            views = IntStream.range(0, ALL).mapToObj(i -> new NetworkView(network[i],
                    NetworkView.of(predictor, dataset.entry(i).image()).features())).toList();
        }
        reader = TrustedReader.fit(dataset, looks, views, model, _ -> {});
        reader.save(folder);
    }

    private static IntStream heldOut() {
        return IntStream.range(TRAIN + VALIDATION, ALL);
    }

    @Test
    void networkAndGeometryAreWeighedByWhatEachKnows() {
        assertTrue(reader.label(0).weight() < 0.1, "load: " + reader.label(0).weight());
        assertTrue(reader.label(1).weight() > 0.9, "hidden: " + reader.label(1).weight());
        double both = heldOut().mapToDouble(i -> Math.abs(reader.label(0).read(looks.get(i).geometry(), network[i][0])
                - dataset.entry(i).labels()[0])).average().orElseThrow();
        double alone = heldOut().mapToDouble(i -> Math.abs(network[i][0] - dataset.entry(i).labels()[0])).average()
                .orElseThrow();
        assertTrue(both < alone / 3, both + " against " + alone);
    }

    @Test
    void nineInTenIntervalsHoldTheLabel() {
        for (int k = 0; k < 3; k++) {
            int label = k;
            double held = heldOut().filter(i -> {
                double[] ends = reader.label(label).interval(looks.get(i).geometry(), network[i][label]);
                double truth = dataset.entry(i).labels()[label];
                return truth >= ends[0] && truth <= ends[1];
            }).count() / (double) heldOut().count();
            assertTrue(held >= 0.78 && held < 1, "label " + k + ": " + held);
        }
    }

    @Test
    void whatIsReadFromTheFolderSaysTheSame() throws IOException {
        TrustedReader again = TrustedReader.load(folder, TrainedModel.load(folder)).orElseThrow();
        for (int i : new int[] {0, 70, 149}) {
            for (int k = 0; k < 3; k++) {
                assertEquals(reader.label(k).read(looks.get(i).geometry(), network[i][k]),
                        again.label(k).read(looks.get(i).geometry(), network[i][k]));
                assertArrayEquals(reader.label(k).interval(looks.get(i).geometry(), network[i][k]),
                        again.label(k).interval(looks.get(i).geometry(), network[i][k]));
            }
            assertEquals(reader.distance(looks.get(i).statistics(), views.get(i).features()),
                    again.distance(looks.get(i).statistics(), views.get(i).features()));
        }
    }

    private static Kinship kinship(int i) {
        return reader.kinship(looks.get(i).statistics(), views.get(i).features());
    }

    @Test
    void picturesOfTheKindAreHardlyEverRefused() {
        long out = heldOut().filter(i -> kinship(i) == Kinship.OUT).count();
        long notIn = heldOut().filter(i -> kinship(i) != Kinship.IN).count();
        assertTrue(out <= 3, out + " of 60 refused");
        assertTrue(notIn <= 9, notIn + " of 60 warned of");
    }

    @Test
    void noneOfFortyBadPicturesOfManyKindsGetsLabels() throws IOException {
        List<String> read = new ArrayList<>();
        try (ModelReader reading = ModelReader.open(folder, ENGINE, 1)) {
            for (Spoilt kind : Spoilt.values()) {
                for (long seed = 5000; seed < 5003; seed++) {
                    PictureReading said = reading.read(kind.make(seed), false);
                    if (said.values().isPresent()) {
                        read.add(kind + " " + seed + " at " + said.distance());
                    }
                }
            }
        }
        assertEquals(List.of(), read);
    }

    @Test
    void aPictureIsReadWithIntervalsAndOneOfAnotherKindOnlyWhereInsistedOn() throws IOException {
        try (ModelReader reading = ModelReader.open(folder, ENGINE, 1)) {
            PictureReading good = reading.read(dataset.entry(149).image(), false);
            assertEquals(Kinship.IN, good.kinship());
            double[] values = good.values().orElseThrow();
            assertArrayEquals(new double[] {reader.label(0).read(looks.get(149).geometry(), 2),
                    reader.label(1).read(looks.get(149).geometry(), 3), reader.label(2).read(looks.get(149).geometry(), 4)},
                    values);
            double[] ends = good.interval(0).orElseThrow();
            assertTrue(ends[0] >= 0 && ends[0] < values[0] && values[0] < ends[1], Arrays.toString(ends));
            assertEquals(looks.get(149).geometry()[0], good.amFraction());
            GrayImage inverted = Spoilt.INVERTED.make(1);
            assertTrue(reading.read(inverted, false).values().isEmpty());
            PictureReading forced = reading.read(inverted, true);
            assertEquals(Kinship.OUT, forced.kinship());
            assertTrue(forced.values().isPresent());
        }
    }

    @Test
    void doubtInTheSegmentationGoesIntoTheIntervals() throws IOException {
        GrayImage picture = dataset.entry(149).image();
        MicrographOptions options = MicrographOptions.of(SeenPhase.order(Pressed.RENDERING));
        try (ModelReader reading = ModelReader.open(folder, ENGINE, 1)) {
            Micrograph clean = Micrograph.read(picture, options);
            PictureReading sharp = reading.read(clean, false);
            assertArrayEquals(reading.read(picture, false).values().orElseThrow(), sharp.values().orElseThrow());
            Micrograph blurred = Micrograph.read(Damage.of(1).damage(picture, new SplittableRandom(1)), options);
            PictureReading said = reading.read(blurred, true);
            PictureReading drawn = reading.read(reading.drawn(blurred, Micrograph.Doubt.NONE), true);
            assertArrayEquals(drawn.values().orElseThrow(), said.values().orElseThrow());
            double[] own = drawn.interval(0).orElseThrow();
            double[] wider = said.interval(0).orElseThrow();
            assertTrue(wider[0] <= own[0] && wider[1] >= own[1] && wider[1] - wider[0] > own[1] - own[0],
                    Arrays.toString(wider) + " around " + Arrays.toString(own));
            assertTrue(said.confidence() < sharp.confidence());
        }
    }

    @Test
    void aMicroscopePictureWithoutElectrolyteGetsNoLabelsWhateverIsAskedFor() throws IOException {
        GrayImage picture = Spoilt.NO_ELECTROLYTE.make(3);
        Micrograph two = Micrograph.read(picture, MicrographOptions.of(List.of(SeenPhase.VOID, SeenPhase.AM)));
        Micrograph three = Micrograph.read(picture, MicrographOptions.of(SeenPhase.order(Pressed.RENDERING)));
        try (ModelReader reading = ModelReader.open(folder, ENGINE, 1)) {
            for (Micrograph shown : List.of(two, three)) {
                assertEquals(Kinship.PHASE_MISSING, reading.read(shown, true).kinship());
                assertTrue(reading.read(shown, true).values().isEmpty());
            }
        }
    }

    @Test
    void loadsOfParticlesAreReadWhereTheModelHasThem(@TempDir Path other) throws IOException {
        model.save(other);
        reader.save(other);
        List<AmLoads.Row> rows = new ArrayList<>();
        for (int i = 0; i < TRAIN + VALIDATION; i++) {
            for (SeenAm am : looks.get(i).am()) {
                rows.add(new AmLoads.Row(i + 1, dataset.entry(i).split(), am.neighbourhood(), 1e-3 * am.neighbourhood()[0]));
            }
        }
        AmLoads.fit(rows).orElseThrow().save(other);
        try (ModelReader reading = ModelReader.of(model, other, true, ENGINE, 1)) {
            assertTrue(reading.readsParticles());
            PictureReading said = reading.read(dataset.entry(149).image(), false);
            assertEquals(looks.get(149).am().size(), said.particles().size());
            for (PictureReading.ReadParticle am : said.particles()) {
                assertEquals(1e3 * am.circle().radius(), am.load(), 0.1 * am.load());
                assertTrue(am.lower() < am.upper());
            }
            assertTrue(reading.read(Spoilt.BLUR.make(3), false).particles().isEmpty());
        }
        try (ModelReader reading = ModelReader.of(model, other, false, ENGINE, 1)) {
            assertTrue(reading.read(dataset.entry(149).image(), false).particles().isEmpty());
        }
    }

    @Test
    void modelsOfBeforeAreReadWithoutIntervals(@TempDir Path old) throws IOException {
        model.save(old);
        try (ModelReader reading = ModelReader.open(old, ENGINE, 1)) {
            PictureReading said = reading.read(Spoilt.BLACK.make(1), false);
            assertEquals(Kinship.UNKNOWN, said.kinship());
            assertArrayEquals(new double[] {2, 3, 4}, said.values().orElseThrow());
            assertFalse(said.interval(0).isPresent());
        }
    }

    @Test
    void damagedFilesAreNamed(@TempDir Path other) throws IOException {
        model.save(other);
        reader.save(other);
        Path json = other.resolve("reader.json");
        String good = Files.readString(json);
        Files.writeString(json, good.replace("\"load_mN\"", "\"pull_mN\""));
        assertRefused(other, "reader.json", "pull_mN");
        Files.writeString(json, good.replaceFirst("\"am_share\" : [-0-9.E]+", "\"am_share\" : \"long\""));
        assertRefused(other, "reader.json", "am_share");
        Files.writeString(json, good);
        Path csv = other.resolve("calibration.csv");
        Files.writeString(csv, Files.readString(csv).replaceFirst("hidden", "shown"));
        assertRefused(other, "calibration.csv", "hidden");
        reader.save(other);
        Files.writeString(csv, Files.readString(csv).replaceFirst("statistic_3", "other_3"));
        assertRefused(other, "calibration.csv", "damaged");
        reader.save(other);
        Files.writeString(csv, String.join("\n", Files.readAllLines(csv).subList(0, 5)));
        assertRefused(other, "calibration.csv", "damaged");
    }

    private static void assertRefused(Path folder, String... words) {
        String message = assertThrows(InvalidInputException.class, () -> TrustedReader.load(folder, model)).getMessage();
        for (String word : words) {
            assertTrue(message.contains(word), message);
        }
    }
}
