// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.pressling.dataset.image.DrawOrder;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.PhaseGrays;
import org.pressling.dataset.image.PictureCut;
import org.pressling.dataset.image.Pictures;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.image.Renderer;
import org.pressling.dataset.image.SeenCircle;
import org.pressling.dataset.io.CsvTable;
import org.pressling.dataset.sample.SampleFiles;
import org.pressling.dem.Unit;

/**
 * Holds the circles that are read from the pictures of a run of {@code komori2022} against its particles, and prints how they
 * compare and what a picture takes. Wants the folder of the run: {@code -Dpressling.run=runs/komori2022}.
 */
class RunCirclesTest {
    /** What the paper's preset cuts from each side of the box [m]. */
    private static final double CROP = 2 * Scene.UM;

    @Test
    void allActiveMaterialIsFoundAndNothingElse() throws IOException {
        String run = System.getProperty("pressling.run", "");
        assumeTrue(!run.isEmpty(), "no folder of a run given");
        List<Path> samples;
        try (Stream<Path> folders = Files.list(Path.of(run, "samples"))) {
            samples = folders.filter(folder -> Files.exists(folder.resolve("image.png"))).sorted().toList();
        }
        Scene.Match all = new Scene.Match();
        long nanos = 0;
        for (Path sample : samples) {
            GrayImage picture = Pictures.read(sample.resolve("image.png"), OptionalDouble.empty());
            long start = System.nanoTime();
            List<SeenCircle> found = PictureGeometry.of(picture, RenderSettings.komori2022()).circles();
            nanos += System.nanoTime() - start;
            all.plus(particles(sample).match(found));
        }
        System.out.printf("%d pictures: %s; %.1f ms a picture%n", samples.size(), all, nanos / 1e6 / samples.size());
        assertEquals(0, all.wrong);
        assertTrue(all.found >= 0.96 * all.known);
        assertTrue(all.rms(all.centre) < 12e-9);
    }

    /** Prints what a picture of each of the first twenty samples costs, drawn as {@code komori2022-best} draws it. */
    @Test
    void picturesWithRimsAreReadInSomeHundredthsOfASecond() throws IOException {
        String run = System.getProperty("pressling.run", "");
        assumeTrue(!run.isEmpty(), "no folder of a run given");
        RenderSettings rims = new RenderSettings(new PictureCut(0, 448, OptionalDouble.empty()), PhaseGrays.KOMORI_2022, 1,
                0.1 * Scene.UM, 64, DrawOrder.AM_OVER_SE);
        List<GrayImage> pictures;
        try (Stream<Path> folders = Files.list(Path.of(run, "samples"))) {
            pictures = folders.sorted().limit(20).map(sample -> Renderer.render(SampleFiles.read(sample).press().pressed(), rims))
                    .toList();
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int round = 0; round < 4; round++) {
            long start = threads.getCurrentThreadCpuTime();
            int found = 0;
            for (GrayImage picture : pictures) {
                found += PictureGeometry.of(picture, rims).electrolyte().size();
            }
            System.out.printf("%d pictures with rims: %d SE; %.1f ms of processor time a picture%n", pictures.size(), found,
                    (threads.getCurrentThreadCpuTime() - start) / 1e6 / pictures.size());
            assertTrue(found > 0);
        }
    }

    private static Scene particles(Path sample) {
        CsvTable table = CsvTable.read(sample.resolve("particles.csv"));
        Scene scene = new Scene();
        for (int row = 0; row < table.size(); row++) {
            if (table.text(row, "phase").equals("AM")) {
                scene.discs.add(new double[] {table.finite(row, "x", Unit.MICROMETRE) - CROP,
                        table.finite(row, "y", Unit.MICROMETRE) - CROP,
                        table.finite(row, "diameter", Unit.MICROMETRE) / 2});
            }
        }
        return scene;
    }
}
