// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.Pictures;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.io.CsvTable;
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
