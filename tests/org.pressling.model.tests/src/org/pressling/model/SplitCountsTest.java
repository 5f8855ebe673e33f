// SPDX-License-Identifier: EPL-2.0
package org.pressling.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressling.model.check.StudyValidator;
import org.pressling.model.io.Studies;
import org.pressling.model.path.StudyPaths;

class SplitCountsTest {
    private static SplitCounts of(List<Integer> proportions, int samples) {
        Split split = PresslingFactory.eINSTANCE.createSplit();
        split.setProportions(proportions);
        return SplitCounts.of(split, samples);
    }

    @ParameterizedTest
    @CsvSource({"500, 320 80 100", "60, 38 10 12", "5, 3 1 1", "4, 2 1 1", "3, 1 1 1", "2, 1 0 1", "1, 1 0 0",
            "1000000, 640000 160000 200000"})
    void theProportionsOfThePaperGiveCounts(int samples, String counts) {
        assertEquals(counts, of(List.of(64, 16, 20), samples).text());
    }

    @Test
    void countsAddUpAndNoPartIsEmptyThatNeedNotBe() {
        Random random = new Random(11);
        for (int trial = 0; trial < 20_000; trial++) {
            List<Integer> proportions = List.of(1 + random.nextInt(100), random.nextInt(100), random.nextInt(3) * 5_000_000);
            int samples = 1 + random.nextInt(trial % 2 == 0 ? 12 : 1_000_000);
            SplitCounts counts = of(proportions, samples);
            String what = "trial " + trial + ": " + proportions + " of " + samples + " are " + counts;
            assertEquals(samples, counts.sum(), what);
            assertTrue(counts.train() > 0 && counts.validation() >= 0 && counts.test() >= 0, what);
            List<Integer> parts = List.of(counts.train(), counts.validation(), counts.test());
            for (int part = 0; part < 3; part++) {
                assertTrue(samples < 3 || proportions.get(part) == 0 == (parts.get(part) == 0), what);
            }
        }
    }

    @Test
    void aSmallerCampaignLeavesNoCountsThatDoNotAddUp() {
        Study study = Studies.create();
        StudyPaths.set(study, "training.batchSize=1");
        StudyPaths.set(study, "split.proportions=64 16 20");
        for (int replicates : List.of(1, 2, 3, 7, 500, 100_000)) {
            StudyPaths.set(study, "campaign.replicates", Integer.toString(replicates));
            assertEquals(List.of(), StudyValidator.validate(study), "replicates: " + replicates);
        }
    }

    @Test
    void whatWasSetLastHolds() {
        Study study = Studies.create();
        StudyPaths.set(study, "split.proportions=40 8 12");
        assertEquals("320", StudyPaths.get(study, "split.train"), "counts fall back to what is not written");
        StudyPaths.set(study, "split.train=3");
        assertEquals("", StudyPaths.get(study, "split.proportions"));
        assertEquals(new SplitCounts(3, 8, 12), SplitCounts.of(study.getSplit(), 500));
        StudyPaths.set(study, "split.proportions=40 8 12");
        StudyPaths.set(study, "split.proportions=");
        assertEquals(new SplitCounts(40, 8, 12), SplitCounts.of(study.getSplit(), 500));
    }

    @Test
    void countsAreWrittenAsBeforeAndProportionsWithoutThem() {
        Study study = Studies.create();
        StudyPaths.set(study, "split.train=319");
        assertTrue(text(study).contains("<split train=\"319\" validation=\"80\" test=\"100\" admit="), text(study));
        StudyPaths.set(study, "split.proportions=40,8,12");
        assertTrue(text(study).contains("<split proportions=\"40 8 12\" admit="), text(study));
    }

    private static String text(Study study) {
        return new String(Studies.toBytes(study, Path.of("study.pressling").toAbsolutePath()), StandardCharsets.UTF_8);
    }
}
