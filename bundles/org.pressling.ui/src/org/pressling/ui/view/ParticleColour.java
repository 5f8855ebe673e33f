// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.stream.IntStream;

import org.pressling.ui.Messages;
import org.pressling.ui.preferences.PressureUnit;

/** What the colour of a particle stands for. */
enum ParticleColour {
    /** Which phase it is of. */
    PHASE(Messages.Colour_phase, "", 1),
    /** Sum of the forces that act on it. */
    FORCE_SUM(Messages.Colour_force, "mN", 1e3),
    /** Mean pressure in its contacts. */
    PRESSURE(Messages.Colour_pressure, "", 1),
    /** Stress along the pressing direction. */
    STRESS_XX(Messages.Colour_stress, "", 1),
    /** Number of its contacts. */
    CONTACTS(Messages.Colour_contacts, "", 1);

    private final String label;
    private final String ownUnit;
    private final double perSi;

    ParticleColour(String label, String unit, double perSi) {
        this.label = label;
        ownUnit = unit;
        this.perSi = perSi;
    }

    /** Name with unit, as people read it. */
    String text() {
        String unit = isPressure() ? PressureUnit.preferred().symbol() : ownUnit;
        return unit.isEmpty() ? label : label + " (" + unit + ")";
    }

    private boolean isPressure() {
        return this == PRESSURE || this == STRESS_XX;
    }

    /** Value of each particle in the unit. */
    double[] values(StructureState state) {
        var m = state.measures();
        PressureUnit pressures = PressureUnit.preferred();
        return IntStream.range(0, m.forceSum.length).mapToDouble(i -> perSi * switch (this) {
        case PHASE -> state.structure().particles().phase[i];
        case FORCE_SUM -> m.forceSum[i];
        case PRESSURE -> pressures.of(m.meanPressure[i]);
        case STRESS_XX -> pressures.of(m.stressXX[i]);
        case CONTACTS -> m.amContacts[i] + m.seContacts[i] + m.wallContacts[i];
        }).toArray();
    }
}
