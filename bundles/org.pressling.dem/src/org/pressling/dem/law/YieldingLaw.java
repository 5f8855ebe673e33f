// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

/**
 * What all laws that yield share: a memory that grows under load, a spring that depends on it, dashpots beside the
 * spring, and friction.
 * <pre>
 *   F_N = F(δ, memory) + η dδ/dt          η = α(e) √(M k_N)
 *   F_S = h - η s, |F_S| ≤ µ |F_N|        dh/dt = -c k_N s
 * </pre>
 * k_N is the stiffness that the law states for a contact, c the ratio of tangential to normal stiffness. Friction and
 * tangential memory are those of {@link HertzMindlin}; where a contact bears nothing, since it was flattened before,
 * k_N is 0 and so are all its forces. The dashpot stands for what yielding does not take of an impact: its nominal e
 * is that of the elastic law, so an impact that yields rebounds with less.
 */
abstract class YieldingLaw implements ContactLaw {

    /** Place of the tangential force in the memory; subclasses begin at {@link #OWN_STATE}. */
    private static final int FORCE = 0;
    /** First place in the memory that subclasses may use. */
    static final int OWN_STATE = 1;
    /** As for the elastic law with dashpots: largest share of the Rayleigh time times α. */
    private static final double STABLE_SHARE_TIMES_ALPHA = 0.028;

    private final double friction;
    private final double alpha;

    /**
     * A law with friction and dashpots.
     *
     * @param friction Coulomb's coefficient
     * @param alpha    α in η = α √(M k_N)
     */
    YieldingLaw(double friction, double alpha) {
        this.friction = friction;
        this.alpha = alpha;
    }

    /** Lets the contacts' memory follow overlap and time; does nothing where the step is 0. */
    abstract void remember(ContactBatch b);

    /**
     * Force and stiffness of the springs, from overlap and memory alone.
     *
     * @param b         the contacts; not modified
     * @param force     receives F in N, not negative
     * @param stiffness receives k_N in N/m; 0 where F is 0
     */
    abstract void springs(ContactBatch b, double[] force, double[] stiffness);

    /** Energy in J that each contact would give back on unloading, from overlap and memory. */
    abstract void storedEnergy(ContactBatch b, double[] energy);

    @Override
    public abstract void areas(ContactBatch b, double[] area);

    /** c = k_S/k_N of a pair type. */
    abstract double tangentialRatio(ContactBatch b);

    @Override
    public void evaluate(ContactBatch b) {
        if (b.timeStep > 0) {
            remember(b);
        }
        springs(b, b.normalForce, b.work);
        addDashpotsAndFriction(b, tangentialRatio(b));
    }

    private void addDashpotsAndFriction(ContactBatch b, double ratio) {
        double[] stiffness = b.work;
        double[] elastic = b.state[FORCE];
        double[] normal = b.normalForce;
        for (int k = 0; k < b.count; k++) {
            double eta = alpha * Math.sqrt(b.effectiveMass[k] * stiffness[k]);
            double fn = normal[k] + eta * b.overlapRate[k];
            double limit = friction * Math.abs(fn);
            double viscous = eta * b.slipRate[k];
            double wanted = elastic[k] - ratio * stiffness[k] * b.slipRate[k] * b.timeStep - viscous;
            double ft = Math.max(-limit, Math.min(limit, wanted));
            normal[k] = fn;
            b.tangentialForce[k] = ft;
            elastic[k] = ft + viscous;
        }
    }

    @Override
    public void elasticEnergy(ContactBatch b, double[] normal, double[] tangential) {
        double ratio = tangentialRatio(b);
        springs(b, normal, b.work);
        double[] force = b.state[FORCE];
        for (int k = 0; k < b.count; k++) {
            tangential[k] = b.work[k] > 0 ? force[k] * force[k] / (2 * ratio * b.work[k]) : 0;
        }
        storedEnergy(b, normal);
    }

    @Override
    public void viscousForces(ContactBatch b, double[] normal, double[] tangential) {
        springs(b, normal, b.work);
        for (int k = 0; k < b.count; k++) {
            double eta = alpha * Math.sqrt(b.effectiveMass[k] * b.work[k]);
            boolean slides = Math.abs(b.tangentialForce[k]) >= friction * Math.abs(b.normalForce[k]);
            normal[k] = eta * b.overlapRate[k];
            tangential[k] = slides ? 0 : -eta * b.slipRate[k];
        }
    }

    @Override
    public boolean yields() {
        return true;
    }

    @Override
    public double largestRayleighShare() {
        double limit = ContactLaw.super.largestRayleighShare();
        return alpha * limit > STABLE_SHARE_TIMES_ALPHA ? STABLE_SHARE_TIMES_ALPHA / alpha : limit;
    }
}
