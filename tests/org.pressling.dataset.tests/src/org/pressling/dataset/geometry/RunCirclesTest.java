// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.image.Renderer;
import org.pressling.dataset.image.SeenCircle;
import org.pressling.dataset.io.CsvTable;
import org.pressling.dataset.sample.SampleFiles;
import org.pressling.dem.Unit;

/**
 * Holds the circles that are read from pictures of a run's structures against its particles, and prints how they compare and what
 * a picture takes. Wants the folder of the run: {@code -Dpressling.run=runs/komori2022}. The pictures are drawn here, filled and
 * with rims, so a run whose own pictures are others, such as one of {@code komori2022-best}, does as well.
 */
class RunCirclesTest {
    /** What the paper's preset cuts from each side of the box [m]. */
    private static final double CROP = 2 * Scene.UM;

    @Test
    void allActiveMaterialIsFoundAndNothingElse() throws IOException {
        List<Path> samples = samples();
        Scene.Match all = new Scene.Match();
        long nanos = 0;
        for (Path sample : samples) {
            GrayImage picture = Renderer.render(SampleFiles.read(sample).press().pressed(), RenderSettings.komori2022());
            long start = System.nanoTime();
            List<SeenCircle> found = PictureGeometry.of(picture, RenderSettings.komori2022()).circles();
            nanos += System.nanoTime() - start;
            all.plus(particles(sample, "AM", CROP).match(found));
        }
        System.out.printf("%d pictures: %s; %.1f ms a picture%n", samples.size(), all, nanos / 1e6 / samples.size());
        assertEquals(0, all.wrong);
        assertTrue(all.found >= 0.96 * all.known);
        assertTrue(all.rms(all.centre) < 12e-9);
    }

    /** In pictures of the first twenty samples, drawn as {@code komori2022-best} draws them; prints what one takes. */
    @Test
    void whereRimsShowBothPhasesAreFoundInEveryPicture() throws IOException {
        List<Path> samples = samples().stream().limit(20).toList();
        RenderSettings rims = new RenderSettings(new PictureCut(0, 448, OptionalDouble.empty()), PhaseGrays.KOMORI_2022, 1,
                0.1 * Scene.UM, 64, DrawOrder.AM_OVER_SE);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int round = 0; round < 4; round++) {
            Scene.Match active = new Scene.Match();
            Scene.Match electrolyte = new Scene.Match();
            long nanos = 0;
            for (Path sample : samples) {
                GrayImage picture = Renderer.render(SampleFiles.read(sample).press().pressed(), rims);
                long start = threads.getCurrentThreadCpuTime();
                PictureGeometry seen = PictureGeometry.of(picture, rims);
                nanos += threads.getCurrentThreadCpuTime() - start;
                active.plus(matched(sample, "AM", seen.circles()));
                electrolyte.plus(matched(sample, "SE", seen.electrolyte()));
            }
            System.out.printf("%d pictures with rims: AM %s; SE %s; %.1f ms of processor time a picture%n", samples.size(),
                    active, electrolyte, nanos / 1e6 / samples.size());
        }
    }

    /** How the particles of a phase were found in the picture of a whole box: nearly all of them. */
    private static Scene.Match matched(Path sample, String phase, List<SeenCircle> found) {
        Scene.Match match = particles(sample, phase, 0).match(found);
        assertTrue(match.known > 0, () -> sample + " has no " + phase);
        assertTrue(match.found >= 0.95 * match.known, () -> sample + ": " + phase + ' ' + match);
        return match;
    }

    /** The folders of the samples of the run that is given. */
    private static List<Path> samples() throws IOException {
        String run = System.getProperty("pressling.run", "");
        assumeTrue(!run.isEmpty(), "no folder of a run given");
        try (Stream<Path> folders = Files.list(Path.of(run, "samples"))) {
            List<Path> samples = folders.filter(folder -> Files.exists(folder.resolve("image.png"))).sorted().toList();
            assertFalse(samples.isEmpty(), "no samples in " + run);
            return samples;
        }
    }

    /** The particles of a phase, in the picture of what a crop leaves of the box [m]. */
    private static Scene particles(Path sample, String phase, double crop) {
        CsvTable table = CsvTable.read(sample.resolve("particles.csv"));
        Scene scene = new Scene();
        for (int row = 0; row < table.size(); row++) {
            if (table.text(row, "phase").equals(phase)) {
                scene.discs.add(new double[] {table.finite(row, "x", Unit.MICROMETRE) - crop,
                        table.finite(row, "y", Unit.MICROMETRE) - crop,
                        table.finite(row, "diameter", Unit.MICROMETRE) / 2});
            }
        }
        return scene;
    }
}
