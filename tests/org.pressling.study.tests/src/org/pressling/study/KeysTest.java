// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.pressling.model.PhaseListing;
import org.pressling.model.Study;
import org.pressling.study.layout.StepName;

/** Which results a changed setting makes stale: those from the step on that reads it, and none before. */
class KeysTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void runOnce() throws IOException {
        TinyStudy.run(folder, 2, StepName.REPORT).run(RunMonitor.NONE);
    }

    private static RunPlan planWith(String... changes) throws IOException {
        return TinyStudy.run(folder, 2, StepName.REPORT, changes).plan();
    }

    private static String stale(RunPlan plan) {
        return plan.steps().stream().filter(line -> line.todo() > 0).map(line -> line.step().id())
                .collect(Collectors.joining(" "));
    }

    @Test
    void nothingIsStaleAfterARun() throws IOException {
        assertTrue(planWith().isCurrent());
    }

    @ParameterizedTest
    @CsvSource({
            "seed=8,                           pack press measure render dataset learn evaluate report",
            "packing.seDiameter=0.9,           pack press measure render dataset learn evaluate report",
            "packing.packer=growth,            pack press measure render dataset learn evaluate report",
            "packing.packer.restart_after=900, pack press measure render dataset learn evaluate report",
            "press.wallSpeed=90,               press measure render dataset learn evaluate report",
            "contactLaw=hertz-mindlin.corrected, press measure render dataset learn evaluate report",
            "contactLaw.friction=0.2,          press measure render dataset learn evaluate report",
            "am=NMC111,                        press measure render dataset learn evaluate report",
            "rendering.amGray=120,             measure render dataset learn evaluate report",
            "labels.stressMeasure=MEAN_PRESSURE, measure dataset learn evaluate report",
            "split.admit=IN_DOMAIN,            dataset learn evaluate report",
            "labels.descriptors=reaction_area, measure dataset learn evaluate report",
            "network.dense=9,                  learn evaluate report",
            "network.geometry=BOTH,            learn evaluate report",
            "network.design.load_map=0.3,      learn evaluate report",
            "training.epochs=4,                learn evaluate report",
            "description=other,                report",
            "name=other,                       report"})
    void aSettingMakesStaleWhatReadsItAndWhatFollows(String change, String steps) throws IOException {
        assertEquals(steps, stale(planWith(change)));
    }

    @Test
    void theTwoPhasesAsAListAreTheSameStudy() throws IOException {
        Study listed = TinyStudy.create();
        PhaseListing.list(listed);
        RunPlan plan = StudyRun.of(listed, folder, TinyStudy.contributions(), new RunOptions(2, StepName.EVALUATE)).plan();
        assertEquals("", stale(plan));
    }

    @Test
    void aDefaultThatIsWrittenOutChangesNothing() throws IOException {
        assertTrue(planWith("contactLaw.friction=0.3", "packing.periodicTopBottom=false").isCurrent());
    }

    @Test
    void proportionsThatGiveTheSameCountsChangeNothingButWhatTheReportSaysOfThem() throws IOException {
        assertEquals("report", stale(planWith("split.proportions=3 1 2")));
        assertEquals("dataset learn evaluate report", stale(planWith("split.proportions=4 1 1")));
    }

    @Test
    void theNumberOfThreadsMakesNothingStale() throws IOException {
        assertTrue(TinyStudy.run(folder, 7, StepName.REPORT).plan().isCurrent());
    }

    @Test
    void moreLevelsLeaveTheEarlierSamplesCurrent() throws IOException {
        RunPlan plan = planWith("campaign.factors[packing.initialWidth]=11.5 12 12.5", "split.train=6");
        assertEquals(6, plan.steps().getFirst().current());
        assertEquals(9, plan.steps().getFirst().units());
    }

    @Test
    void aLevelMakesStaleItsOwnSamplesAlone() throws IOException {
        RunPlan plan = planWith("campaign.factors[packing.initialWidth]=11.5 12.5");
        assertEquals(3, plan.steps().getFirst().todo());
        assertEquals(3, plan.steps().get(1).todo());
    }

    @Test
    void thePlanSaysWhy() throws IOException {
        RunPlan plan = planWith("rendering.amGray=120");
        assertEquals("Rendering: AM gray: 128 → 120 (rendering.amGray)", plan.steps().get(3).reason().text(Locale.ENGLISH));
        assertEquals("a step before it changed", planWith("network.dense=9").steps().get(6).reason().text(Locale.ENGLISH));
        assertEquals("render   6 of 6 samples to do (Rendering: AM gray: 128 → 120 (rendering.amGray))",
                plan.describe(Locale.ENGLISH).get(3));
        assertEquals("press    up to date", plan.describe(Locale.ENGLISH).get(1));
    }
}
