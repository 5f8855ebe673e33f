// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.Split;
import org.pressling.dem.InvalidInputException;
import org.pressling.learning.Evaluation;
import org.pressling.learning.LabelMetrics;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.TrainedModel;
import org.pressling.learning.curve.SampleCurve;
import org.pressling.learning.direct.ScalarEngine;
import org.pressling.learning.loadmap.LoadMapProblem;
import org.pressling.learning.testing.FakeEngine;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.key.KeyStore;
import org.pressling.study.key.ResultHome;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;

/** Runs whose network learns maps of load beside its labels. */
class LoadMapRunTest {
    private static final String ON = "network.design.load_map=0.5";
    private static final Contributions JAVA = Contributions.onClassPath().without(LearningEngine.KIND)
            .with(LearningEngine.KIND, "scalar", new ScalarEngine()).with(LearningEngine.KIND, "alone", new FakeEngine());

    @TempDir
    private Path folder;

    private static StudyRun run(Path place, int threads, String... changes) {
        return StudyRun.of(TinyStudy.create(changes), place, JAVA, new RunOptions(threads, StepName.REPORT));
    }

    private static Optional<String> key(Path place) throws IOException {
        return KeyStore.find(ResultHome.of(new RunFolder(place), StepName.LEARN, 0)).orElseThrow().key().inputs().find("loadMap");
    }

    private static List<String> todo(StudyRun run) throws IOException {
        return run.plan().steps().stream().filter(line -> line.todo() > 0).map(line -> line.step().id()).toList();
    }

    @Test
    void aMapChangesWhatIsLearntForAnyNumberOfThreadsAlikeAndIsNoPartOfTheModel() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        run(one, 1, "training.engine=scalar").run(RunMonitor.NONE);
        float[] alone = TrainedModel.load(one.resolve("model")).weights();
        assertEquals(Optional.empty(), key(one), "a key of before says nothing of maps");
        assertEquals(List.of("report"), todo(run(one, 1, "training.engine=scalar", "network.design.load_map=0")),
                "the report alone tells what is written out");
        assertEquals(List.of("learn", "evaluate", "report"), todo(run(one, 1, "training.engine=scalar", ON)));
        run(one, 1, "training.engine=scalar", ON).run(RunMonitor.NONE);
        run(two, 2, "training.engine=scalar", ON).run(RunMonitor.NONE);
        assertEquals(Optional.of("0.5"), key(one));
        assertArrayEquals(Files.readAllBytes(one.resolve("model/network.bin")),
                Files.readAllBytes(two.resolve("model/network.bin")));
        TrainedModel model = TrainedModel.load(one.resolve("model"));
        assertEquals(alone.length, model.weights().length);
        assertFalse(Arrays.equals(alone, model.weights()));
        assertTrue(Files.exists(one.resolve("report/index.html")));
    }

    /** Whatever reads pictures later asks no engine for maps. */
    @Test
    void anEngineThatLearnsLabelsAloneIsPassedOverAndRefusedWhereItIsAskedFor() throws IOException {
        run(folder, 1, ON).run(RunMonitor.NONE);
        assertEquals("scalar", TrainedModel.provenanceOf(folder.resolve("model")).get("engine_id"));
        assertEquals(List.of(), todo(run(folder, 1, ON)));
        InvalidInputException refused = assertThrows(InvalidInputException.class,
                () -> run(folder.resolve("asked"), 1, ON, "training.engine=alone").run(RunMonitor.NONE));
        assertTrue(refused.has(LoadMapProblem.LABELS_ALONE), refused::getMessage);
        Contributions none = JAVA.without(LearningEngine.KIND).with(LearningEngine.KIND, "alone", new FakeEngine());
        InvalidInputException nobody = assertThrows(InvalidInputException.class, () -> StudyRun
                .of(TinyStudy.create(ON), folder.resolve("none"), none, new RunOptions(1, StepName.LEARN)).run(RunMonitor.NONE));
        assertTrue(nobody.has(LoadMapProblem.LABELS_ALONE), nobody::getMessage);
    }

    /** So that an engine that was passed over may change without a network being trained again. */
    @Test
    void aKeyHasTheCodeOfTheEngineThatLearns() throws IOException {
        Contributions both = JAVA.without(LearningEngine.KIND).with(LearningEngine.KIND, "alone", new FakeEngine())
                .with(LearningEngine.KIND, "scalar", new ScalarEngine());
        RunOptions options = new RunOptions(1, StepName.LEARN);
        Path plain = folder.resolve("plain");
        StudyRun.of(TinyStudy.create(), plain, both, options).run(RunMonitor.NONE);
        assertTrue(inputs(plain).contains("engineCode.alone"), inputs(plain));
        StudyRun.of(TinyStudy.create(ON), folder.resolve("map"), both, options).run(RunMonitor.NONE);
        assertFalse(inputs(folder.resolve("map")).contains("engineCode.alone"), inputs(folder.resolve("map")));
        assertEquals(List.of(), StudyRun.of(TinyStudy.create(ON), folder.resolve("map"), both, options).plan().steps().stream()
                .filter(line -> line.todo() > 0).toList());
    }

    private static String inputs(Path place) throws IOException {
        return KeyStore.find(ResultHome.of(new RunFolder(place), StepName.LEARN, 0)).orElseThrow().key().inputs().text();
    }

    @Test
    void aLearningCurveLearnsThemAsTheRunDoes() throws IOException {
        Contributions scalar = JAVA.without(LearningEngine.KIND).with(LearningEngine.KIND, "scalar", new ScalarEngine());
        RunOptions options = new RunOptions(1, StepName.EVALUATE);
        StudyRun.of(TinyStudy.create(ON), folder, scalar, options).run(RunMonitor.NONE);
        SampleCurve curve = new CurveRun(TinyStudy.create(ON), folder, scalar, options).run(List.of(3), 1, 0, RunMonitor.NONE);
        for (LabelMetrics label : Evaluation.read(new RunFolder(folder).metrics()).of(Evaluation.NETWORK, Split.TEST)) {
            assertEquals(label.r2(), curve.of(Evaluation.NETWORK, label.label()).getFirst().r2(), 1e-9, label.label());
        }
    }
}
