// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pressling.dem.InvalidInputException;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.model.path.StudyPaths;

class SamplePlanTest {

    @Test
    void theFirstFactorVariesSlowestAndReplicatesFastest() {
        Study study = Studies.create();
        StudyPaths.set(study, "campaign.factors[packing.initialWidth]=46,55");
        StudyPaths.set(study, "campaign.factors[packing.amRatio]=0.5 0.6 0.7");
        StudyPaths.set(study, "campaign.replicates=2");
        SamplePlan plan = SamplePlan.of(study);
        assertEquals(12, plan.size());
        assertEquals(List.of("46/0.5/1", "46/0.5/2", "46/0.6/1", "46/0.6/2", "46/0.7/1", "46/0.7/2",
                "55/0.5/1", "55/0.5/2", "55/0.6/1", "55/0.6/2", "55/0.7/1", "55/0.7/2"),
                plan.samples().stream().map(SamplePlanTest::text).toList());
        Map<String, String> levels = new LinkedHashMap<>();
        levels.put("packing.initialWidth", "46");
        levels.put("packing.amRatio", "0.6");
        assertEquals(new PlannedSample(4, 2, 2, levels), plan.sample(4));
        assertEquals(List.of("packing.initialWidth", "packing.amRatio"), List.copyOf(plan.sample(4).levels().keySet()));
    }

    private static String text(PlannedSample sample) {
        return sample.levels().get("packing.initialWidth") + "/" + sample.levels().get("packing.amRatio") + "/"
                + sample.replicate();
    }

    @Test
    void withoutFactorsThereAreOnlyReplicates() {
        Study study = Studies.create();
        study.getCampaign().setReplicates(3);
        assertEquals(List.of(1, 2, 3), SamplePlan.of(study).samples().stream().map(PlannedSample::replicate).toList());
    }

    @Test
    void theStudyOfASampleHasItsLevelsAndLeavesTheOriginalAlone() {
        Study study = Studies.create();
        StudyPaths.set(study, "campaign.factors[packing.initialWidth]=46,55");
        StudyPaths.set(study, "campaign.factors[se.youngsModulus]=18,26.7");
        StudyPaths.set(study, "campaign.factors[contactLaw.friction]=0.1");
        SamplePlan plan = SamplePlan.of(study);
        Study single = plan.apply(plan.sample(3));
        assertEquals(55, single.getPacking().getInitialWidth());
        assertEquals(18, single.getSe().getYoungsModulus());
        assertEquals(0.1, StudyPaths.number(single, "contactLaw.friction"));
        assertEquals(1, SamplePlan.of(single).size());
        assertEquals(50, study.getPacking().getInitialWidth());
        assertEquals(26.7, study.getSe().getYoungsModulus());
    }

    @Test
    void aWalkInAnyOrderComesToTheStudiesOfTheSamples() {
        Study study = Studies.create();
        StudyPaths.set(study, "campaign.factors[packing.initialWidth]=46,55");
        StudyPaths.set(study, "campaign.factors[se.youngsModulus]=18,26.7");
        StudyPaths.set(study, "campaign.factors[se.density]=1.9,2");
        SamplePlan plan = SamplePlan.of(study);
        SampleWalk walk = plan.walk();
        for (int index : new int[] {1, 8, 2, 2, 5, 3}) {
            Study there = walk.to(plan.sample(index));
            Study alone = plan.apply(plan.sample(index));
            for (String path : plan.sample(index).levels().keySet()) {
                assertEquals(StudyPaths.get(alone, path), StudyPaths.get(there, path), path);
            }
            assertEquals(0, there.getCampaign().getFactors().size());
        }
        assertEquals(26.7, study.getSe().getYoungsModulus());
    }

    @Test
    void aSlipInTheNumbersIsRefused() {
        Study study = Studies.create();
        StudyPaths.set(study, "campaign.factors[packing.initialWidth]=46,47,48,49,50,51,52,53,54,55,56");
        study.getCampaign().setReplicates(1_000_000);
        assertThrows(InvalidInputException.class, () -> SamplePlan.of(study));
    }
}
