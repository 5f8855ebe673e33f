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

    /**
     * Processor time of {@code quickstart}: about 290 s when nothing else runs, after the speed of the paper's study on an idle
     * machine, and 460 s beside much other work, both on one thread.
     */
    @Test
    void theQuickStartIsGuessedWithinAFactorOfOneAndAHalf() throws IOException {
        Study study = Studies.create();
        StudyPaths.set(study, "campaign.factors[packing.initialWidth]=46 48 50 52 54");
        StudyPaths.set(study, "campaign.factors[packing.amRatio]=0.53 0.63 0.73");
        StudyPaths.set(study, "campaign.replicates=4");
        StudyPaths.set(study, "split.proportions=40 8 12");
        StudyPaths.set(study, "training.epochs=40");
        long guess = estimate(1, study).toSeconds();
        assertTrue(guess > 460 / 1.5 && guess < 290 * 1.5, () -> guess + " s");
    }

    /** Pressing six bodies of {@code space-quickstart}, one of each kind, took 93 s of processor time beside much other work. */
    @Test
    void bodiesAreGuessedWithinAFactorOfOneAndAHalf() throws IOException {
        Study study = Studies.create();
        for (String set : new String[] {"packing.initialWidth=16", "packing.height=12", "packing.depth=12",
                "packing.solidFraction=0.57", "packing.periodicTopBottom=true", "packing.amRatioMeaning=AM_SHARE_INITIAL",
                "packing.amDiameterMeanMin=4", "packing.amDiameterMeanMax=5", "packing.amDiameterSdMin=0",
                "packing.amDiameterSdMax=0.5", "packing.seDiameter=1.2", "packing.packer=growth", "press.finalWidth=12",
                "press.wallSpeed=0.5", "contactLaw=maxwell-equilibrium-overlap", "am=NMC532", "se=Li6PS5Cl",
                "campaign.factors[packing.amRatio]=0.2 0.28", "campaign.replicates=3", "split.train=4", "split.validation=1",
                "split.test=1"}) {
            StudyPaths.set(study, set);
        }
        StudyRun run = StudyRun.of(study, folder, TinyStudy.contributions(), new RunOptions(1, StepName.PRESS));
        long guess = run.estimate(run.plan()).toSeconds();
        assertTrue(guess > 93 / 1.5 && guess < 93 * 1.5, () -> guess + " s");
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
