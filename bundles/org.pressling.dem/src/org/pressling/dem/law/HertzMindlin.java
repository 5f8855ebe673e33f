// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import org.pressling.dem.Materials;

/**
 * Elastic spheres with dashpots and Coulomb friction: Hertz's normal force, Mindlin's tangential stiffness.
 * <pre>
 *   k_N = 4/3 E* √(R*δ)      F_N = k_N δ + η dδ/dt                      1/E* = (1-ν₁²)/E₁ + (1-ν₂²)/E₂
 *   k_S = 8 G* √(R*δ)        F_S = h - η s,  |F_S| ≤ µ |F_N|             1/G* = (2-ν₁)/G₁ + (2-ν₂)/G₂
 * </pre>
 * s is the slip velocity and h the elastic tangential force, the memory of the contact: dh/dt = -k_S s. Keeping the
 * force, not the displacement, matters because k_S changes with δ: a loaded contact that does not slip must keep its
 * tangential force while it is compressed (Mindlin and Deresiewicz, J. Appl. Mech. 20, 1953; Thornton, Cummins and
 * Cleary, Powder Technol. 233, 2013). Where the sum passes Coulomb's limit it is cut to it and h follows, so that
 * sliding leaves no stretched spring behind. On unloading h is kept, or lessened with the contact radius if
 * <em>unloading rescale</em> is on, which rules out a gain of energy over a closed cycle.
 * <p>
 * The dashpot may make the normal force negative just before two spheres part: eq. 10 of the paper has no cut there,
 * and α(e) is fitted to impacts that end when δ returns to 0 (Tsuji, Tanaka and Ishida, Powder Technol. 71, 1992).
 * <p>
 * Two subclasses differ in η alone. {@link Corrected} is, contact by contact, the pair style {@code granular} of
 * LAMMPS with {@code hertz/material}, {@code damping tsuji} and {@code tangential mindlin_force} (or {@code
 * mindlin_rescale_force}) with a tangential damping ratio of 1.
 */
abstract sealed class HertzMindlin implements ContactLaw {

    private static final int FORCE = 0;
    private static final int CONTACT_RADIUS = 1;

    private final PairModuli pairs;
    private final HertzDomain domain;
    private final double friction;
    private final boolean unloadingRescale;
    private final double slipLever;

    private HertzMindlin(Materials m, double friction, boolean unloadingRescale, boolean contactPointSlip) {
        this.friction = friction;
        this.unloadingRescale = unloadingRescale;
        slipLever = contactPointSlip ? 1 : 0;
        pairs = new PairModuli(m);
        domain = new HertzDomain(m, pairs);
    }

    /**
     * The coefficients η of the dashpots in N s/m.
     *
     * @param normalFactor 4/3 E* in Pa, so that k_N = normalFactor √(R*δ)
     * @param b            the contacts
     * @param eta          receives one value per contact
     */
    abstract void dampingCoefficients(double normalFactor, ContactBatch b, double[] eta);

    private double normalFactor(ContactBatch b) {
        return 4.0 / 3.0 * pairs.normal[b.type.ordinal()];
    }

    private double tangentialFactor(ContactBatch b) {
        return 8 * pairs.shear[b.type.ordinal()];
    }

    @Override
    public int stateCount() {
        return unloadingRescale ? 2 : 1;
    }

    @Override
    public double slipLever() {
        return slipLever;
    }

    @Override
    public void evaluate(ContactBatch b) {
        if (unloadingRescale) {
            rescaleUnloading(b);
        }
        double normalFactor = normalFactor(b);
        dampingCoefficients(normalFactor, b, b.work);
        forces(b.count, normalFactor, tangentialFactor(b), friction, b.timeStep, b.overlap, b.overlapRate, b.slipRate,
                b.effectiveRadius, b.work, b.state[FORCE], b.normalForce, b.tangentialForce);
    }

