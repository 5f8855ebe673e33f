// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import static org.pressling.model.PresslingPackage.Literals.MATERIAL__DENSITY;
import static org.pressling.model.PresslingPackage.Literals.MATERIAL__POISSON_RATIO;
import static org.pressling.model.PresslingPackage.Literals.MATERIAL__YOUNGS_MODULUS;

import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Material;
import org.pressling.dem.Materials;
import org.pressling.model.Study;

/** Takes the two materials from a study. */
final class MaterialSettings {

    private MaterialSettings() {
    }

    static Materials of(Study study) {
        return new Materials(material("am", study.getAm()), material("se", study.getSe()));
    }

    private static Material material(String path, org.pressling.model.Material m) {
        if (m == null || m.eIsProxy()) {
            throw new InvalidInputException("The study has no material for '" + path
                    + "', or the material it refers to cannot be found. Choose one from the library.");
        }
        return new Material(m.getId(), Si.of(m, MATERIAL__YOUNGS_MODULUS), Si.of(m, MATERIAL__POISSON_RATIO),
                Si.of(m, MATERIAL__DENSITY));
    }
}
