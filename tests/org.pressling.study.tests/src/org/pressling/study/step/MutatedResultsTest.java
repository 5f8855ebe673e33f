// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;
import org.pressling.dem.packing.Packing;
import org.pressling.learning.explain.HeatMap;
import org.pressling.learning.explain.MapKind;
import org.pressling.mutation.FileTrial;

/** What steps left behind, damaged in every way, is read or refused by name. */
class MutatedResultsTest {
    private static final List<LabelColumn> LABELS = List.of(new LabelColumn("am_stress_mean", "mN"),
            new LabelColumn("am_share", ""));

    @TempDir
    Path good;
    @TempDir
    Path place;

    private static Dataset dataset() {
        return new Dataset(LABELS, IntStream.rangeClosed(1, 3)
                .mapToObj(i -> new Dataset.Entry(i, i + ".png", new GrayImage(1, 1, new byte[1], 1e-7), new double[] {i, 0.5},
                        i == 1 ? Split.TRAIN : Split.TEST, Map.of()))
                .toList());
    }

    @Test
    void predictions() throws IOException {
        Dataset dataset = dataset();
        Map<String, double[][]> predictions = new LinkedHashMap<>();
        predictions.put("network", new double[][] {{1, 0.4}, {2, 0.5}, {3, 0.6}});
        predictions.put("mean", new double[][] {{2, 0.5}, {2, 0.5}, {2, 0.5}});
        PredictionsTable.write(good, dataset, predictions);
        FileTrial.of("predictions", place, folder -> PredictionsTable.read(folder, dataset)).seed(good)
                .words("network", "mean", "train", "test", "method", "index", "split", "am_share", "3").run();
    }

    @Test
    void relevance() throws IOException {
        RelevanceTable table = new RelevanceTable();
        table.add(1, 0, MapKind.GRAD_CAM, new HeatMap(2, 2, new float[] {0, 0.5f, 1, 0.25f}));
        table.add(2, 1, MapKind.OCCLUSION, new HeatMap(2, 2, new float[] {0, 0, 1, 0}));
        table.write(good);
        Dataset dataset = dataset();
        FileTrial.of("relevance", place, folder -> RelevanceTable.read(folder, dataset)).seed(good)
                .words("index", "label", "row", "column", "relevance", "3", "1000000", "46341").run();
    }

    @Test
    void packing() throws IOException {
        Particles particles = new Particles(2);
        particles.set(0, Phase.AM, 3e-6, 3e-6, 2e-6);
        particles.set(1, Phase.SE, 8e-6, 4e-6, 0.5e-6);
        PackedSample.write(good, new Packing(new Structure(new Box(11e-6, 10e-6, false), particles), 0.7, 4e-6, 0, 12));
        FileTrial.of("packing", place, PackedSample::read).seed(good).words("width_m", "height_m", "periodic_y", "tries", "AM")
                .run();
    }
}
