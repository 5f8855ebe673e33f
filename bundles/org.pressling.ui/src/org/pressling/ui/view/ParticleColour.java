// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.stream.IntStream;

import org.pressling.ui.Messages;

/** What the colour of a particle stands for. */
enum ParticleColour {
    /** Which phase it is of. */
    PHASE(Messages.Colour_phase, "", 1),
    /** Sum of the forces that act on it. */
    FORCE_SUM(Messages.Colour_force, "mN", 1e3),
    /** Mean pressure in its contacts. */
    PRESSURE(Messages.Colour_pressure, "GPa", 1e-9),
    /** Stress along the pressing direction. */
    STRESS_XX(Messages.Colour_stress, "GPa", 1e-9),
    /** Number of its contacts. */
    CONTACTS(Messages.Colour_contacts, "", 1);

    private final String label;
    private final String unit;
    private final double perSi;

    ParticleColour(String label, String unit, double perSi) {
        this.label = label;
        this.unit = unit;
        this.perSi = perSi;
    }

    /** Name with unit, as people read it. */
    String text() {
        return unit.isEmpty() ? label : label + " (" + unit + ")";
    }

    /** Value of each particle in the unit. */
    double[] values(StructureState state) {
        var m = state.measures();
        return IntStream.range(0, m.forceSum.length).mapToDouble(i -> perSi * switch (this) {
        case PHASE -> state.structure().particles().phase[i];
        case FORCE_SUM -> m.forceSum[i];
        case PRESSURE -> m.meanPressure[i];
        case STRESS_XX -> m.stressXX[i];
        case CONTACTS -> m.amContacts[i] + m.seContacts[i] + m.wallContacts[i];
        }).toArray();
    }
}
