// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.stream.IntStream;

import org.pressling.dem.Unit;
import org.pressling.ui.Messages;
import org.pressling.ui.preferences.PressureUnit;

/** What the colour of a particle stands for. */
enum ParticleColour {
    /** Which phase it is of. */
    PHASE(Messages.Colour_phase, Unit.NONE),
    /** Sum of the forces that act on it. */
    FORCE_SUM(Messages.Colour_force, Unit.MILLINEWTON),
    /** Mean pressure in its contacts. */
    PRESSURE(Messages.Colour_pressure, Unit.NONE),
    /** Stress along the pressing direction. */
    STRESS_XX(Messages.Colour_stress, Unit.NONE),
    /** Number of its contacts. */
    CONTACTS(Messages.Colour_contacts, Unit.NONE),
    /** Mean of the stresses along the axes that it moves along. */
    MEAN_STRESS(Messages.Colour_meanStress, Unit.NONE),
    /** Diameter as packed. */
    DIAMETER(Messages.Colour_diameter, Unit.MICROMETRE);

    private final String label;
    private final Unit ownUnit;

    ParticleColour(String label, Unit unit) {
        this.label = label;
        ownUnit = unit;
    }

    /** Name with unit, as people read it. */
    String text(PressureUnit pressures) {
        Unit unit = unit(pressures);
        return unit.isNone() ? label : label + " (" + unit + ")";
    }

    /** Name without the unit. */
    String label() {
        return label;
    }

    /** Unit of what people read. */
    Unit unit(PressureUnit pressures) {
        return switch (this) {
        case PRESSURE, STRESS_XX, MEAN_STRESS -> pressures.unit();
        default -> ownUnit;
        };
    }

    /** A value as {@link #text} has its unit. */
    double inUnit(double si, PressureUnit pressures) {
        return unit(pressures).fromSi(si);
    }

    /** The value in SI of one that a person entered. */
    double toSi(double value, PressureUnit pressures) {
        return unit(pressures).toSi(value);
    }

    /** Value of each particle in SI. */
    double[] values(StructureState state) {
        var m = state.measures();
        int axes = state.structure().box().isSpace() ? 3 : 2;
        return IntStream.range(0, m.forceSum.length).mapToDouble(i -> switch (this) {
        case PHASE -> state.structure().particles().phase[i];
        case FORCE_SUM -> m.forceSum[i];
        case PRESSURE -> m.meanPressure[i];
        case STRESS_XX -> m.stressXX[i];
        case CONTACTS -> m.particleContacts(i) + m.wallContacts[i];
        case MEAN_STRESS -> (m.stressXX[i] + m.stressYY[i] + m.stressZZ[i]) / axes;
        case DIAMETER -> 2 * state.structure().particles().radius[i];
        }).toArray();
    }
}
