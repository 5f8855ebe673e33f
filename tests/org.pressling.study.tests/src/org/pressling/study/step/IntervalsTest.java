// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;
import org.pressling.dataset.geometry.GeometryPredictors;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dem.InvalidInputException;
import org.pressling.learning.IntervalScores;
import org.pressling.learning.LabelScaling;
import org.pressling.learning.trust.Look;

class IntervalsTest {
    private static final GrayImage PICTURE = new GrayImage(8, 8, new byte[64], 1e-7);

    /** Nine validation pictures that are off by 1 to 9 %, and two held out, off by 5 and 20 %. */
    private static Dataset dataset() {
        List<Dataset.Entry> entries = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            entries.add(entry(i, Split.VALIDATION));
        }
        entries.add(entry(10, Split.TEST));
        entries.add(entry(11, Split.TEST));
        return new Dataset(List.of(new LabelColumn("load", "mN"), new LabelColumn("share", "")), entries);
    }

    private static Dataset.Entry entry(int index, Split split) {
        return new Dataset.Entry(index, index + ".png", PICTURE, new double[] {100, 0.5}, split, Map.of());
    }

    private static double[][] predictions() {
        double[][] values = new double[11][];
        for (int i = 0; i < 9; i++) {
            values[i] = new double[] {100 * (1 + 0.01 * (i + 1)), 0.5 - 0.01 * (i + 1)};
        }
        values[9] = new double[] {105, 0.45};
        values[10] = new double[] {80, 0.7};
        return values;
    }

    @Test
    void intervalsAreAsWideAsErrorsOnValidationInTheScaleOfEachLabel() {
        LabelScaling scaling = new LabelScaling(new double[2], new double[] {1, 1}, new boolean[] {true, false});
        Intervals intervals = Intervals.of("network", dataset(), predictions(), scaling);
        assertArrayEquals(new double[] {105 / 1.09, 105 * 1.09}, intervals.ends()[9][0], 1e-9);
        assertArrayEquals(new double[] {0.36, 0.54}, intervals.ends()[9][1], 1e-9);
        IntervalScores scores = intervals.scores(dataset(), new Strata(dataset(), List.of()));
        assertEquals(9, scores.calibration());
        assertEquals(new IntervalScores.Label("share", 2, 0.5, 0.18).coverage(), scores.labels().get(1).coverage());
        assertEquals(0.5, scores.labels().get(0).coverage());
        assertEquals(0.18, scores.labels().get(1).width(), 1e-12);
    }

    @Test
    void everyPictureAndLabelHasItsRow(@TempDir Path folder) throws IOException {
        LabelScaling scaling = new LabelScaling(new double[2], new double[] {1, 1}, new boolean[] {true, false});
        Intervals intervals = Intervals.of("network", dataset(), predictions(), scaling);
        Intervals.write(folder, dataset(), List.of(intervals));
        List<String> lines = Files.readAllLines(folder.resolve("intervals.csv"));
        assertEquals("method,index,split,label,lower,upper", lines.getFirst());
        assertEquals(1 + 11 * 2, lines.size());
        assertEquals("network,11,test,share,", lines.getLast().substring(0, 22));
        double[][][] read = Intervals.read(folder, dataset()).get("network");
        assertTrue(Arrays.deepEquals(intervals.ends(), read), "what was written is read");
        Files.write(folder.resolve("intervals.csv"), lines.subList(0, lines.size() - 1));
        assertThrows(InvalidInputException.class, () -> Intervals.read(folder, dataset()), "a row is missing");
        assertEquals(Map.of(), Intervals.read(folder.resolve("of before"), dataset()));
    }

    @Test
    void thirdsTellWhereIntervalsDoNotHold(@TempDir Path folder) throws IOException {
        List<Dataset.Entry> entries = new ArrayList<>();
        List<Look> looks = new ArrayList<>();
        double[][][] ends = new double[12][][];
        for (int i = 0; i < 12; i++) {
            entries.add(new Dataset.Entry(i + 1, i + ".png", PICTURE, new double[] {i}, Split.TEST, Map.of()));
            double[] geometry = new double[GeometryPredictors.WITHOUT_RIMS];
            geometry[0] = 0.5 - 0.01 * i;
            geometry[1] = Math.log(0.01 * (1 + i % 3));
            looks.add(new Look(new double[0], geometry, List.of()));
            // The four greatest labels lie beyond their intervals.
            ends[i] = new double[][] {{0, 7.5}};
        }
        Dataset data = new Dataset(List.of(new LabelColumn("load", "mN")), entries);
        IntervalScores scores = new Intervals("network", 80, ends).scores(data, new Strata(data, looks));
        List<IntervalScores.Stratum> strata = scores.labels().getFirst().strata();
        assertEquals(9, strata.size());
        assertEquals(new IntervalScores.Stratum("label", 8, 11, 4, 0), strata.get(2));
        assertEquals(new IntervalScores.Stratum("label", 0, 3, 4, 1), strata.get(0));
        assertEquals(0, strata.get(3).coverage(), "the least AM share goes with the greatest label");
        assertEquals(2.0 / 3, scores.labels().getFirst().coverage(), 1e-12);
        assertEquals(0.03, strata.get(8).to(), 1e-12);
        Intervals.writeStrata(folder, List.of(scores));
        List<String> lines = Files.readAllLines(folder.resolve("interval_strata.csv"));
        assertEquals("method,label,by,from,to,count,coverage", lines.getFirst());
        assertEquals("network,load_mN,label,8.0,11.0,4,0.0", lines.get(3));
    }
}
