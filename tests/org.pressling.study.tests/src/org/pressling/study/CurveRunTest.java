// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.Split;
import org.pressling.dem.InvalidInputException;
import org.pressling.learning.Evaluation;
import org.pressling.learning.LabelMetrics;
import org.pressling.learning.TrainingProgress;
import org.pressling.learning.curve.CurvePoint;
import org.pressling.learning.curve.SampleCurve;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;

/** A run is asked how its scores grow with the number of training samples. */
class CurveRunTest {
    @TempDir
    private Path folder;
    private final AtomicInteger batches = new AtomicInteger();
    private int cancelAt = Integer.MAX_VALUE;

    private final RunMonitor monitor = new RunMonitor() {
        @Override
        public void training(TrainingProgress progress) {
            batches.incrementAndGet();
        }

        @Override
        public boolean cancelled() {
            return batches.get() >= cancelAt;
        }
    };

    @BeforeEach
    void makeDataset() throws IOException {
        TinyStudy.run(folder, 2, StepName.DATASET).run(RunMonitor.NONE);
    }

    private SampleCurve curve(List<Integer> sizes, int seeds, String... changes) throws IOException {
        return new CurveRun(TinyStudy.create(changes), folder, TinyStudy.contributions(), new RunOptions(1, StepName.LEARN))
                .run(sizes, seeds, 5, monitor);
    }

    private static double r2(SampleCurve curve, String method, String label, int samples, int seed) {
        return curve.of(method, label).stream().filter(p -> p.samples() == samples && p.seed() == seed)
                .mapToDouble(CurvePoint::r2).findFirst().orElseThrow();
    }

    @Test
    void firstRepetitionOnAllSamplesIsTheTrainingOfTheRun() throws IOException {
        TinyStudy.run(folder, 2, StepName.EVALUATE).run(RunMonitor.NONE);
        SampleCurve curve = curve(List.of(3, 1), 2);
        assertEquals(List.of(1, 3), curve.sizes());
        assertEquals(List.of(Evaluation.NETWORK), curve.methods(), "three samples are too few for any regression");
        List<LabelMetrics> run = Evaluation.read(new RunFolder(folder).metrics()).of(Evaluation.NETWORK, Split.TEST);
        assertEquals(run.stream().map(LabelMetrics::label).toList(), curve.labels());
        for (LabelMetrics label : run) {
            assertEquals(label.r2(), r2(curve, Evaluation.NETWORK, label.label(), 3, 0), 1e-9, label.label());
        }
        assertTrue(run.stream().anyMatch(label -> r2(curve, Evaluation.NETWORK, label.label(), 3, 1) != label.r2()));
        assertTrue(Files.size(folder.resolve("curve/sample_curve_reaction_area.svg")) > 1000);
    }

    @Test
    void whatIsTrainedIsNotTrainedAgainAndSurvivesACancel() throws IOException {
        cancelAt = 9; // 3 epochs of 1 batch at one sample, of 2 batches at three
        assertThrows(CancellationException.class, () -> curve(List.of(1, 3), 2));
        cancelAt = Integer.MAX_VALUE;
        int before = batches.get();
        SampleCurve curve = curve(List.of(1, 3), 2);
        assertEquals(2 * 6, batches.get() - before, "the two of one sample are there");
        before = batches.get();
        assertEquals(curve, curve(List.of(1, 3), 2));
        assertEquals(0, batches.get() - before);
        assertEquals(curve.only(List.of(3), 1), curve(List.of(3), 1));
        curve(List.of(3), 1, "training.epochs=2");
        assertEquals(4, batches.get() - before, "another training has scores of its own");
    }

    @Test
    void reportHasASectionOnceTheCurveIsThere() throws IOException {
        Path page = new RunFolder(folder).report();
        TinyStudy.run(folder, 2, StepName.REPORT).run(RunMonitor.NONE);
        assertTrue(TinyStudy.run(folder, 1, StepName.REPORT).plan().isCurrent());
        assertFalse(Files.readString(page).contains("What more samples bring"));
        SortedMap<String, String> results = TinyStudy.bytes(folder);
        curve(List.of(1, 2, 3), 2);
        StudyRun again = TinyStudy.run(folder, 1, StepName.REPORT);
        assertEquals(1, again.plan().steps().stream().mapToInt(RunPlan.Line::todo).sum(), "the report alone");
        again.run(RunMonitor.NONE);
        assertTrue(Files.readString(page).contains("What more samples bring"));
        assertTrue(TinyStudy.run(folder, 1, StepName.REPORT).plan().isCurrent());
        SortedMap<String, String> now = TinyStudy.bytes(folder);
        assertTrue(now.keySet().removeIf(name -> name.startsWith("curve/")));
        assertEquals(results, now);
        TinyStudy.run(folder, 1, StepName.REPORT, "training.epochs=2").run(RunMonitor.NONE);
        assertFalse(Files.readString(page).contains("What more samples bring"), "a curve of another training");
        Files.delete(folder.resolve("curve/points.csv"));
        assertFalse(TinyStudy.run(folder, 1, StepName.REPORT, "training.epochs=2").plan().isCurrent());
    }

    @Test
    void refusesWhatCannotBeAsked() throws IOException {
        assertTrue(assertThrows(InvalidInputException.class, () -> curve(List.of(4), 1)).has(CurveProblem.SIZE));
        assertTrue(assertThrows(InvalidInputException.class, () -> curve(List.of(0), 1)).has(CurveProblem.SIZE));
        assertTrue(assertThrows(InvalidInputException.class, () -> curve(List.of(1), 0)).has(CurveProblem.SEEDS));
        assertTrue(assertThrows(InvalidInputException.class, () -> curve(List.of(1), 1, "press.finalWidth=10.1"))
                .has(CurveProblem.NO_DATASET));
        Files.delete(folder.resolve("dataset/labels.csv"));
        assertTrue(assertThrows(InvalidInputException.class, () -> curve(List.of(1), 1)).has(CurveProblem.NO_DATASET));
    }
}
