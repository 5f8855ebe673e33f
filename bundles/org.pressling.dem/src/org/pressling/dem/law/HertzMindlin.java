// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import java.util.Arrays;
import org.pressling.dem.Materials;

/**
 * Elastic spheres with dashpots: Hertz's normal force, Mindlin's tangential stiffness.
 * <pre>
 *   k_N = 4/3 E* √(R*δ)      F_N = k_N δ + η dδ/dt          1/E* = (1-ν₁²)/E₁ + (1-ν₂²)/E₂
 *   k_S = 8 G* √(R*δ)                                        1/G* = (2-ν₁)/G₁ + (2-ν₂)/G₂
 * </pre>
 * The dashpot may make the normal force negative just before two spheres part: eq. 10 of the paper has no cut there,
 * and α(e) is fitted to impacts that end when δ returns to 0 (Tsuji, Tanaka and Ishida, Powder Technol. 71, 1992).
 * <p>
 * Two subclasses differ in η alone. {@link Corrected} with {@link Friction} is, contact by contact, the pair style {@code
 * granular} of LAMMPS with {@code hertz/material}, {@code damping tsuji} and {@code tangential mindlin_force} (or {@code
 * mindlin_rescale_force}) with a tangential damping ratio of 1.
 */
abstract sealed class HertzMindlin implements ContactLaw {

    private final PairModuli pairs;
    private final HertzDomain domain;

    private HertzMindlin(Materials m) {
        pairs = new PairModuli(m);
        domain = new HertzDomain(m, pairs);
    }

    /** Writes force, stiffness and dashpot for k_N = normalFactor √(R*δ) and k_S = tangentialFactor √(R*δ). */
    abstract void evaluate(double normalFactor, double tangentialFactor, ContactBatch b);

    private double normalFactor(ContactBatch b) {
        return 4.0 / 3.0 * pairs.normal[b.type.index()];
    }

    @Override
    public int stateCount() {
        return 0;
    }

    @Override
    public void evaluate(ContactBatch b) {
        evaluate(normalFactor(b), 8 * pairs.shear[b.type.index()], b);
    }

    /** Within: small contacts of bodies that have not begun to yield, see {@link HertzDomain}. */
    @Override
    public void utilisation(ContactBatch b, double[] utilisation) {
        domain.utilisation(b, utilisation);
    }

    @Override
    public void storedEnergy(ContactBatch b, double[] energy) {
        double normalFactor = normalFactor(b);
        for (int k = 0; k < b.count; k++) {
            double a = Math.sqrt(b.effectiveRadius[k] * b.overlap[k]);
            energy[k] = 0.4 * normalFactor * a * b.overlap[k] * b.overlap[k];
        }
    }

    /**
     * Eq. 4 and 9 as printed: η = √(M_eff k_N) δ^0.25 with M_eff = ½ m₁m₂/(m₁+m₂). The dimension is off by m^0.25
     * and, in SI units, the damping is a few per cent of what {@link Corrected} gives.
     */
    static final class Published extends HertzMindlin {

        Published(Materials m) {
            super(m);
        }

        @Override
        void evaluate(double normalFactor, double tangentialFactor, ContactBatch b) {
            evaluate(b.count, normalFactor, tangentialFactor, b.overlap, b.effectiveRadius, b.effectiveMass,
                    b.normalForce, b.tangentialStiffness, b.damping);
        }

        private static void evaluate(int n, double normalFactor, double tangentialFactor, double[] overlap,
                double[] radius, double[] mass, double[] normal, double[] tangential, double[] eta) {
            for (int k = 0; k < n; k++) {
                double a = Math.sqrt(radius[k] * overlap[k]);
                double stiffness = normalFactor * a;
                normal[k] = stiffness * overlap[k];
                tangential[k] = tangentialFactor * a;
                eta[k] = Math.sqrt(0.5 * mass[k] * stiffness) * Math.sqrt(Math.sqrt(overlap[k]));
            }
        }
    }

    /**
     * η = α(e) √(M k_N) with the usual M = m₁m₂/(m₁+m₂).
     * <p>
     * The e in it is nominal. Tsuji's polynomial holds the restitution if M is the mass of one of two equal spheres;
     * with the effective mass, as here and in LAMMPS, two spheres rebound with exp(-πζ/√(1-ζ²)), ζ = α(e)/√5: 0.44
     * for e = 0.3, 0.62 for 0.5, 0.85 for 0.8.
     */
    static final class Corrected extends HertzMindlin {

        /** Largest share of the Rayleigh time times α; found by trial in the densest structures of the paper. */
        private static final double STABLE_SHARE_TIMES_ALPHA = 0.028;

        private final double[] alphas;

        /** The law with a nominal restitution for each pair type. */
        Corrected(Materials m, double[] restitution) {
            super(m);
            alphas = Arrays.stream(restitution).map(Corrected::alpha).toArray();
        }

        /** Tsuji's polynomial for a nominal coefficient of restitution e from 0 to 1. */
        static double alpha(double e) {
            return 1.2728 + e * (-4.2783 + e * (11.087 + e * (-22.348 + e * (27.467 + e * (-18.022 + e * 4.8218)))));
        }

        /**
         * The dashpots, not the springs, limit the step: forces see velocities half a step old, so a damping rate c/m
         * is stable up to a step of 2m/c only. The tangential dashpots of six neighbours act on the turn of a
         * particle, whose inertia is 2/5 m R² only, and neighbours that turn alike double their slip.
         */
        @Override
        public double largestRayleighShare() {
            return stableFraction(super.largestRayleighShare(), alphas);
        }

        /** The largest share of the Rayleigh time up to a limit at which dashpots with these α stay stable. */
        static double stableFraction(double limit, double[] alphas) {
            double alpha = Arrays.stream(alphas).max().orElse(0);
            return alpha * limit > STABLE_SHARE_TIMES_ALPHA ? STABLE_SHARE_TIMES_ALPHA / alpha : limit;
        }

        @Override
        void evaluate(double normalFactor, double tangentialFactor, ContactBatch b) {
            evaluate(b.count, normalFactor, tangentialFactor, alphas[b.type.index()], b.overlap, b.effectiveRadius,
                    b.effectiveMass, b.normalForce, b.tangentialStiffness, b.damping);
        }

        private static void evaluate(int n, double normalFactor, double tangentialFactor, double alpha, double[] overlap,
                double[] radius, double[] mass, double[] normal, double[] tangential, double[] eta) {
            for (int k = 0; k < n; k++) {
                double a = Math.sqrt(radius[k] * overlap[k]);
                double stiffness = normalFactor * a;
                normal[k] = stiffness * overlap[k];
                tangential[k] = tangentialFactor * a;
                eta[k] = alpha * Math.sqrt(mass[k] * normalFactor * a);
            }
        }
    }
}
