// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.transfer;

import org.pressling.dataset.interchange.ReadOptions;

/** What a user says about a file of particles. */
final class ParticleWords {

    private ParticleWords() {
    }

    /**
     * How to read the file.
     *
     * @param types phases of the atom types, or empty
     * @param unit  unit of length, or empty
     * @throws org.pressling.dem.InvalidInputException if either cannot be understood
     */
    static ReadOptions options(String types, String unit) {
        ReadOptions options = types.isEmpty() ? ReadOptions.STANDARD : ReadOptions.STANDARD.withTypes(types);
        return unit.isEmpty() ? options : options.withLengthUnit(unit);
    }
}
