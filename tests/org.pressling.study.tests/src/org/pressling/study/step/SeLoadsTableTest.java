// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.analysis.section.SeLoadReading;
import org.pressling.dataset.Split;
import org.pressling.dataset.geometry.ElectrolyteCells;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.image.Renderer;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleFiles;
import org.pressling.dataset.sample.TableFormat;
import org.pressling.dem.InvalidInputException;
import org.pressling.learning.places.SeLoads;
import org.pressling.learning.trust.Look;
import org.pressling.study.layout.StepName;

class SeLoadsTableTest {
    private static final String SCORES = """
            {"edge_um": 0.6, "validation": {"cells": 9, "r2": 0.7, "r2_within": 0.5, "r2_of_means": 0.4},
             "test": {"cells": 1, "r2": null, "r2_within": null, "r2_of_means": null}}""";
    private static final String CELLS = "index,x_um,y_um,force_sum_mN,predicted_mN\n3,1.5,2.5,4,5\n";

    @TempDir
    private Path folder;

    private void write(String scores, String cells) throws IOException {
        Files.writeString(folder.resolve("se_loads.json"), scores);
        Files.writeString(folder.resolve("se_loads.csv"), cells);
    }

    @Test
    void scoresAndPlacesComeBack() throws IOException {
        assertEquals(Optional.empty(), SeLoadsTable.read(folder));
        write(SCORES, CELLS);
        SeLoadReading read = SeLoadsTable.read(folder).orElseThrow();
        assertEquals(0.6e-6, read.edge());
        assertEquals(List.of(new SeLoadReading.Scores(Split.VALIDATION, 9, 0.7, 0.5, 0.4),
                new SeLoadReading.Scores(Split.TEST, 1, Double.NaN, Double.NaN, Double.NaN)), read.scores());
        assertEquals(List.of(new SeLoadReading.Cell(3, 1.5e-6, 2.5e-6, 4e-3, 5e-3)), read.cells());
    }

    /** The mean loads are 1 to 21 mN, of samples in another order. */
    @Test
    void placesOfTheSamplesThatAreDrawnComeBackAlone() throws IOException {
        StringBuilder cells = new StringBuilder("index,x_um,y_um,force_sum_mN,predicted_mN\n");
        for (int sample = 21; sample > 0; sample--) {
            cells.append(sample).append(",1,1,0,5\n").append(sample).append(",2,1,").append(2 * sample).append(",5\n");
        }
        write(SCORES, cells.toString());
        assertEquals(List.of(19, 19, 11, 11, 3, 3),
                SeLoadsTable.read(folder).orElseThrow().cells().stream().map(SeLoadReading.Cell::sample).toList());
    }

    /** A held-out picture has a thousand places, and a campaign may have thousands of pictures. */
    @Test
    void ofManyPicturesSomeAreReadAllOverTheCampaign() {
        assertEquals(500, SeLoadsTable.places(500, _ -> Split.TEST).size());
        assertEquals(List.of(0, 2, 4), SeLoadsTable.places(501, _ -> Split.TEST).stream().limit(3).toList());
        assertEquals(251, SeLoadsTable.places(501, _ -> Split.TEST).size());
        assertEquals(List.of(1, 2), List.copyOf(SeLoadsTable.places(4, i -> List.of(Split.TRAIN, Split.VALIDATION, Split.TEST,
                Split.TRAIN).get(i))));
    }

    /** Three pictures of one sample, each of another split, in which an SE bears 1 mN. */
    @Test
    void whatIsWrittenIsOfHeldOutPicturesAlone() throws IOException {
        RenderSettings rendering = ShownParticlesTest.rendering(0);
        PressedSample sample = ShownParticlesTest.sample(true);
        Path pressed = Files.createDirectory(folder.resolve("pressed"));
        SampleFiles.write(pressed, sample, Map.of(), TableFormat.CSV);
        GrayImage picture = Renderer.render(sample.press().pressed(), rendering);
        Look look = Look.at(picture, rendering);
        List<SeLoads.Row> rows = IntStream.range(0, SeLoads.LEAST_CELLS)
                .mapToObj(_ -> new SeLoads.Row(Split.TRAIN, new double[ElectrolyteCells.columns().size()], 2e-3)).toList();
        SeLoads loads = SeLoads.fit(rows, () -> {}).orElseThrow();
        TreeSet<Integer> opened = new TreeSet<>();
        SeLoadsTable.write(folder, ShownParticlesTest.dataset(picture), List.of(look, look, look), loads, rendering,
                new StepContext() {
                    @Override
                    public Path result(StepName step, int number) {
                        assertEquals(StepName.PRESS, step);
                        opened.add(number);
                        return pressed;
                    }

                    @Override
                    public Path draft() {
                        return folder;
                    }

                    @Override
                    public int threads() {
                        return 1;
                    }

                    @Override
                    public void progress(double fraction, String detail, Optional<Duration> left) {
                        throw new IllegalStateException("it is written in a blink");
                    }

                    @Override
                    public boolean cancelled() {
                        return false;
                    }
                });
        assertEquals(new TreeSet<>(List.of(2, 3)), opened);
        SeLoadReading read = SeLoadsTable.read(folder).orElseThrow();
        assertEquals(List.of(Split.VALIDATION, Split.TEST), read.scores().stream().map(SeLoadReading.Scores::split).toList());
        assertEquals(read.cells().size(), read.scores().getFirst().count(), "the pictures are alike");
        assertEquals(read.cells().size(), read.scores().getLast().count());
        assertTrue(read.cells().size() > 5, "a disc of 3 µm: " + read.cells().size());
        for (SeLoadReading.Cell cell : read.cells()) {
            assertEquals(3, cell.sample(), "the one that is held out");
            assertEquals(1e-3, cell.truth(), 1e-12);
            assertEquals(2e-3, cell.read(), 1e-12);
            assertTrue(Math.hypot(cell.x() - 6e-6, cell.y() - 15.4e-6) < 1.5e-6, "on the SE: " + cell);
        }
    }

    @Test
    void damageIsNamed() throws IOException {
        write(SCORES.replace("cells", "sells"), CELLS);
        assertTrue(refusal().contains("cells"));
        write(SCORES, CELLS.replace("4,5", "much,5"));
        assertTrue(refusal().contains("force_sum_mN"));
        write(SCORES, CELLS.replace("x_um", "z_um"));
        assertTrue(refusal().contains("x_um"));
    }

    private String refusal() {
        return assertThrows(InvalidInputException.class, () -> SeLoadsTable.read(folder)).getMessage();
    }
}
