// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench;

import java.util.List;

import org.pressling.dem.Localized;

/**
 * One kind of work and how everybody did on it.
 *
 * @param name       what is done, in words
 * @param unit       what the work is counted in, for instance particle-steps
 * @param work       how much of it a run does
 * @param outcomes   the contenders; ours is the first
 * @param agreements what was held against each other
 * @param notes      what a reader must know, such as peers that are missing
 */
public record BenchCase(Localized name, BenchTerm unit, double work, List<Outcome> outcomes, List<Agreement> agreements,
        List<Localized> notes) {

    /** Keeps copies of the lists. */
    public BenchCase {
        outcomes = List.copyOf(outcomes);
        agreements = List.copyOf(agreements);
        notes = List.copyOf(notes);
    }

    /** {@return our outcome} */
    public Outcome ours() {
        return outcomes.getFirst();
    }

    /** {@return whether everybody did the same work} */
    public boolean sameWork() {
        return agreements.stream().allMatch(Agreement::holds);
    }
}
