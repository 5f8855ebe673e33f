// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import org.pressling.dem.Check;
import org.pressling.dem.Material;
import org.pressling.dem.Materials;
import org.pressling.dem.PairType;

/**
 * What two materials give to the contacts between them, by {@link PairType#ordinal()}, for laws that yield:
 * <pre>
 *   1/E* = (1-ν₁²)/E₁ + (1-ν₂²)/E₂        1/G* = (2-ν₁)/G₁ + (2-ν₂)/G₂        p_y = c min(Y₁, Y₂)
 * </pre>
 * The softer body sets the pressure that a contact can bear, so a hard particle in a soft matrix stays elastic.
 */
final class PairModuli {

    /** Above this share of E* a contact would yield at strains where none of the laws holds. */
    private static final double LARGEST_PRESSURE_OVER_MODULUS = 0.2;

    /** E* in Pa. */
    final double[] normal = new double[PairType.values().length];
    /** G* in Pa. */
    final double[] shear = new double[PairType.values().length];
    /** The pressure p_y at which the contact yields, in Pa. */
    final double[] yieldPressure = new double[PairType.values().length];

    /**
     * Computes all pairs.
     *
     * @param m                the materials, with yield strengths
     * @param pressurePerYield c, the contact pressure at yield over the uniaxial yield strength
     * @throws org.pressling.dem.InvalidInputException when a yield strength is missing or too high for its modulus
     */
    PairModuli(Materials m, double pressurePerYield) {
        for (PairType type : PairType.values()) {
            Material a = m.of(type.one());
            Material b = m.of(type.other());
            int k = type.ordinal();
            normal[k] = 1 / (planeCompliance(a) + planeCompliance(b));
            shear[k] = 1 / (shearCompliance(a) + shearCompliance(b));
            yieldPressure[k] = pressurePerYield * Math.min(a.requireYieldStrength(), b.requireYieldStrength());
            Check.within("The contact pressure at yield between " + a.name() + " and " + b.name()
                    + " (pressure_per_yield times the lower yield strength)", "Pa", yieldPressure[k], 0,
                    LARGEST_PRESSURE_OVER_MODULUS * normal[k]);
        }
    }

    private static double planeCompliance(Material m) {
        return (1 - m.poissonRatio() * m.poissonRatio()) / m.youngsModulus();
    }

    private static double shearCompliance(Material m) {
        return (2 - m.poissonRatio()) / m.shearModulus();
    }
}
