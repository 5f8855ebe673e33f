// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import org.pressling.dem.Materials;

/**
 * Luding's piecewise linear law without adhesion (Granul. Matter 10, 2008, 235, k_c = 0):
 * <pre>
 *   first loading      F = k₁ δ
 *   un-, reloading     F = k₂ (δ - δ₀), not below 0       δ₀ = (1 - k₁/k₂) δ_m
 *   k₂ = k₁ + (k_p - k₁) δ_m/δ_p                          up to δ_p, then k_p
 *   δ_p = k_p/(k_p - k₁) φ 2R*                            beyond it F = k_p (δ - φ 2R*): fully compacted, elastic
 * </pre>
 * δ_m is the largest overlap so far, at most δ_p. Luding leaves k₁ free; here it is the slope of a fully plastic
 * contact, k₁ = π p_y R*, from the yield strength of the pair, so that while loading F over the contact area πR*δ is
 * p_y. The area of the law is F/p_y throughout. k_p/k₁ and φ are settings.
 * <p>
 * The dashpot is that of a linear spring, η = 2ζ √(M k_p) with ζ = -ln e/√(π² + ln² e), and keeps e exactly for a
 * contact on its limit branch.
 */
final class LudingHysteretic extends YieldingLaw {

    private static final int LARGEST_OVERLAP = 0;

    private final YieldingPairs pairs;
    private final double stiffnessRatio;
    private final double plasticDepth;
    private final double tangentialRatio;

    /**
     * The law.
     *
     * @param m                materials with yield strengths
     * @param restitution      restitution of the dashpots, above 0
     * @param pressurePerYield p_y over the lower of the two yield strengths
     * @param stiffnessRatio   k_p/k₁, above 1
     * @param plasticDepth     φ
     * @param tangentialRatio  k_S/k₂
     */
    LudingHysteretic(Materials m, double[] restitution, double pressurePerYield, double stiffnessRatio,
            double plasticDepth, double tangentialRatio) {
        super(restitution, LudingHysteretic::dampingFactor);
        pairs = new YieldingPairs(m, pressurePerYield);
        this.stiffnessRatio = stiffnessRatio;
        this.plasticDepth = plasticDepth;
        this.tangentialRatio = tangentialRatio;
    }

    private static double dampingFactor(double restitution) {
        double log = Math.log(restitution);
        return -2 * log / Math.sqrt(Math.PI * Math.PI + log * log);
    }

    @Override
    public int stateCount() {
        return 1;
    }

    private double loadingStiffness(ContactBatch b, int k) {
        return Math.PI * pairs.yieldPressure[b.type.index()] * b.effectiveRadius[k];
    }

    /** δ_p in m. */
    private double limitOverlap(double radius) {
        return stiffnessRatio / (stiffnessRatio - 1) * plasticDepth * 2 * radius;
    }

    private double largest(ContactBatch b, int k) {
        return Math.min(Math.max(b.overlap[k], b.state[LARGEST_OVERLAP][k]), limitOverlap(b.effectiveRadius[k]));
    }

    @Override
    void updateHistory(ContactBatch b) {
        for (int k = 0; k < b.count; k++) {
            b.state[LARGEST_OVERLAP][k] = largest(b, k);
        }
    }

    @Override
    void springs(ContactBatch b, double[] force, double[] stiffness) {
        for (int k = 0; k < b.count; k++) {
            double loading = loadingStiffness(b, k);
            double most = largest(b, k);
            double unloading = loading
                    * (1 + (stiffnessRatio - 1) * most / limitOverlap(b.effectiveRadius[k]));
            force[k] = Math.max(0, loading * most + unloading * (b.overlap[k] - most));
            stiffness[k] = force[k] > 0 ? unloading : 0;
        }
    }

    @Override
    public void storedEnergy(ContactBatch b, double[] energy) {
        springs(b, energy, b.work);
        for (int k = 0; k < b.count; k++) {
            energy[k] = b.work[k] > 0 ? energy[k] * energy[k] / (2 * b.work[k]) : 0;
        }
    }

    @Override
    public void areas(ContactBatch b, double[] area) {
        springs(b, area, b.work);
        double pressure = pairs.yieldPressure[b.type.index()];
        for (int k = 0; k < b.count; k++) {
            area[k] /= pressure;
        }
    }

    /**
     * δ/δ_p: on the limit branch a contact stands for matter that is compacted as a whole, and no longer for two spheres of
     * which each takes up load on its own.
     */
    @Override
    public void utilisation(ContactBatch b, double[] utilisation) {
        for (int k = 0; k < b.count; k++) {
            utilisation[k] = b.overlap[k] / limitOverlap(b.effectiveRadius[k]);
        }
    }

    @Override
    double tangentialRatio(ContactBatch b) {
        return tangentialRatio;
    }
}
