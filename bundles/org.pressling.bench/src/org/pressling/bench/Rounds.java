// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs contenders in turn: A B C, A B C, … so that a busy moment of the machine does not fall on one of them alone. */
public final class Rounds {

    private Rounds() {
    }

    /**
     * Runs every contender once per round, one at a time.
     *
     * @param contenders who runs, in this order
     * @param rounds     how often, at least 1
     * @param told       receives a line before every run
     * @return one outcome per contender, in their order
     * @throws IOException when one of them fails
     */
    public static List<Outcome> interleaved(List<Contender> contenders, int rounds, Consumer<String> told)
            throws IOException {
        List<List<Reading>> readings = new ArrayList<>();
        for (int c = 0; c < contenders.size(); c++) {
            readings.add(new ArrayList<>());
        }
        for (int round = 1; round <= rounds; round++) {
            for (int c = 0; c < contenders.size(); c++) {
                told.accept(BenchTerm.ROUND.with(round, rounds, contenders.get(c).name()).said());
                readings.get(c).add(contenders.get(c).run());
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (int c = 0; c < contenders.size(); c++) {
            outcomes.add(new Outcome(contenders.get(c).name(), readings.get(c)));
        }
        return outcomes;
    }
}