    private static void forces(int n, double normalFactor, double tangentialFactor, double friction, double step,
            double[] overlap, double[] rate, double[] slip, double[] radius, double[] eta, double[] elastic,
            double[] normal, double[] tangential) {
        for (int k = 0; k < n; k++) {
            double a = Math.sqrt(radius[k] * overlap[k]);
            double fn = normalFactor * a * overlap[k] + eta[k] * rate[k];
            double limit = friction * Math.abs(fn);
            double viscous = eta[k] * slip[k];
            double wanted = elastic[k] - tangentialFactor * a * slip[k] * step - viscous;
            double ft = Math.max(-limit, Math.min(limit, wanted));
            normal[k] = fn;
            tangential[k] = ft;
            elastic[k] = ft + viscous;
        }
    }

    private static void rescaleUnloading(ContactBatch b) {
        double[] force = b.state[FORCE];
        double[] before = b.state[CONTACT_RADIUS];
        for (int k = 0; k < b.count; k++) {
            double a = Math.sqrt(b.effectiveRadius[k] * b.overlap[k]);
            if (a < before[k]) {
                force[k] *= a / before[k];
            }
            before[k] = a;
        }
    }

    /** Within: small contacts of bodies that have not begun to yield, see {@link HertzDomain}. */
    @Override
    public void utilisation(ContactBatch b, double[] utilisation) {
        domain.utilisation(b, utilisation);
    }

    @Override
    public void elasticEnergy(ContactBatch b, double[] normal, double[] tangential) {
        double normalFactor = normalFactor(b);
        double tangentialFactor = tangentialFactor(b);
        double[] force = b.state[FORCE];
        for (int k = 0; k < b.count; k++) {
            double a = Math.sqrt(b.effectiveRadius[k] * b.overlap[k]);
            normal[k] = 0.4 * normalFactor * a * b.overlap[k] * b.overlap[k];
            tangential[k] = force[k] * force[k] / (2 * tangentialFactor * a);
        }
    }

    @Override
    public void viscousForces(ContactBatch b, double[] normal, double[] tangential) {
        dampingCoefficients(normalFactor(b), b, b.work);
        for (int k = 0; k < b.count; k++) {
            boolean slides = Math.abs(b.tangentialForce[k]) >= friction * Math.abs(b.normalForce[k]);
            normal[k] = b.work[k] * b.overlapRate[k];
            tangential[k] = slides ? 0 : -b.work[k] * b.slipRate[k];
        }
    }

    /**
     * Eq. 4 and 9 as printed: η = √(M_eff k_N) δ^0.25 with M_eff = ½ m₁m₂/(m₁+m₂). The dimension is off by m^0.25
     * and, in SI units, the damping is a few per cent of what {@link Corrected} gives.
     */
    static final class Published extends HertzMindlin {

        Published(Materials m, double friction, boolean unloadingRescale, boolean contactPointSlip) {
            super(m, friction, unloadingRescale, contactPointSlip);
        }

        @Override
        void dampingCoefficients(double normalFactor, ContactBatch b, double[] eta) {
            double[] overlap = b.overlap;
            double[] radius = b.effectiveRadius;
            double[] mass = b.effectiveMass;
            int n = b.count;
            for (int k = 0; k < n; k++) {
                double stiffness = normalFactor * Math.sqrt(radius[k] * overlap[k]);
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

        private final double alpha;

        Corrected(Materials m, double friction, double restitution, boolean unloadingRescale,
                boolean contactPointSlip) {
            super(m, friction, unloadingRescale, contactPointSlip);
            alpha = alpha(restitution);
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
            double limit = super.largestRayleighShare();
            return alpha * limit > STABLE_SHARE_TIMES_ALPHA ? STABLE_SHARE_TIMES_ALPHA / alpha : limit;
        }

        @Override
        void dampingCoefficients(double normalFactor, ContactBatch b, double[] eta) {
            double[] overlap = b.overlap;
            double[] radius = b.effectiveRadius;
            double[] mass = b.effectiveMass;
            int n = b.count;
            for (int k = 0; k < n; k++) {
                eta[k] = alpha * Math.sqrt(mass[k] * normalFactor * Math.sqrt(radius[k] * overlap[k]));
            }
        }
    }
}
