// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dataset.io.Json;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Problem;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;
import org.pressling.dem.packing.JammedException;
import org.pressling.dem.packing.Packer;
import org.pressling.dem.packing.Packing;
import org.pressling.dem.packing.PackingProblem;
import org.pressling.dem.packing.PackingSettings;
import org.pressling.dem.packing.RandomInsertionPacker;
import org.pressling.learning.LearningEngine;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.layout.StepName;

class FailureTest {
    private static final String FAULT = "the packer 'failing' of development failed in sample 4, step pack: "
            + "IllegalStateException: broken";

    @TempDir
    private Path folder;

    /** Packs like random insertion, but fails for the wider box, which samples 4 to 6 have. */
    private record Failing(RuntimeException failure) implements Packer {
        @Override
        public Packing pack(PackingSettings s, Settings own, RandomGenerator random) {
            if (s.initialBox().width() > 11.8e-6) {
                throw failure;
            }
            return new RandomInsertionPacker().pack(s, Settings.defaults(new RandomInsertionPacker().settings()), random);
        }

        @Override
        public List<Setting> settings() {
            return List.of();
        }
    }

    private StudyRun failing(RuntimeException failure, int threads) {
        Contributions contributions = TinyStudy.contributions().with(Packer.KIND, "failing", new Failing(failure));
        return StudyRun.of(TinyStudy.create("packing.packer=failing"), folder, contributions,
                new RunOptions(threads, StepName.DATASET));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void theLowestFailingSampleIsNamedForAnyNumberOfThreads(int threads) throws IOException {
        IllegalStateException cause = new IllegalStateException("broken");
        StudyRun run = failing(cause, threads);
        StepFailedException failure = assertThrows(StepFailedException.class, () -> run.run(RunMonitor.NONE));
        assertEquals(4, failure.sample());
        assertEquals(StepName.PACK, failure.step());
        assertSame(cause, failure.getCause().getCause(), "the packer's fault");
        assertEquals(FAULT, failure.getMessage());
        assertEquals(3, run.plan().steps().get(3).current(), "finished samples stay");
        Json record = Json.read(folder.resolve("run.json"));
        assertEquals("failed", record.text("state"));
        assertEquals(FAULT, record.text("error"));
    }

    @Test
    void aJamNamesSampleAndCodeAndIsNotDrawnAgain() {
        StudyRun run = failing(new JammedException(PackingProblem.SHARE.of("AM", 0.41), 0.41), 1);
        StepFailedException failure = assertThrows(StepFailedException.class, () -> run.run(RunMonitor.NONE));
        assertInstanceOf(JammedException.class, failure.getCause());
        assertTrue(failure.getMessage().startsWith("Sample 4, step pack: "), failure.getMessage());
        Json record = Json.read(folder.resolve("run.json"));
        assertEquals("PackingProblem.SHARE", record.list("problems").getFirst().text("code"));
    }

    @Test
    void aRunWithoutAnEngineIsRefusedBeforeAnythingIsPressed() {
        StudyRun run = StudyRun.of(TinyStudy.create(), folder, TinyStudy.contributions().without(LearningEngine.KIND),
                new RunOptions(1, StepName.REPORT));
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> run.run(RunMonitor.NONE));
        assertEquals("ContributionProblem.NO_ENGINE", refused.problems().getFirst().code().id());
        assertTrue(Files.notExists(folder.resolve("samples")));
    }

    @Test
    void aStudyWithProblemsIsRefusedWithAllOfThem() {
        InvalidInputException refused = assertThrows(InvalidInputException.class,
                () -> TinyStudy.run(folder, 1, StepName.REPORT, "press.finalWidth=20", "split.train=9"));
        List<String> paths = refused.problems().stream().map(Problem::path).toList();
        assertTrue(paths.containsAll(List.of("press.finalWidth", "split.train")), paths::toString);
    }

    @Test
    void aFactorThatIsNoPropertyOfASampleIsRefused() {
        InvalidInputException refused = assertThrows(InvalidInputException.class,
                () -> TinyStudy.run(folder, 1, StepName.DATASET, "campaign.factors[training.epochs]=3 4", "split.train=9"));
        assertTrue(refused.getMessage().contains("training.epochs"), refused.getMessage());
    }
}
