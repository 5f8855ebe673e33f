// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import org.pressling.dem.Materials;

/**
 * Elastic, perfectly plastic spheres without adhesion (Thornton, J. Appl. Mech. 64, 1997, 383; Thornton and Ning,
 * Powder Technol. 99, 1998, 154). Hertz's pressure is cut at p_y once its peak reaches it:
 * <pre>
 *   first loading    F = 4/3 E* √R* δ^1.5                          up to δ_y = R* (π p_y / 2E*)²
 *                    F = F_y + π p_y R* (δ - δ_y)                  beyond, F_y = 4/3 E* √R* δ_y^1.5
 *   un-, reloading   F = 4/3 E* √R_p (δ - δ_p)^1.5                 between δ_p and the largest overlap δ_m so far
 *                    R_p/R* = 4/3 E* √R* δ_m^1.5 / F(δ_m)          δ_p = δ_m - R* δ_m / R_p
 * </pre>
 * R_p is the radius that the flattened surface has after unloading; with it force and contact radius are continuous
 * at δ_m: a² = R* δ while loading, R_p (δ - δ_p) while unloading. Below δ_p the contact is open.
 * <p>
 * Limits: no hardening, no change of the pressure with depth, no influence of neighbouring contacts, so overlaps of
 * more than about a tenth of R* and dense packings are beyond it ({@link #utilisation} is the default): the plastic slope
 * stays π p_y R* however far one presses, while real contacts leave the regime of similarity, where the pressure is one
 * number, as soon as their circle is not small beside the sphere (Mesarovic and Fleck, Proc. R. Soc. A 455, 1999, 2707).
 */
final class ThorntonNing extends YieldingLaw {

    private static final int LARGEST_OVERLAP = 0;

    private final YieldingPairs pairs;

    /**
     * The law.
     *
     * @param m                materials with yield strengths
     * @param restitution      nominal restitution of the dashpots, as in {@link HertzMindlin.Corrected}
     * @param pressurePerYield p_y over the lower of the two yield strengths
     */
    ThorntonNing(Materials m, double[] restitution, double pressurePerYield) {
        super(restitution, HertzMindlin.Corrected::alpha);
        pairs = new YieldingPairs(m, pressurePerYield);
    }

    @Override
    public int stateCount() {
        return 1;
    }

    /** δ_y in m. */
    private static double yieldOverlap(double modulus, double pressure, double radius) {
        double ratio = Math.PI * pressure / (2 * modulus);
        return radius * ratio * ratio;
    }

    /** F on first loading, in N. */
    private static double firstLoading(double modulus, double pressure, double radius, double overlap) {
        double elastic = Math.min(overlap, yieldOverlap(modulus, pressure, radius));
        return 4.0 / 3.0 * modulus * Math.sqrt(radius * elastic) * elastic
                + Math.PI * pressure * radius * (overlap - elastic);
    }

    @Override
    void updateHistory(ContactBatch b) {
        double[] largest = b.state[LARGEST_OVERLAP];
        for (int k = 0; k < b.count; k++) {
            largest[k] = Math.max(largest[k], b.overlap[k]);
        }
    }

    @Override
    void springs(ContactBatch b, double[] force, double[] stiffness) {
        double modulus = pairs.normal[b.type.index()];
        double pressure = pairs.yieldPressure[b.type.index()];
        for (int k = 0; k < b.count; k++) {
            double radius = b.effectiveRadius[k];
            double most = Math.max(b.overlap[k], b.state[LARGEST_OVERLAP][k]);
            double peak = firstLoading(modulus, pressure, radius, most);
            double flattened = flattenedRadius(modulus, radius, most, peak);
            double elastic = Math.max(0, b.overlap[k] - most + radius * most / flattened);
            double a = Math.sqrt(flattened * elastic);
            stiffness[k] = 4.0 / 3.0 * modulus * a;
            force[k] = b.overlap[k] < most ? stiffness[k] * elastic : peak;
        }
    }

    /** R_p in m; R* where nothing has yielded. */
    private static double flattenedRadius(double modulus, double radius, double most, double peak) {
        return radius * (4.0 / 3.0 * modulus * Math.sqrt(radius * most) * most) / peak;
    }

    /** R_p and δ - δ_p give all else; both come from the largest overlap. */
    private double elasticPart(ContactBatch b, int k) {
        double radius = b.effectiveRadius[k];
        double most = Math.max(b.overlap[k], b.state[LARGEST_OVERLAP][k]);
        return Math.max(0, b.overlap[k] - most + radius * most / flattenedRadius(b, k));
    }

    private double flattenedRadius(ContactBatch b, int k) {
        double modulus = pairs.normal[b.type.index()];
        double radius = b.effectiveRadius[k];
        double most = Math.max(b.overlap[k], b.state[LARGEST_OVERLAP][k]);
        return flattenedRadius(modulus, radius, most,
                firstLoading(modulus, pairs.yieldPressure[b.type.index()], radius, most));
    }

    @Override
    public void storedEnergy(ContactBatch b, double[] energy) {
        double modulus = pairs.normal[b.type.index()];
        for (int k = 0; k < b.count; k++) {
            double elastic = elasticPart(b, k);
            energy[k] = 8.0 / 15.0 * modulus * Math.sqrt(flattenedRadius(b, k) * elastic) * elastic * elastic;
        }
    }

    @Override
    public void areas(ContactBatch b, double[] area) {
        for (int k = 0; k < b.count; k++) {
            area[k] = Math.PI * flattenedRadius(b, k) * elasticPart(b, k);
        }
    }

    @Override
    double tangentialRatio(ContactBatch b) {
        return 6 * pairs.shear[b.type.index()] / pairs.normal[b.type.index()];
    }
}
