// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import static org.pressling.model.PresslingPackage.Literals.MATERIAL__DENSITY;
import static org.pressling.model.PresslingPackage.Literals.MATERIAL__ELECTRONIC_CONDUCTIVITY;
import static org.pressling.model.PresslingPackage.Literals.MATERIAL__IONIC_CONDUCTIVITY;
import static org.pressling.model.PresslingPackage.Literals.MATERIAL__POISSON_RATIO;
import static org.pressling.model.PresslingPackage.Literals.MATERIAL__YIELD_STRENGTH;
import static org.pressling.model.PresslingPackage.Literals.MATERIAL__YOUNGS_MODULUS;

import java.util.List;

import org.pressling.dataset.transport.BulkConductivity;
import org.pressling.dataset.transport.Charge;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Material;
import org.pressling.dem.Materials;
import org.pressling.model.Study;
import org.pressling.model.StudyPhases;

/** Takes the materials from a study. */
public final class MaterialSettings {

    private MaterialSettings() {
    }

    /**
     * The materials. Where the contact law does not ask for a yield strength they have none, so that a study's keys do
     * not hang on a number that nothing reads.
     *
     * @param study         the study
     * @param yieldStrength whether yield strengths are wanted
     * @return its materials in SI
     * @throws InvalidInputException if one is missing
     */
    public static Materials of(Study study, boolean yieldStrength) {
        if (StudyPhases.isListed(study)) {
            return new Materials(StudyPhases.phases(study), study.getPhases().stream()
                    .map(phase -> material("phases[" + phase.getName() + "].material", phase.getMaterial(), yieldStrength))
                    .toList());
        }
        return new Materials(material("am", study.getAm(), yieldStrength),
                material("se", study.getSe(), yieldStrength));
    }

    /**
     * What the materials of the phases conduct.
     *
     * @param study the study
     * @return conductivities in S/m, those that are 0 in the study left out
     */
    public static BulkConductivity conductivity(Study study) {
        List<org.pressling.model.Material> materials = StudyPhases.isListed(study)
                ? study.getPhases().stream()
                        .map(phase -> present("phases[" + phase.getName() + "].material", phase.getMaterial())).toList()
                : List.of(present("am", study.getAm()), present("se", study.getSe()));
        return BulkConductivity.of(StudyPhases.phases(study), (phase, charge) -> Si.above0(materials.get(phase.index()),
                charge == Charge.IONIC ? MATERIAL__IONIC_CONDUCTIVITY : MATERIAL__ELECTRONIC_CONDUCTIVITY));
    }

    private static Material material(String path, org.pressling.model.Material m, boolean yieldStrength) {
        present(path, m);
        Material elastic = new Material(m.getId(), Si.of(m, MATERIAL__YOUNGS_MODULUS),
                Si.of(m, MATERIAL__POISSON_RATIO), Si.of(m, MATERIAL__DENSITY));
        return yieldStrength && m.getYieldStrength() > 0
                ? elastic.withYieldStrength(Si.of(m, MATERIAL__YIELD_STRENGTH)) : elastic;
    }

    private static org.pressling.model.Material present(String path, org.pressling.model.Material m) {
        if (m == null || m.eIsProxy()) {
            throw SettingsProblem.NO_MATERIAL.of(path).at(path).exception();
        }
        return m;
    }
}
