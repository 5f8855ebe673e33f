// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.util.Optional;

import org.pressling.dem.Contacts;
import org.pressling.dem.Materials;
import org.pressling.dem.Structure;
import org.pressling.dem.measure.ParticleMeasures;

/**
 * What an {@link StructureExporter} is given.
 *
 * @param structure the particles in their box
 * @param materials of the phases, if they are known
 * @param contacts  between the particles and with the walls; none for a structure that is only packed
 * @param measures  force, pressure, stress and contact numbers of each particle
 */
public record ExportedStructure(Structure structure, Optional<Materials> materials, Contacts contacts,
        ParticleMeasures measures) {

    /** A structure with its contacts; the measures are taken from them. */
    public static ExportedStructure of(Structure structure, Optional<Materials> materials, Contacts contacts) {
        return new ExportedStructure(structure, materials, contacts, ParticleMeasures.of(structure, contacts));
    }

    /**
     * The materials, for formats that cannot do without.
     *
     * @throws org.pressling.dem.InvalidInputException when they are not known
     */
    public Materials requireMaterials() {
        return materials.orElseThrow(() -> ImportProblem.NO_DENSITIES.of().exception());
    }
}
