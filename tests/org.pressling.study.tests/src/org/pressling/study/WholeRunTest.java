// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.DatasetReader;
import org.pressling.dataset.Split;
import org.pressling.dataset.io.Json;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.learning.Evaluation;
import org.pressling.learning.TrainedModel;
import org.pressling.model.io.Studies;
import org.pressling.study.layout.StepName;

class WholeRunTest {
    @TempDir
    private Path folder;

    @Test
    void goesFromPowderToReportAndLeavesEverythingWhereItBelongs() throws IOException {
        StudyRun run = TinyStudy.run(folder, 2, StepName.REPORT);
        List<String> stages = new ArrayList<>();
        run.run(new RunMonitor() {
            private RunProgress last;

            /** No stage goes back, and none is said to be done while it is at work. */
            @Override
            public void progress(RunProgress progress) {
                if (last != null && last.stage().equals(progress.stage())) {
                    assertTrue(progress.fraction() >= last.fraction() && progress.fraction() <= 1, last + " then " + progress);
                }
                assertTrue(progress.fraction() < 1 || progress.done() == progress.total() || !"learn".equals(progress.stage()),
                        progress.toString());
                last = progress;
            }

            @Override
            public void finished(String stage, double seconds) {
                stages.add(stage);
            }
        });
        assertEquals(List.of("samples", "dataset", "learn", "evaluate", "report"), stages);
        assertTrue(run.plan().isCurrent());
        assertEquals(6, new SampleStore(folder).indices().size());
        for (String file : List.of("packing.csv", "particles.csv", "contacts.csv", "press.csv", "measures.csv", "image.png",
                "sample.json")) {
            assertTrue(Files.size(folder.resolve("samples/0003").resolve(file)) > 0, file);
        }
        assertEquals(2, DatasetReader.read(run.folder().dataset()).of(Split.TEST).size());
        assertTrue(Files.exists(run.folder().model().resolve("model.json")));
        assertEquals(9, Evaluation.read(run.folder().metrics()).of(Evaluation.NETWORK, Split.TEST).size());
        assertTrue(Files.size(run.folder().report()) > 0);
        assertEquals("tiny", Studies.load(run.folder().study()).getName());
        assertFalse(Files.exists(folder.resolve(".drafts")));
    }

    @Test
    void runRecordTellsStateMachineKeysAndTimes() throws IOException {
        TinyStudy.run(folder, 2, StepName.DATASET).run(RunMonitor.NONE);
        Json record = Json.read(folder.resolve("run.json"));
        assertEquals("done", record.text("state"));
        assertEquals(7, record.whole("seed"));
        assertEquals(6, record.whole("samples"));
        assertTrue(record.child("machine").whole("cores") > 0);
        Json press = record.child("steps").child("press");
        assertEquals(64, press.text("key").length());
        assertTrue(press.number("seconds") > 0);
    }

    @Test
    void severalNetworksAreTrainedFromSeedsOfTheirOwn(@TempDir Path other) throws IOException {
        TinyStudy.run(folder, 1, StepName.EVALUATE, "training.seed=41", "training.networks=2").run(RunMonitor.NONE);
        TrainedModel two = TrainedModel.load(folder.resolve("model"));
        assertEquals(2, two.networks());
        assertEquals(41, two.training().seed());
        assertFalse(Arrays.equals(two.weights(), two.further().getFirst()));
        TinyStudy.copy(folder, other);
        TinyStudy.run(other, 1, StepName.EVALUATE, "training.seed=42").run(RunMonitor.NONE);
        TrainedModel one = TrainedModel.load(other.resolve("model"));
        assertArrayEquals(two.further().getFirst(), one.weights(), "the second of two starts from the next seed");
        TinyStudy.run(other, 1, StepName.LEARN).run(RunMonitor.NONE);
        assertEquals(7, TrainedModel.load(other.resolve("model")).training().seed(), "0 takes the seed of the study");
    }

    @Test
    void timesOfAFinishedRunSurviveARunThatHasNothingToDo() throws IOException {
        TinyStudy.run(folder, 1, StepName.DATASET).run(RunMonitor.NONE);
        double before = Json.read(folder.resolve("run.json")).child("steps").child("press").number("seconds");
        TinyStudy.run(folder, 1, StepName.DATASET).run(RunMonitor.NONE);
        assertEquals(before, Json.read(folder.resolve("run.json")).child("steps").child("press").number("seconds"));
    }
}
