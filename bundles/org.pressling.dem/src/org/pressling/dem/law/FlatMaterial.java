// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Material;
import org.pressling.dem.Unit;

/**
 * A material as {@link FlatContact} needs it: elastic, perfectly plastic, against something rigid.
 *
 * @param modulus    E* = E/(1-ν²) in Pa
 * @param shear      G in Pa
 * @param poisson    ν
 * @param bulk       κ = E/(3(1-2ν)) in Pa
 * @param yield      uniaxial yield strength Y in Pa
 * @param yieldDepth δ_Y/R: depth over radius at which the mean pressure reaches {@link #yieldPressure}; infinite where
 *                   the material stays elastic
 */
record FlatMaterial(double modulus, double shear, double poisson, double bulk, double yield, double yieldDepth) {

    private static final int HALVINGS = 60;
    /** Beyond this depth the elastic branch, that of Hertz, means nothing. */
    private static final double DEEPEST_YIELD = 0.1;

    /**
     * Takes a material over.
     *
     * @throws InvalidInputException when it has no yield strength, or one that contacts never reach while they are small
     */
    static FlatMaterial of(Material m) {
        double yield = m.requireYieldStrength();
        double modulus = 1 / PairModuli.planeCompliance(m);
        double highest = hertzPressure(modulus, DEEPEST_YIELD) / yieldPressure(1, DEEPEST_YIELD);
        if (yield > highest) {
            throw LawProblem.YIELDS_TOO_DEEP.of(m.name(), Unit.GIGAPASCAL.of(yield), DEEPEST_YIELD,
                    Unit.GIGAPASCAL.rounded(highest)).exception();
        }
        return new FlatMaterial(modulus, m.shearModulus(), m.poissonRatio(),
                m.youngsModulus() / (3 * (1 - 2 * m.poissonRatio())), yield, yieldDepth(modulus, yield));
    }

    /** The same material where it cannot yield. */
    FlatMaterial elastic() {
        return new FlatMaterial(modulus, shear, poisson, bulk, yield, Double.POSITIVE_INFINITY);
    }

    /** Mean pressure of Hertz's contact in Pa at a depth over radius. */
    private static double hertzPressure(double modulus, double depth) {
        return 4 * modulus * Math.sqrt(depth) / (3 * Math.PI);
    }

    /** Mean pressure of a plastic contact in Pa at a depth over radius; it falls as the contact widens. */
    private static double yieldPressure(double yield, double depth) {
        return yield * (1.75 * Math.exp(-4.4 * depth) + 1);
    }

    /** Mean pressure p_Y = Y (1.75 exp(-4.4 δ/R) + 1) in Pa of a plastic contact whose largest depth over radius is given. */
    double yieldPressure(double depth) {
        return yieldPressure(yield, depth);
    }

    /** d p_Y / d(δ/R) in Pa where p_Y is {@code pressure}: -4.4 (p_Y - Y). */
    double yieldPressureSlope(double pressure) {
        return -4.4 * (pressure - yield);
    }

    /** One pressure rises with depth and the other falls, so they meet once; by halving. */
    private static double yieldDepth(double modulus, double yield) {
        double low = 0;
        double high = DEEPEST_YIELD;
        for (int n = 0; n < HALVINGS; n++) {
            double middle = (low + high) / 2;
            if (hertzPressure(modulus, middle) < yieldPressure(yield, middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
