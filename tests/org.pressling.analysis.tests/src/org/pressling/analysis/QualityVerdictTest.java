// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pressling.analysis.section.StandardAnalyses;
import org.pressling.dem.press.PressQuality;

/** What the page says on runs whose presses cannot all be trusted. */
class QualityVerdictTest {

    @Test
    void goodPressesPass() {
        Section quality = quality(new SyntheticRun(5).rows());
        assertTrue(quality.paragraphs().getFirst().startsWith("PASS"));
        assertEquals(List.of("PASS", "PASS", "PASS", "PASS", "reported"), verdicts(quality));
    }

    @Test
    void oneMovingStructureFailsItsProofAndIsNamed() {
        List<SampleRow> rows = new ArrayList<>(new SyntheticRun(5).rows());
        rows.set(3, new SampleRow(rows.get(3).factors(), new PressQuality(2e-3, 1e-4, 1e-10, 0.2, 1e-6, 1e-3, 10, 1,
                false, 0.1, 0, 0)));
        Section quality = quality(rows);
        assertTrue(quality.paragraphs().getFirst().startsWith("FAIL: 1 of 5 samples"));
        assertEquals(List.of("FAIL", "PASS", "PASS", "PASS", "reported"), verdicts(quality));
        List<String> unbalanced = quality.tables().getFirst().rows().getFirst();
        assertEquals("4", unbalanced.get(5));
        assertEquals("4 of 5", unbalanced.get(6));
    }

    private static Section quality(List<SampleRow> rows) {
        ReportInput some = new SyntheticRun(1).input("x", Optional.empty(), Optional.empty());
        ReportInput input = new ReportInput(some.study(), some.provenance(), rows, List.of(), some.reader(),
                some.stressMeasure(), some.region(), some.rendering(), Optional.empty(), Optional.empty());
        return StandardAnalyses.results().stream().flatMap(a -> a.section(input).stream())
                .filter(s -> s.id().equals("quality")).findFirst().orElseThrow();
    }

    private static List<String> verdicts(Section section) {
        return section.tables().getFirst().rows().stream().map(List::getLast).toList();
    }
}
