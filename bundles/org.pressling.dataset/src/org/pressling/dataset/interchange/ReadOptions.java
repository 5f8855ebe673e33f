// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.util.OptionalDouble;
import java.util.OptionalLong;

import org.pressling.dem.InvalidInputException;

/**
 * What a file of particles does not say of itself.
 *
 * @param types      phases of the atom types
 * @param lengthUnit length in m of the file's unit; if left out, what the file says, or else 1 m
 * @param timestep   timestep of the wanted frame of a dump; the last frame if left out
 */
public record ReadOptions(LammpsTypes types, OptionalDouble lengthUnit, OptionalLong timestep) {

    /** Type 1 is AM, type 2 SE; lengths in m unless the file says otherwise; the last frame. */
    public static final ReadOptions STANDARD = new ReadOptions(LammpsTypes.STANDARD, OptionalDouble.empty(),
            OptionalLong.empty());

    /** The same with atom types as {@link LammpsTypes#parse} takes them. */
    public ReadOptions withTypes(String text) {
        return new ReadOptions(LammpsTypes.parse(text), lengthUnit, timestep);
    }

    /**
     * The same with a unit of length.
     *
     * @param text m, cm, mm, um, nm or a number of metres
     * @throws InvalidInputException when it is none of these
     */
    public ReadOptions withLengthUnit(String text) {
        return new ReadOptions(types, OptionalDouble.of(LengthUnit.parse(text)), timestep);
    }

    /** The same with the timestep of a frame. */
    public ReadOptions withTimestep(long wanted) {
        return new ReadOptions(types, lengthUnit, OptionalLong.of(wanted));
    }
}
