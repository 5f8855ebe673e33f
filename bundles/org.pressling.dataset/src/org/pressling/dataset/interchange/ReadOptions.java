// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

import org.pressling.dataset.section.Axis;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Phases;

/**
 * What a file of particles does not say of itself.
 *
 * @param types      phases of the atom types
 * @param lengthUnit length in m of the file's unit; if left out, what the file says, or else 1 m
 * @param timestep   timestep (or time) of the wanted frame of a dump; the last frame if left out
 * @param walls      whether walls are meant where a dump joins left and right
 * @param pressAxis  the axis of the file that is pressed along, and becomes x
 * @param joined     the axes of a data file whose sides are joined, which it does not tell itself
 * @param fitted     whether the walls of the box are to stand where the outermost particles touch them, see {@link
 *                   ReadParticles#fitted}
 */
public record ReadOptions(LammpsTypes types, OptionalDouble lengthUnit, Optional<BigDecimal> timestep, boolean walls,
        Axis pressAxis, Set<Axis> joined, boolean fitted) {

    /**
     * Type 1 is AM, type 2 SE; lengths in m unless the file says otherwise; the last frame; no walls instead of joined sides;
     * pressed along x; in the box of the file.
     */
    public static final ReadOptions STANDARD = new ReadOptions(LammpsTypes.STANDARD, OptionalDouble.empty(),
            Optional.empty(), false, Axis.X, Set.of(), false);

    /** The same with atom types as {@link LammpsTypes#parse} takes them. */
    public ReadOptions withTypes(String text) {
        return with(LammpsTypes.parse(text, types.list()), lengthUnit);
    }

    /** The same for particles of other phases; the types are the phases, counted from 1. */
    public ReadOptions withPhases(Phases phases) {
        return with(LammpsTypes.of(phases), lengthUnit);
    }

    /**
     * The same with a unit of length.
     *
     * @param text m, cm, mm, um, nm or a number of metres
     * @throws InvalidInputException when it is none of these
     */
    public ReadOptions withLengthUnit(String text) {
        return with(types, OptionalDouble.of(LengthUnit.parse(text)));
    }

    private ReadOptions with(LammpsTypes otherTypes, OptionalDouble otherUnit) {
        return new ReadOptions(otherTypes, otherUnit, timestep, walls, pressAxis, joined, fitted);
    }

    /** The same with the timestep of a frame. */
    public ReadOptions withTimestep(long wanted) {
        return withTimestep(BigDecimal.valueOf(wanted));
    }

    /** The same with the timestep of a frame, or its time where the dump counts in times. */
    public ReadOptions withTimestep(BigDecimal wanted) {
        return new ReadOptions(types, lengthUnit, Optional.of(wanted), walls, pressAxis, joined, fitted);
    }

    /** The same with walls in place of joined sides. */
    public ReadOptions withWalls() {
        return new ReadOptions(types, lengthUnit, timestep, true, pressAxis, joined, fitted);
    }

    /**
     * The same for a file that is pressed along another of its axes.
     *
     * @param text x, y or z
     * @throws InvalidInputException when it is none of these
     */
    public ReadOptions withPressAxis(String text) {
        return new ReadOptions(types, lengthUnit, timestep, walls, AxisLetter.parse(text), joined, fitted);
    }

    /**
     * The same for a data file with joined sides.
     *
     * @param text axes with commas between them, such as y,z
     * @throws InvalidInputException when one is none of x, y and z
     */
    public ReadOptions withJoined(String text) {
        return new ReadOptions(types, lengthUnit, timestep, walls, pressAxis,
                Arrays.stream(text.split(",", -1)).map(AxisLetter::parse).collect(Collectors.toUnmodifiableSet()), fitted);
    }

    /** The same in a box whose walls touch the outermost particles. */
    public ReadOptions withFittedBox() {
        return new ReadOptions(types, lengthUnit, timestep, walls, pressAxis, joined, true);
    }
}
