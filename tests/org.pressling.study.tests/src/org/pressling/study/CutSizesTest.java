// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Phase;
import org.pressling.dem.packing.PackingProblem;
import org.pressling.dem.packing.PhaseAccount;
import org.pressling.model.PhaseListing;
import org.pressling.model.SizeKind;
import org.pressling.model.Study;
import org.pressling.study.layout.StepName;

/** The cut of the active material's sizes is a setting, and what was cut off is told, for the two phases of the paper, too. */
class CutSizesTest {
    private static final double HALF_SD = 0.5;

    @TempDir
    private Path folder;

    private List<PhaseAccount> accounts(String... changes) throws IOException {
        Path run = folder.resolve(Integer.toString(changes.length));
        TinyStudy.run(run, 2, StepName.PRESS, changes).run(RunMonitor.NONE);
        PressedSample sample = new SampleStore(run).read(1);
        assertTrue(Files.readString(new SampleStore(run).folder(1).resolve("sample.json")).contains("cut_share"));
        return sample.packing().accounts();
    }

    @Test
    void aNarrowCutLeavesNarrowSizesAndIsToldInTheFilesOfASample() throws IOException {
        PhaseAccount narrow = accounts("packing.amDiameterCut=0.5", "packing.amDiameterSdMin=0.3").getFirst();
        assertEquals(Phase.AM, narrow.phase());
        // Φ(0.5) − Φ(−0.5) of a normal distribution is kept.
        assertEquals(1 - 0.3829, narrow.cutFraction(), 0.25);
        assertTrue(narrow.sd() < HALF_SD * 0.3e-6, () -> "standard deviation " + narrow.sd());
        PhaseAccount usual = accounts("packing.amDiameterSdMin=0.3").getFirst();
        assertTrue(usual.sd() > narrow.sd() && usual.cutFraction() < 0.1, usual::toString);
    }

    @Test
    void aListOfPhasesTakesTheCutOver() {
        Study study = TinyStudy.create("packing.amDiameterCut=1.5");
        PhaseListing.list(study);
        assertEquals(1.5, study.getPhases().getFirst().getCut());
    }

    /** Drawing from it would not end. */
    @ParameterizedTest
    @ValueSource(doubles = {Double.MIN_VALUE, 1e-6, 0.0099})
    void aCutThatLeavesNothingIsToldAtItsSettingBeforeAnythingIsDrawn(double cut) {
        Study paper = TinyStudy.create("packing.amDiameterCut=" + cut, "packing.amDiameterSdMax=0.3");
        assertCut("packing.amDiameterCut", paper);
        PhaseListing.list(paper);
        assertCut("phases[AM].cut", paper);
        paper.getPhases().getFirst().setSizes(SizeKind.LOGNORMAL);
        assertCut("phases[AM].cut", paper);
        paper.getPhases().getFirst().setSizes(SizeKind.ONE);
        assertDoesNotThrow(() -> StudyCheck.requireAll(paper, TinyStudy.contributions()));
    }

    private static void assertCut(String path, Study study) {
        InvalidInputException refused = assertThrows(InvalidInputException.class,
                () -> StudyCheck.requireAll(study, TinyStudy.contributions()));
        assertTrue(refused.has(PackingProblem.CUT_TOO_NARROW), refused::getMessage);
        assertEquals(path, refused.problems().getFirst().path());
        assertTrue(refused.getMessage().contains("at least 0.01"), refused::getMessage);
    }

    @Test
    void theNarrowestCutIsDrawnAndWithoutASpreadNoCutMatters() {
        assertDoesNotThrow(() -> StudyCheck.requireAll(TinyStudy.create("packing.amDiameterCut=0.01",
                "packing.amDiameterSdMax=0.3"), TinyStudy.contributions()));
        assertDoesNotThrow(() -> StudyCheck.requireAll(TinyStudy.create("packing.amDiameterCut=0.001",
                "packing.amDiameterSdMin=0", "packing.amDiameterSdMax=0"), TinyStudy.contributions()));
    }
}
