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
        assertEquals("PASS: All 5 presses passed every check.", quality.paragraphs().getFirst());
        assertEquals(List.of("PASS", "PASS", "PASS", "PASS", "PASS", "PASS", "PASS", "PASS"), verdicts(quality));
        assertEquals(2, quality.tables().size(), "no table of failures");
    }

    @Test
    void oneMovingStructureFailsItsCheckAndIsNamed() {
        List<SampleRow> rows = new ArrayList<>(new SyntheticRun(5).rows());
        rows.set(3, row(rows.get(3), new PressQuality(2e-3, 1e-4, 1e-10, 0.2, 1e-6, 3e-2, 10, 1, false, 0.1, 0, 0)));
        Section quality = quality(rows);
        assertTrue(quality.paragraphs().getFirst().startsWith("FAIL: 4 of 5 presses passed every check; 1 failed: sample 4 "
                + "(not settled, wall force"), quality.paragraphs().getFirst());
        assertEquals(List.of("FAIL", "PASS", "PASS", "FAIL", "PASS", "PASS", "PASS", "PASS"), verdicts(quality));
        List<String> wall = quality.tables().getFirst().rows().get(3);
        assertEquals(List.of("4", "4 of 5"), wall.subList(5, 7));
        assertEquals("4", quality.tables().getFirst().rows().getFirst().get(5), "who did not settle");
        List<List<String>> failed = quality.tables().get(2).rows();
        assertEquals(1, failed.size());
        assertEquals("4", failed.getFirst().getFirst());
        assertTrue(failed.getFirst().get(1).contains("not settled"));
    }

    @Test
    void outsideTheDomainIsNoFailureButIsTold() {
        List<SampleRow> rows = new ArrayList<>(new SyntheticRun(4).rows());
        rows.set(0, row(rows.get(0), new PressQuality(2e-4, 1e-4, 1e-10, 0.2, 1e-6, 1e-3, 10, 1, true, 0.8, 0.5, 0)));
        Section quality = quality(rows);
        assertEquals("OUTSIDE: 3 of 4 presses passed every check; 1 lies outside the domain of the contact law.",
                quality.paragraphs().getFirst());
        assertEquals("OUTSIDE", verdicts(quality).getLast());
        List<List<String>> distributions = quality.tables().get(1).rows();
        assertEquals(List.of("Largest overlap / radius", "0.100", "0.100", "0.100", "0.275", "0.800", "0"),
                distributions.get(0));
        assertEquals("0.500", distributions.get(1).get(5));
    }

    @Test
    void whatNobodyMeasuredIsTheWorst() {
        List<SampleRow> rows = new ArrayList<>(new SyntheticRun(3).rows());
        rows.set(1, row(rows.get(1), new PressQuality(2e-4, 1e-4, 1e-10, 0.2, 1e-6, 1e-3, 10, 1, true, Double.NaN,
                Double.NaN, PressQuality.NOT_MEASURED)));
        Section quality = quality(rows);
        assertTrue(quality.paragraphs().getFirst().startsWith("FAIL: 2 of 3"), quality.paragraphs().getFirst());
        assertEquals("1", quality.tables().get(1).rows().getFirst().getLast(), "not measured");
        assertEquals(3, quality.figures().getFirst().data().rows().size());
    }

    private static SampleRow row(SampleRow of, PressQuality quality) {
        return new SampleRow(of.factors(), quality);
    }

    private static Section quality(List<SampleRow> rows) {
        ReportInput some = new SyntheticRun(1).input("x", Optional.empty(), Optional.empty());
        ReportInput input = new ReportInput(some.study(), some.provenance(), rows, List.of(), some.reader(),
                some.stressMeasure(), some.region(), some.slab(), some.rendering(), Optional.empty(), Optional.empty());
        return StandardAnalyses.results().stream().flatMap(a -> a.section(input).stream())
                .filter(s -> s.id().equals("quality")).findFirst().orElseThrow();
    }

    private static List<String> verdicts(Section section) {
        return section.tables().getFirst().rows().stream().map(List::getLast).toList();
    }
}
