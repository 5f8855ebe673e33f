// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.pressling.analysis.ParticleReading;
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
    DIAMETER(Messages.Colour_diameter, Unit.MICROMETRE),
    /** Sum of the forces as it was read from the picture. */
    LOAD_READ(Messages.Colour_loadRead, Unit.MILLINEWTON),
    /** Sum of the forces by DEM, of the particles that were read, on the scale of {@link #LOAD_READ}. */
    LOAD_TRUE(Messages.Colour_loadTrue, Unit.MILLINEWTON),
    /** How much more was read than there is. */
    LOAD_DIFFERENCE(Messages.Colour_loadDifference, Unit.MILLINEWTON);

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

    /** The colours that it is shown in. */
    Palette palette() {
        return this == LOAD_DIFFERENCE ? Palette.DIFFERENCE : Palette.AMOUNT;
    }

    /** Whether it is known of the particles alone whose load was read from a picture. */
    boolean isRead() {
        return this == LOAD_READ || this == LOAD_TRUE || this == LOAD_DIFFERENCE;
    }

    /** All that is known of a body in space, whose pictures show sections of particles. */
    static List<ParticleColour> ofBodies() {
        return Arrays.stream(values()).filter(colour -> !colour.isRead()).toList();
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

    /**
     * Which values have which colours.
     *
     * @param pressed the sample as it was pressed
     * @param loads   what was read of it
     * @param look    bounds that are given
     */
    ColourRange range(StructureState pressed, ReadLoads loads, StructureLook look) {
        return switch (this) {
        case LOAD_READ, LOAD_TRUE -> ColourRange.of(DoubleStream.concat(Arrays.stream(LOAD_READ.values(pressed, loads)),
                Arrays.stream(LOAD_TRUE.values(pressed, loads))).toArray(), look);
        case LOAD_DIFFERENCE -> ColourRange.aroundZero(values(pressed, loads), look);
        default -> ColourRange.of(values(pressed, loads), look);
        };
    }

    /** Value of each particle in SI; no number where none is known. */
    double[] values(StructureState state, ReadLoads loads) {
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
        case LOAD_READ -> loads.value(i, ParticleReading::read);
        case LOAD_TRUE -> loads.value(i, ParticleReading::truth);
        case LOAD_DIFFERENCE -> loads.value(i, reading -> reading.read() - reading.truth());
        }).toArray();
    }
}
