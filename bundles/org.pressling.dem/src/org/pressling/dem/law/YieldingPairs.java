// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import org.pressling.dem.Check;
import org.pressling.dem.Material;
import org.pressling.dem.Materials;
import org.pressling.dem.PairType;
import org.pressling.dem.Unit;

/**
 * Moduli and yield of the contacts between two materials, for laws in which a contact yields as a whole: p_y = c
 * min(Y₁, Y₂). The softer body sets the pressure that a contact can bear, so a hard particle in a soft matrix stays
 * elastic.
 */
final class YieldingPairs extends PairModuli {

    /** Above this share of E* a contact would yield at strains where none of the laws holds. */
    private static final double LARGEST_PRESSURE_OVER_MODULUS = 0.2;

    /** The pressure p_y at which the contact yields, in Pa, by {@link PairType#index()}. */
    final double[] yieldPressure;

    /**
     * Computes all pairs.
     *
     * @param m                the materials, with yield strengths
     * @param pressurePerYield c, the contact pressure at yield over the uniaxial yield strength
     * @throws org.pressling.dem.InvalidInputException when a yield strength is missing or too high for its modulus
     */
    YieldingPairs(Materials m, double pressurePerYield) {
        super(m);
        yieldPressure = new double[normal.length];
        for (PairType type : m.phases().pairTypes()) {
            Material a = m.of(type.one());
            Material b = m.second(type);
            int k = type.index();
            yieldPressure[k] = pressurePerYield * Math.min(a.requireYieldStrength(), strength(m, type));
            Check.within(LawTerm.YIELD_PRESSURE.with(a.name(), b.name()), Unit.GIGAPASCAL, yieldPressure[k], 0,
                    LARGEST_PRESSURE_OVER_MODULUS * normal[k]);
        }
    }

    /** Walls of a material of their own need not yield. */
    private static double strength(Materials m, PairType type) {
        Material second = m.second(type);
        return type.isWall() && m.wall().isPresent() ? second.yieldStrength().orElse(Double.POSITIVE_INFINITY)
                : second.requireYieldStrength();
    }
}
