// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import org.pressling.dem.Material;
import org.pressling.dem.Materials;
import org.pressling.dem.PairType;

/**
 * What two materials give to the contacts between them, by {@link PairType#index()}:
 * <pre>
 *   1/E* = (1-ν₁²)/E₁ + (1-ν₂²)/E₂        1/G* = (2-ν₁)/G₁ + (2-ν₂)/G₂
 * </pre>
 */
class PairModuli {

    /** E* in Pa. */
    final double[] normal;
    /** G* in Pa. */
    final double[] shear;

    /** Computes all pairs. */
    PairModuli(Materials m) {
        normal = new double[m.phases().pairTypes().size()];
        shear = new double[normal.length];
        for (PairType type : m.phases().pairTypes()) {
            Material a = m.of(type.one());
            Material b = m.second(type);
            normal[type.index()] = 1 / (planeCompliance(a) + planeCompliance(b));
            shear[type.index()] = 1 / (shearCompliance(a) + shearCompliance(b));
        }
    }

    /** (1-ν²)/E in 1/Pa: how far a half-space gives way to a pressure on a part of its surface. */
    static double planeCompliance(Material m) {
        return (1 - m.poissonRatio() * m.poissonRatio()) / m.youngsModulus();
    }

    private static double shearCompliance(Material m) {
        return (2 - m.poissonRatio()) / m.shearModulus();
    }
}
