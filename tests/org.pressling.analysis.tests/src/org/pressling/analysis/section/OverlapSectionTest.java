// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pressling.analysis.OverlapReading;
import org.pressling.analysis.OverlapReading.Centres;
import org.pressling.analysis.Section;
import org.pressling.dataset.Split;

class OverlapSectionTest {
    @Test
    void scoresStandBeforeAndAfterCentresWereMended() {
        Section section = OverlapSection.section(List.of(new OverlapReading(Split.TEST,
                List.of(new OverlapReading.Loads("SE", Centres.MENDED, 1200, 0.9849, 0.9686, 0.9007, 0.0509),
                        new OverlapReading.Loads("SE", Centres.DETECTED, 1200, 0.9712, 0.9381, Double.NaN, Double.NaN)),
                List.of(new OverlapReading.Pairs(Centres.MENDED, 3000, 2950, 0.995, 0.9854, 0.8014)))));
        List<List<String>> loads = section.tables().getFirst().rows();
        assertEquals(List.of("test", "SE", "mended", "1200", "0.985", "0.969", "0.901", "0.0509"), loads.getFirst());
        assertEquals(List.of("test", "SE", "as detected", "1200", "0.971", "0.938", "–", "–"), loads.getLast());
        List<String> pairs = section.tables().getLast().rows().getFirst();
        assertEquals(List.of("test", "mended", "3000", "2950", "0.995", "0.985", "0.801"), pairs);
        assertTrue(section.paragraphs().stream().anyMatch(text -> text.contains("stiffness")));
    }
}
