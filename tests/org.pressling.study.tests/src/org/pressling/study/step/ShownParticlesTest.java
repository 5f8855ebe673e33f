// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.PhaseGrays;
import org.pressling.dataset.image.PictureCut;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.image.Renderer;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleFactors;
import org.pressling.dataset.sample.SampleFiles;
import org.pressling.dataset.sample.TableFormat;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.PairType;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.Structure;
import org.pressling.dem.measure.ParticleMeasures;
import org.pressling.dem.packing.Packing;
import org.pressling.dem.press.PressHistory;
import org.pressling.dem.press.PressQuality;
import org.pressling.dem.press.PressResult;
import org.pressling.learning.places.SeLoads;
import org.pressling.learning.trust.Look;
import org.pressling.learning.trust.OverlapLoads;
import org.pressling.study.layout.StepName;

/** A sample of two AM that bear 3 mN between them, alone or with an SE that one of them presses on with 1 mN. */
class ShownParticlesTest {
    private static final double UM = 1e-6;

    @TempDir
    private Path folder;
    private final TreeSet<Integer> opened = new TreeSet<>();

    private final StepContext context = new StepContext() {
        @Override
        public Path result(StepName step, int sample) {
            throw new IllegalStateException("samples are given");
        }

        @Override
        public Path draft() {
            throw new IllegalStateException("nothing is written");
        }

        @Override
        public int threads() {
            return 1;
        }

        @Override
        public void progress(double fraction, String detail, Optional<Duration> left) {
            assertTrue(fraction >= 0 && fraction <= 1);
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    static RenderSettings rendering(double outline) {
        RenderSettings filled = new RenderSettings(new PictureCut(0, 200), PhaseGrays.KOMORI_2022,
                RenderSettings.komori2022().order());
        return outline == 0 ? filled
                : new RenderSettings(new PictureCut(0, 200), PhaseGrays.KOMORI_2022, 1, outline, 0, filled.order());
    }

    static PressedSample sample(boolean electrolyte) {
        Particles particles = new Particles(electrolyte ? 3 : 2);
        particles.set(0, Phase.AM, 6 * UM, 10 * UM, 4 * UM);
        particles.set(1, Phase.AM, 13.9 * UM, 10 * UM, 4 * UM);
        if (electrolyte) {
            particles.set(2, Phase.SE, 6 * UM, 15.4 * UM, 1.5 * UM);
        }
        Structure structure = new Structure(new Box(20 * UM, 20 * UM, false), particles);
        Contacts contacts = new Contacts(electrolyte ? 2 : 1);
        contact(contacts, 0, 1, 3e-3, Phases.AM_SE.pair(Phase.AM, Phase.AM));
        if (electrolyte) {
            contact(contacts, 1, 2, 1e-3, Phases.AM_SE.pair(Phase.AM, Phase.SE));
        }
        PressQuality quality = new PressQuality(6e-4, 2e-4, 1e-12, 0.2, 3e-7, 2e-3, 40_000, 1.5, true, 0.1, 0, 0);
        return new PressedSample(new SampleFactors(1, 20 * UM, 0.5, 1, 8 * UM, 0), new Packing(structure, 0.5, 8 * UM, 0, 1),
                new PressResult(structure, contacts, new PressHistory(List.of(new PressHistory.Row(0, 20 * UM, 0, 0, 0, 0.5, 0, 0,
                        0, 0, Optional.empty()))), quality),
                ParticleMeasures.of(structure, contacts));
    }

    private static void contact(Contacts contacts, int k, int second, double force, PairType pair) {
        contacts.first[k] = 0;
        contacts.second[k] = second;
        contacts.setPairType(k, pair);
        contacts.overlap[k] = 1e-7;
        contacts.normalForce[k] = force;
        contacts.normalX[k] = second == 1 ? 1 : 0;
        contacts.normalY[k] = second == 1 ? 0 : 1;
        contacts.area[k] = 1e-13;
    }

    /** Three pictures of the sample, one in each split, 1 to 3. */
    private ShownParticles.Rows rows(boolean electrolyte, double outline) throws IOException {
        return rows(electrolyte, outline, Renderer.render(sample(electrolyte).press().pressed(), rendering(outline)));
    }

    private ShownParticles.Rows rows(boolean electrolyte, double outline, GrayImage picture) throws IOException {
        PressedSample sample = sample(electrolyte);
        Path written = Files.createDirectory(folder.resolve("sample" + electrolyte + outline));
        SampleFiles.write(written, sample, Map.of(), TableFormat.CSV);
        Dataset dataset = dataset(picture);
        Look look = Look.at(picture, rendering(outline));
        return ShownParticles.rows(dataset, List.of(look, look, look), rendering(outline), number -> {
            opened.add(number);
            return written;
        }, context);
    }

    /** A picture in each split, 1 to 3. */
    static Dataset dataset(GrayImage picture) {
        List<Dataset.Entry> entries = new ArrayList<>();
        for (Split split : Split.values()) {
            entries.add(new Dataset.Entry(entries.size() + 1, split.word() + ".png", picture, new double[] {1}, split, Map.of()));
        }
        return new Dataset(List.of(new LabelColumn("load", "mN")), entries);
    }

    private static List<Split> splits(List<SeLoads.Row> cells) {
        return cells.stream().map(SeLoads.Row::split).distinct().toList();
    }

    /** AM is loaded there all the same, and that no SE was found says nothing against its circles. */
    @Test
    void picturesWithRimsAndNoElectrolyteAreLearntFrom() throws IOException {
        List<OverlapLoads.Picture> pictures = rows(false, 2e-7).pictures();
        assertEquals(List.of(Split.TRAIN, Split.VALIDATION), pictures.stream().map(OverlapLoads.Picture::split).toList());
        assertEquals(List.of(), pictures.getFirst().structure().electrolyte());
        assertEquals(List.of(3e-3, 3e-3), pictures.getFirst().loads());
    }

    @Test
    void whereRimsShowParticlesTakeTheLoadsAndNotPlaces() throws IOException {
        ShownParticles.Rows rows = rows(true, 2e-7);
        assertEquals(2, rows.pictures().size());
        assertEquals(1, rows.pictures().getFirst().structure().electrolyte().size());
        assertEquals(List.of(), rows.cells());
    }

    /** All electrolyte, without a rim: what was found does not say whether the pictures are drawn with rims. */
    @Test
    void aPictureWithRimsInWhichNothingWasFoundIsNoneOfPlaces() throws IOException {
        byte[] gray = new byte[200 * 200];
        Arrays.fill(gray, (byte) PhaseGrays.KOMORI_2022.of(Phase.SE));
        ShownParticles.Rows rows = rows(true, 2e-7, new GrayImage(200, 200, gray, 1e-7));
        assertEquals(List.of(), rows.pictures().getFirst().structure().active());
        assertEquals(List.of(), rows.pictures().getFirst().structure().electrolyte());
        assertEquals(List.of(), rows.cells());
        assertEquals(2, rows.pictures().size());
    }

    @Test
    void ofManyPicturesFewPlacesEachAreLearntFrom() {
        assertEquals(500, ShownParticles.cellsOfEach(0));
        assertEquals(500, ShownParticles.cellsOfEach(400));
        assertEquals(25, ShownParticles.cellsOfEach(8000));
        assertEquals(20, ShownParticles.cellsOfEach(1_000_000));
    }

    @Test
    void nothingIsLearntFromHeldOutSamples() throws IOException {
        ShownParticles.Rows rows = rows(true, 0);
        assertEquals(new TreeSet<>(List.of(1, 2)), opened, "the third is held out and not even opened");
        assertEquals(List.of(Split.TRAIN, Split.VALIDATION), splits(rows.cells()));
        assertTrue(rows.am().stream().allMatch(row -> row.split() != Split.TEST));
    }

    @Test
    void aPlaceBearsWhatTheParticleThereBears() throws IOException {
        ShownParticles.Rows rows = rows(true, 0);
        assertTrue(rows.cells().size() > 20, "a disc of 3 µm: " + rows.cells().size());
        assertTrue(rows.cells().stream().allMatch(row -> row.load() == 1e-3));
        assertEquals(List.of(), rows.pictures());
        assertEquals(List.of(3e-3, 3e-3, 4e-3, 4e-3), rows.am().stream().map(row -> row.load()).sorted().toList());
    }

    @Test
    void withoutElectrolyteThereAreNoPlaces() throws IOException {
        ShownParticles.Rows rows = rows(false, 0);
        assertEquals(List.of(), rows.cells());
        assertEquals(4, rows.am().size());
    }
}
