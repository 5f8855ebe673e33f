// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressling.dem.Unit;
import org.pressling.dem.Units;

/** The lengths that files of other programs count in. */
final class LengthUnit {

    private static final List<String> NAMES = List.of("m", "cm", "mm", "um", "nm");
    /** The unit styles of LAMMPS and LIGGGHTS that grains are simulated in. */
    private static final Map<String, String> OF_STYLE = Map.of("si", "m", "cgs", "cm", "micro", "um", "nano", "nm");

    private LengthUnit() {
    }

    /**
     * Reads a unit by name, or as a number of metres.
     *
     * @return the unit in m
     * @throws org.pressling.dem.InvalidInputException when it is neither
     */
    static double parse(String text) {
        double metres = NAMES.contains(text.strip()) ? Units.named(text.strip()).si() : number(text);
        if (!(metres > 0 && metres <= 1)) {
            throw ImportProblem.LENGTH_UNIT.of(text).exception();
        }
        return metres;
    }

    private static double number(String text) {
        try {
            return Unit.NONE.parse(text);
        } catch (NumberFormatException e) {
            return Double.NaN; // refused by the caller, who knows what is allowed
        }
    }

    /** The length in m of a unit style by its name, if it is one that has lengths of its own. */
    static Optional<Double> ofStyle(String style) {
        return Optional.ofNullable(OF_STYLE.get(style)).map(name -> Units.named(name).si());
    }
}
