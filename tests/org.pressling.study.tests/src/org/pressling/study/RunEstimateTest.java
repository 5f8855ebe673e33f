// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.model.path.StudyPaths;
import org.pressling.study.layout.StepName;

class RunEstimateTest {
    @TempDir
    private Path folder;

    private Duration estimate(int threads, Study study) throws IOException {
        StudyRun run = StudyRun.of(study, folder, TinyStudy.contributions(), new RunOptions(threads, StepName.REPORT));
        return run.estimate(run.plan());
    }

    /** The 500 samples and 80 epochs of the paper's study took 24 + 4 minutes on two busy cores. */
    @Test
    void thePapersStudyIsGuessedWithinAFactorOfTwo() throws IOException {
        Study study = Studies.create();
        StudyPaths.set(study, "campaign.factors[packing.initialWidth]=46 48 50 53");
        StudyPaths.set(study, "campaign.replicates=125");
        StudyPaths.set(study, "training.epochs=80");
        Duration guess = estimate(2, study);
        assertTrue(guess.toMinutes() >= 14 && guess.toMinutes() <= 56, guess::toString);
    }

    @Test
    void moreThreadsAndFasterWallsTakeLessTime() throws IOException {
        Study study = Studies.create();
        StudyPaths.set(study, "campaign.replicates=500");
        Duration slow = estimate(1, study);
        Duration shared = estimate(4, study);
        StudyPaths.set(study, "press.wallSpeed=20");
        Duration fast = estimate(1, study);
        assertTrue(shared.toSeconds() < slow.toSeconds() / 3, shared + " " + slow);
        assertTrue(fast.toSeconds() < slow.toSeconds() / 2, fast + " " + slow);
    }

    @Test
    void whatIsUpToDateTakesNoTime() throws IOException {
        TinyStudy.run(folder, 2, StepName.REPORT).run(RunMonitor.NONE);
        assertEquals(Duration.ZERO, estimate(2, TinyStudy.create()));
    }
}
