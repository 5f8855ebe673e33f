// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.pressling.dem.DemProblem;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Phase;
import org.pressling.dem.ProblemCode;
import org.pressling.dem.SettingProblem;
import org.pressling.dem.law.LawProblem;
import org.pressling.dem.press.PressProblem;
import org.pressling.dem.press.PressStage;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.model.path.StudyPaths;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.key.Inputs;

class PressTaskTest {

    private static PressTask task(String... changes) {
        Study study = Studies.create();
        for (String change : changes) {
            StudyPaths.set(study, change);
        }
        return PressTask.of(study, Contributions.onClassPath());
    }

    /** The text that decides the key, as it was before there were yield strengths and stages. */
    @Test
    void anElasticPressWithoutStagesHasTheInputsItAlwaysHad() {
        String text = new Inputs().put("", task()).text();
        assertFalse(text.contains("yield") || text.contains("schedule"), text);
        assertEquals(text, new Inputs().put("", task("se.yieldStrength=0.3")).text(),
                "a strength that nothing reads");
    }

    /** What can be told of contacts since then shows in a key where it is told, and nowhere else. */
    @Test
    void partsAndPairsAreInTheInputsOnlyWhereTheyAreGiven() {
        assertEquals(Set.of("contact_point_slip", "friction", "restitution", "unloading_rescale"),
                task().contactLaw().settings().keySet());
        var given = task("contactLaw.friction[SE_WALL]=0.1", "contactLaw.rolling_friction=0.05").contactLaw().settings();
        assertEquals(0.1, given.get("friction[SE_WALL]").key());
        assertEquals(0.05, given.get("rolling_friction").key());
        assertEquals(0.3, given.get("friction").key());
        assertRefused(SettingProblem.UNKNOWN_PAIR, "contactLaw.friction[SE_CARBON]=0.1");
        assertRefused(LawProblem.JKR_YIELDS, "contactLaw=luding", "contactLaw.adhesion_jkr=1");
    }

    @Test
    void yieldStrengthsArriveInSiWhereALawAsksForThem() {
        PressTask task = task("contactLaw=thornton-ning", "se.yieldStrength=0.4");
        assertEquals(0.4e9, task.materials().of(Phase.SE).requireYieldStrength(), 1);
        assertEquals(3.5e9, task.materials().of(Phase.AM).requireYieldStrength(), 1);
    }

    @Test
    void stagesArriveInSi() {
        PressTask task = task("press.stages=pressure 300, hold 2, width 39, pressure 500, release 5");
        assertEquals(List.of(PressStage.Kind.PRESSURE, PressStage.Kind.HOLD, PressStage.Kind.WIDTH,
                PressStage.Kind.PRESSURE, PressStage.Kind.RELEASE),
                task.schedule().orElseThrow().stages().stream().map(PressStage::kind).toList());
        assertEquals(300e6, task.schedule().orElseThrow().stages().get(0).target(), 1);
        assertEquals(2e-6, task.schedule().orElseThrow().stages().get(1).target(), 1e-15);
        assertEquals(39e-6, task.schedule().orElseThrow().stages().get(2).target(), 1e-15);
    }

    @Test
    void theTimeStepIsThatOfTheLawUnlessTheStudyNamesOne() {
        assertEquals(0.15, task().press().rayleighShare());
        double corrected = task("contactLaw=hertz-mindlin.corrected").press().rayleighShare();
        assertTrue(corrected > 0.04 && corrected < 0.06, "share " + corrected);
        assertEquals(0.02, task("contactLaw=hertz-mindlin.corrected", "press.rayleighShare=0.02").press().rayleighShare());
    }

    @Test
    void whatMakesNoSenseIsRefusedBeforeARun() {
        assertRefused(DemProblem.NO_YIELD_STRENGTH, "contactLaw=luding", "am=LiFePO4");
        assertRefused(DemProblem.OUT_OF_RANGE, "contactLaw=thornton-ning", "se.yieldStrength=20", "am.yieldStrength=90");
        assertRefused(SettingProblem.OUT_OF_RANGE, "contactLaw=thornton-ning", "contactLaw.pressure_per_yield=-1");
        assertRefused(PressProblem.FIRST_STAGE, "press.stages=release 3");
        assertRefused(PressProblem.TIME_STEP, "contactLaw=hertz-mindlin.corrected", "press.rayleighShare=0.15");
        assertRefused(PressProblem.RELEASES_UPWARDS, "press.stages=pressure 3, release 30");
    }

    private static void assertRefused(ProblemCode why, String... changes) {
        var refused = assertThrows(InvalidInputException.class, () -> task(changes));
        assertTrue(refused.has(why), refused.getMessage());
    }
}
