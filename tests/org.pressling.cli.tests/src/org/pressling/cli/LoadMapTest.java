// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.Split;
import org.pressling.dataset.geometry.ElectrolyteCells;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.PhaseGrays;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dem.Phase;
import org.pressling.learning.places.SeLoads;

/** {@code predict --map}: the tiny study has too few places to learn from, so its model is given what reads 2 mN everywhere. */
class LoadMapTest {
    /** Holds the run of a tiny study in runs/tiny. */
    @TempDir
    private static Path home;
    @TempDir
    private Path folder;

    @BeforeAll
    static void runOnce() throws IOException {
        Shell.writeTinyStudy(home);
        Shell shell = new Shell(home);
        assertEquals(ExitStatus.DONE, shell.run("run tiny.pressling -q"), shell.err());
    }

    private static SeLoads twoMillinewton() {
        return SeLoads.fit(IntStream.range(0, SeLoads.LEAST_CELLS)
                .mapToObj(_ -> new SeLoads.Row(Split.TRAIN, new double[ElectrolyteCells.columns().size()], 2e-3)).toList(),
                () -> {}).orElseThrow();
    }

    private static Path image() throws IOException {
        try (Stream<Path> images = Files.list(home.resolve("runs/tiny/dataset/images"))) {
            return images.sorted().findFirst().orElseThrow();
        }
    }

    @Test
    void aModelOfTooFewPlacesReadsNoMap() throws IOException {
        Shell shell = new Shell(folder);
        assertEquals(ExitStatus.INVALID_INPUT,
                shell.run("predict", home.resolve("runs/tiny").toString(), image().toString(), "--map"));
        assertTrue(shell.err().contains("reads no map of the load on the electrolyte"), shell.err());
        assertTrue(shell.err().contains("leave out --map"), shell.err());
        assertEquals("", shell.out());
        assertFalse(Files.exists(folder.resolve("predictions")), "nothing is left behind");
    }

    @Test
    void theMapIsATableAndAPicture() throws IOException {
        Path model = Files.createDirectory(folder.resolve("model"));
        try (Stream<Path> files = Files.list(home.resolve("runs/tiny/model"))) {
            for (Path file : files.toList()) {
                Files.copy(file, model.resolve(file.getFileName()));
            }
        }
        twoMillinewton().save(model);
        Shell shell = new Shell(folder);
        assertEquals(ExitStatus.DONE, shell.run("predict", model.toString(), image().toString(), "--map", "-o", "maps"),
                shell.err());
        List<String> rows = Files.readAllLines(written("_se_loads.csv"));
        assertEquals("x_um,y_um,edge_um,force_sum_mN", rows.getFirst());
        assertTrue(rows.size() > 5, "places: " + rows.size());
        for (String row : rows.subList(1, rows.size())) {
            assertEquals(2, Double.parseDouble(row.split(",")[3]), 1e-9);
        }
        BufferedImage map = ImageIO.read(written("_se_loads.png").toFile());
        assertEquals(3 * 16, map.getWidth());
        assertTrue(map.getHeight() > 3 * 16, "the bar is beneath");
    }

    private Path written(String end) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("maps"))) {
            return files.filter(file -> file.getFileName().toString().matches("001_.*" + end)).findAny().orElseThrow();
        }
    }

    /** A picture of active material alone: there is no load for the bar to end at. */
    @Test
    void withoutElectrolyteThereIsNoBar() throws IOException {
        byte[] gray = new byte[20 * 20];
        Arrays.fill(gray, (byte) PhaseGrays.KOMORI_2022.of(Phase.AM));
        GrayImage picture = new GrayImage(20, 20, gray, 5e-7);
        List<Path> files = new LoadMapOutput(twoMillinewton(), picture, RenderSettings.komori2022()).write(folder, "001_am");
        assertEquals(1, Files.readAllLines(files.getFirst()).size());
        assertEquals(3 * 20, ImageIO.read(files.getLast().toFile()).getHeight());
        Arrays.fill(gray, 0, 200, (byte) PhaseGrays.KOMORI_2022.of(Phase.SE));
        GrayImage half = new GrayImage(20, 20, gray, 5e-7);
        Path map = new LoadMapOutput(twoMillinewton(), half, RenderSettings.komori2022()).write(folder, "002_half").getLast();
        BufferedImage drawn = ImageIO.read(map.toFile());
        assertNotEquals(drawn.getRGB(30, 10), drawn.getRGB(30, 50), "the upper half is loaded");
    }
}
