// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static Outcome outcome(double... seconds) {
        return new Outcome("some", Arrays.stream(seconds).mapToObj(s -> new Reading(s, 2 * s, Map.of())).toList());
    }

    @Test
    void mediansIgnoreOneSlowRound() {
        assertEquals(2, outcome(2, 90, 1).wallSeconds());
        assertEquals(5, outcome(1, 2, 3, 70).cpuSeconds());
    }

    @Test
    void roundsAreComparedWithThemselvesBeforeTheMedianIsTaken() {
        // The second round was slow for both: medians of the times would say 7 / 2.
        assertEquals(3, outcome(1, 10, 2).timesFasterThan(outcome(3, 30, 7), Reading::wallSeconds));
    }

    @Test
    void contendersRunInTurn() throws IOException {
        List<String> order = new ArrayList<>();
        List<Outcome> outcomes = Rounds.interleaved(List.of(contender("A", order), contender("B", order)), 2, line -> {});
        assertEquals(List.of("A", "B", "A", "B"), order);
        assertEquals(List.of("A", "B"), outcomes.stream().map(Outcome::name).toList());
        assertEquals(2, outcomes.getFirst().readings().size());
    }

    private static Contender contender(String name, List<String> order) {
        return new Contender() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Reading run() {
                order.add(name);
                return new Reading(1, 1, Map.of());
            }
        };
    }

    @Test
    void agreementIsRelativeToTheLargerValue() {
        assertTrue(new Agreement("contacts", 99, "peer", 100, 0.01).holds());
        assertFalse(new Agreement("contacts", 98, "peer", 100, 0.01).holds());
        assertTrue(new Agreement("contacts", 0, "peer", 0, 0).holds());
        assertFalse(new Agreement("force", 1, "peer", Double.NaN, 0.5).holds());
    }
}
