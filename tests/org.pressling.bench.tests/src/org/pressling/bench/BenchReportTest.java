// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.pressling.dem.Localized;
import org.pressling.study.Machine;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenchReportTest {

    private static final Machine MACHINE = new Machine("1", "25", "Linux", "Some CPU", "avx2", 2);

    private static BenchReport report(double theirs) {
        var ours = new Outcome("Pressling", List.of(new Reading(1, Double.NaN, Map.of("contacts", 100.0))));
        var peer = new Outcome("peer", List.of(new Reading(4, 4, Map.of("contacts", theirs))));
        return new BenchReport(MACHINE, List.of(new BenchCase(Localized.english("a case"), BenchTerm.PARTICLE_STEPS, 2e6,
                List.of(ours, peer), List.of(new Agreement("contacts", 100, "peer", theirs, 0.01)),
                List.of(Localized.english("a note")))));
    }

    @Test
    void theTableNamesTheMachineTheRatioAndTheNotes() {
        String text = report(100).text();
        assertTrue(text.contains("Some CPU") && text.contains("4.00") && text.contains("a note"), text);
        assertFalse(text.contains("NOT THE SAME WORK"), text);
    }

    @Test
    void workThatDiffersIsCalledOut() {
        assertTrue(report(90).text().contains("NOT THE SAME WORK"));
    }

    @Test
    void theTableIsInTheLanguageOfTheUserAndJsonInEnglish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            String text = report(90).text();
            assertTrue(text.contains("2 Kerne") && text.contains("Partikelschritte/s") && text.contains("NICHT DIESELBE ARBEIT"),
                    text);
            assertTrue(report(90).json().contains("\"particle-steps\""));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void jsonHoldsEveryReadingAndNoNumberThatIsNone() {
        String json = report(100).json();
        JsonNode root = new JsonMapper().readTree(json);
        JsonNode peer = root.at("/cases/0/outcomes/1");
        assertEquals(4.0, peer.get("ours_is_times_faster").asDouble());
        assertEquals(100.0, peer.at("/readings/0/facts/contacts").asDouble());
        assertTrue(root.at("/cases/0/same_work").asBoolean());
        assertTrue(root.at("/cases/0/outcomes/0/cpu_s").isMissingNode());
        assertFalse(json.contains("NaN"), json);
    }
}
