// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.transport;

import java.util.List;
import java.util.Locale;

import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.Role;

/** What moves through a structure, each through particles of its own roles. */
public enum Charge {
    /** Lithium ions, through electrolyte. */
    IONIC,
    /** Electrons, through active material and conductor. */
    ELECTRONIC;

    /** Whether it moves through particles of a role. */
    public boolean movesThrough(Role role) {
        return this == IONIC ? role.conductsIons() : role.conductsElectrons();
    }

    /** The phases of a list that it moves through, in their order. */
    public List<Phase> of(Phases phases) {
        return phases.list().stream().filter(phase -> movesThrough(phase.role())).toList();
    }

    /** {@code ionic} or {@code electronic}, as names of labels begin. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
