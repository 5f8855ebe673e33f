// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;
import org.pressling.study.runs.KeptRun;

/** What a run that was stopped leaves of the one before it. */
class ResultAgesTest {
    private static final int SAMPLES = 6;

    @TempDir
    private Path folder;

    private ResultAges ages() throws IOException {
        return ResultAges.of(new RunFolder(folder), TinyStudy.contributions(), new RunOptions(1, StepName.EVALUATE));
    }

    /** Runs until so many samples are made. */
    private void runAndStop(int samples, String... changes) {
        RunMonitor stop = new RunMonitor() {
            private boolean stopped;

            @Override
            public void progress(RunProgress p) {
                stopped |= p.stage().equals("samples") && p.done() >= samples;
            }

            @Override
            public boolean cancelled() {
                return stopped;
            }
        };
        assertThrows(CancellationException.class,
                () -> TinyStudy.run(folder, 1, StepName.EVALUATE, changes).run(stop));
    }

    @Test
    void whatWasNotMadeAnewIsOfTheRunBefore() throws IOException {
        assertTrue(ages().isEmpty(), "nothing was run");
        runAndStop(2);
        assertTrue(ages().isEmpty(), "nothing was there before");
        TinyStudy.run(folder, 2, StepName.EVALUATE).run(RunMonitor.NONE);
        assertTrue(ages().isEmpty(), "all is of one run");
        assertFalse(KeptRun.read(new RunFolder(folder)).r2().isEmpty(), "R² of the run");
        runAndStop(2, "seed=8");
        assertTrue(KeptRun.read(new RunFolder(folder)).r2().isEmpty(), "R² of the run before is not told of this one");
        ResultAges ages = ages();
        assertEquals(EnumSet.of(StepName.DATASET, StepName.LEARN, StepName.EVALUATE), ages.steps());
        assertFalse(ages.samples().contains(1), "the first is made anew");
        assertTrue(ages.samples().contains(SAMPLES), "the last is not");
        TinyStudy.run(folder, 2, StepName.EVALUATE, "seed=8").run(RunMonitor.NONE);
        assertTrue(ages().isEmpty(), "all is new");
    }

    @Test
    void aRunUpToAnEarlierStepHasNoEvaluation() throws IOException {
        RunFolder run = new RunFolder(folder);
        TinyStudy.run(folder, 2, StepName.EVALUATE).run(RunMonitor.NONE);
        TinyStudy.run(folder, 2, StepName.DATASET, "seed=8").run(RunMonitor.NONE);
        assertEquals(Optional.of(RunState.DONE), KeptRun.read(run).state());
        assertTrue(KeptRun.read(run).r2().isEmpty(), "R² of the run before is not told of this one");
        Files.writeString(run.record(), Files.readString(run.record()).replace("\"steps\"", "\"other\""));
        assertEquals(1, KeptRun.read(run).troubles().size(), "steps are missing once");
    }

    @Test
    void aChangeOfTheNetworkLeavesSamplesAndDataSetAsTheyAre() throws IOException {
        TinyStudy.run(folder, 2, StepName.EVALUATE).run(RunMonitor.NONE);
        RunMonitor atOnce = new RunMonitor() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class,
                () -> TinyStudy.run(folder, 1, StepName.EVALUATE, "training.epochs=4").run(atOnce));
        assertEquals(Set.of(StepName.LEARN, StepName.EVALUATE), ages().steps());
        assertTrue(ages().samples().isEmpty());
        TinyStudy.run(folder, 2, StepName.EVALUATE, "training.epochs=4").run(RunMonitor.NONE);
        assertThrows(CancellationException.class,
                () -> TinyStudy.run(folder, 1, StepName.REPORT, "training.epochs=4").run(atOnce));
        assertFalse(KeptRun.read(new RunFolder(folder)).r2().isEmpty(), "stopped behind its evaluation");
    }
}
