// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.ArrayList;
import java.util.List;

import org.pressling.dem.Localized;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.Role;

/**
 * Phases that a label is taken of together: one of them, or all of a role.
 *
 * @param key    what its labels are named after
 * @param phases the phases
 */
record PhaseGroup(String key, List<Phase> phases) {

    /** Each phase, then each role of several phases. */
    static List<PhaseGroup> all(Phases phases) {
        List<PhaseGroup> all = new ArrayList<>();
        phases.list().forEach(phase -> all.add(new PhaseGroup(phase.key(), List.of(phase))));
        roles(phases).stream().filter(PhaseGroup::isSeveral).forEach(all::add);
        return all;
    }

    /** Each role that has a phase. */
    static List<PhaseGroup> roles(Phases phases) {
        List<PhaseGroup> all = new ArrayList<>();
        for (Role role : Role.values()) {
            if (!phases.of(role).isEmpty()) {
                all.add(new PhaseGroup(phases.key(role), phases.of(role)));
            }
        }
        return all;
    }

    boolean isSeveral() {
        return phases.size() > 1;
    }

    boolean holds(Phase phase) {
        return phases.contains(phase);
    }

    /** The names of its phases, for sentences. */
    Localized names() {
        return DescriptorTerm.names(phases);
    }
}
