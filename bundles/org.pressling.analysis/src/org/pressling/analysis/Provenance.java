// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis;

import java.util.List;

/**
 * Where the numbers of a report come from: enough for somebody else to make them again.
 *
 * @param facts versions, seed, contact law, command line, machine, threads …, in the order they are shown
 * @param stages how long each stage of the run took, in the order of the run
 */
public record Provenance(List<SettingRow> facts, List<Stage> stages) {

    /**
     * Time that one stage of a run took.
     *
     * @param name name of the stage as on the command line ("press")
     * @param seconds elapsed time [s], for the steps of samples added up over the threads; not reproducible by nature
     */
    public record Stage(String name, double seconds) {
    }

    /** Copies the lists, so that the provenance cannot change after it was handed over. */
    public Provenance {
        facts = List.copyOf(facts);
        stages = List.copyOf(stages);
    }
}
