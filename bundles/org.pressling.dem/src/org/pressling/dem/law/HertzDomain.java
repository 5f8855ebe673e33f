// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import org.pressling.dem.Material;
import org.pressling.dem.Materials;
import org.pressling.dem.PairType;

/**
 * How deep the elastic contact of two spheres may become before Hertz's theory says nothing of it: until the contact circle
 * is no longer small beside the spheres ({@link ContactLaw#LARGEST_RELATIVE_OVERLAP}), or until the softer body yields beneath
 * it, whichever comes first. Yield begins where the peak pressure p₀ = 2E* √(δ/R*)/π is 1.6 Y (von Mises or Tresca, ν = 0.3;
 * Johnson, Contact Mechanics, 1985, sec. 6.1), so at
 * <pre>
 *   δ_Y/R* = (0.8 π Y/E*)²
 * </pre>
 * A material without a yield strength never yields here.
 */
final class HertzDomain {

    /** Peak pressure at the onset of yield over the uniaxial yield strength. */
    private static final double ONSET_OF_YIELD = 1.6;

    /** Largest δ/R*, by {@link PairType#index()}. */
    private final double[] largest;

    HertzDomain(Materials m, PairModuli pairs) {
        largest = new double[m.phases().pairTypes().size()];
        for (PairType type : m.phases().pairTypes()) {
            double softer = Math.min(strength(m.of(type.one())), strength(m.second(type)));
            double ratio = Math.PI * ONSET_OF_YIELD * softer / (2 * pairs.normal[type.index()]);
            largest[type.index()] = Math.min(ContactLaw.LARGEST_RELATIVE_OVERLAP, ratio * ratio);
        }
    }

    private static double strength(Material m) {
        return m.yieldStrength().orElse(Double.POSITIVE_INFINITY);
    }

    /** Writes overlap over largest overlap. */
    void utilisation(ContactBatch b, double[] utilisation) {
        double limit = largest[b.type.index()];
        for (int k = 0; k < b.count; k++) {
            utilisation[k] = b.overlap[k] / (limit * b.effectiveRadius[k]);
        }
    }
}
