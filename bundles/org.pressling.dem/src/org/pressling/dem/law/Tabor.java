// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import org.pressling.dem.Materials;
import org.pressling.dem.PairType;

/**
 * Tabor's parameter of an adhesive contact (J. Colloid Interface Sci. 58, 1977, 2):
 * <pre>
 *   µ = (R* w² / (E*² z₀³))^⅓
 * </pre>
 * how far surfaces are drawn out of shape by adhesion, over z₀, the reach of the forces between them. Far below 1 the theory of
 * Derjaguin, Muller and Toporov holds, far above 1 that of Johnson, Kendall and Roberts; in between pull-off forces pass from
 * the one to the other (Johnson and Greenwood, J. Colloid Interface Sci. 192, 1997, 326). Here 1 divides the two: the nearer
 * one is then at most a tenth off in the pull-off force.
 */
final class Tabor {

    /** z₀ in m: the distance of atoms in contact. */
    private static final double REACH = 0.4e-9;

    private final double[] perCubeRootOfRadius;

    Tabor(Materials m, double[] work) {
        var pairs = new PairModuli(m);
        perCubeRootOfRadius = new double[work.length];
        for (int k = 0; k < work.length; k++) {
            double ratio = work[k] / pairs.normal[k];
            perCubeRootOfRadius[k] = Math.cbrt(ratio * ratio) / REACH;
        }
    }

    /** The parameter for a relative radius in m. */
    double of(PairType type, double radius) {
        return perCubeRootOfRadius[type.index()] * Math.cbrt(radius);
    }
}
