// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.transfer;

import org.pressling.dataset.interchange.ReadOptions;
import org.pressling.dem.Phases;

/** What a user says about a file of particles. */
final class ParticleWords {

    private ParticleWords() {
    }

    /**
     * How to read the file.
     *
     * @param phases the phases that there may be
     * @param types  phases of the atom types, or empty
     * @param unit   unit of length, or empty
     * @throws org.pressling.dem.InvalidInputException if either cannot be understood
     */
    static ReadOptions options(Phases phases, String types, String unit) {
        ReadOptions ofPhases = ReadOptions.STANDARD.withPhases(phases);
        ReadOptions options = types.isEmpty() ? ofPhases : ofPhases.withTypes(types);
        return unit.isEmpty() ? options : options.withLengthUnit(unit);
    }
}
