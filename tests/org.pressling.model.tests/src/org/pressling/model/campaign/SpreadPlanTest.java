// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pressling.model.Design;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.model.path.StudyPaths;

/** Plans that spread points over the ranges of the factors. */
class SpreadPlanTest {
    private static final String WIDTH = "packing.initialWidth";
    private static final String RATIO = "packing.amRatio";

    private static Study study(Design design, int points, long seed) {
        Study study = Studies.create();
        study.setSeed(seed);
        StudyPaths.set(study, "campaign.factors[" + WIDTH + "]=46:2:54");
        StudyPaths.set(study, "campaign.factors[" + RATIO + "]=0.53 0.73");
        StudyPaths.set(study, "campaign.design=" + design);
        StudyPaths.set(study, "campaign.points=" + points);
        return study;
    }

    private static double[] numbers(SamplePlan plan, String path) {
        return plan.samples().stream().mapToDouble(sample -> Double.parseDouble(sample.levels().get(path))).toArray();
    }

    /** How many of the numbers lie in each of some equal parts of a range. */
    private static int[] histogram(double[] numbers, double least, double greatest, int parts) {
        int[] counts = new int[parts];
        for (double number : numbers) {
            assertTrue(number >= least && number <= greatest, () -> number + " is out of the range");
            counts[Math.min(parts - 1, (int) ((number - least) / (greatest - least) * parts))]++;
        }
        return counts;
    }

    @ParameterizedTest
    @EnumSource(names = {"LATIN_HYPERCUBE", "SOBOL"})
    void eachFactorHasAsManyPointsInEachPartOfItsRange(Design design) {
        int[] even = IntStream.generate(() -> 2).limit(16).toArray();
        for (long seed = 1; seed <= 5; seed++) {
            SamplePlan plan = SamplePlan.of(study(design, 32, seed));
            assertEquals(32, plan.size());
            for (var range : List.of(new Object[] {WIDTH, 46.0, 54.0}, new Object[] {RATIO, 0.53, 0.73})) {
                int[] counts = histogram(numbers(plan, (String) range[0]), (double) range[1], (double) range[2], 16);
                assertEquals(List.of(IntStream.of(even).boxed().toArray()), List.of(IntStream.of(counts).boxed().toArray()),
                        design + ", seed " + seed);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LATIN_HYPERCUBE", "SOBOL"})
    void theSeedDecides(Design design) {
        assertEquals(SamplePlan.of(study(design, 9, 3)).samples(), SamplePlan.of(study(design, 9, 3)).samples());
        assertNotEquals(SamplePlan.of(study(design, 9, 3)).samples(), SamplePlan.of(study(design, 9, 4)).samples());
    }

    @Test
    void morePointsOfASobolSequenceKeepTheEarlierOnes() {
        Study few = study(Design.SOBOL, 8, 1);
        Study many = study(Design.SOBOL, 21, 1);
        few.getCampaign().setReplicates(2);
        many.getCampaign().setReplicates(2);
        assertEquals(SamplePlan.of(few).samples(), SamplePlan.of(many).samples().subList(0, 16));
    }

    @Test
    void fourPointsOfASobolSequenceTakeEachQuarterOfTheSquare() {
        SamplePlan plan = SamplePlan.of(study(Design.SOBOL, 4, 7));
        double[] widths = numbers(plan, WIDTH);
        double[] ratios = numbers(plan, RATIO);
        assertEquals(4, IntStream.range(0, 4).map(i -> (widths[i] < 50 ? 0 : 1) + (ratios[i] < 0.63 ? 0 : 2)).distinct().count());
    }

    @Test
    void numbersAreRoundedAndWholeOnesStayWhole() {
        Study study = study(Design.LATIN_HYPERCUBE, 50, 1);
        StudyPaths.set(study, "campaign.factors[packing.maxTries]=100 103");
        StudyPaths.set(study, "campaign.factors[packing.amRatioMeaning]=AM_SHARE_INITIAL NON_AM_SHARE_INITIAL");
        StudyPaths.set(study, "campaign.factors[se.density]=2");
        for (PlannedSample sample : SamplePlan.of(study).samples()) {
            assertTrue(sample.levels().get(WIDTH).matches("\\d\\d(\\.\\d{1,4})?"), sample.levels()::toString);
            assertTrue(sample.levels().get("packing.maxTries").matches("10[0-3]"), sample.levels()::toString);
            assertEquals("2", sample.levels().get("se.density"));
        }
        assertEquals(2,
                SamplePlan.of(study).samples().stream().map(s -> s.levels().get("packing.amRatioMeaning")).distinct().count());
        SamplePlan plan = SamplePlan.of(study);
        assertEquals(Double.parseDouble(plan.sample(9).levels().get(WIDTH)),
                plan.apply(plan.sample(9)).getPacking().getInitialWidth());
    }

    @Test
    void pointsWithoutFactorsDifferInTheirDraws() {
        Study study = Studies.create();
        StudyPaths.set(study, "campaign.design=SOBOL");
        StudyPaths.set(study, "campaign.points=3");
        assertEquals(3, SamplePlan.of(study).size());
        assertEquals(0, SamplePlan.of(study).sample(3).levels().size());
    }
}
