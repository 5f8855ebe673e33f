// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * What all laws that yield share: a history that grows under load, a spring that depends on it, and dashpots beside the
 * spring.
 * <pre>
 *   F_N = F(δ, history) + η dδ/dt          η = α(e) √(M k_N)          k_S = c k_N
 * </pre>
 * k_N is the stiffness that the law states for a contact, c the ratio of tangential to normal stiffness; where a contact
 * bears nothing, since it was flattened before, k_N is 0 and so is all else. The dashpot stands for what yielding does not
 * take of an impact: its nominal e is that of the elastic law, so an impact that yields rebounds with less.
 */
abstract class YieldingLaw implements ContactLaw {

    private final double[] alphas;

    /**
     * A law with dashpots.
     *
     * @param restitution nominal restitution of each pair type
     * @param alpha       α in η = α √(M k_N) for a restitution
     */
    YieldingLaw(double[] restitution, DoubleUnaryOperator alpha) {
        alphas = Arrays.stream(restitution).map(alpha).toArray();
    }

    /** A law with the dashpots of another. */
    YieldingLaw(YieldingLaw like) {
        alphas = like.alphas;
    }

    /** Lets the contacts' history follow overlap and time; does nothing where the step is 0. */
    abstract void updateHistory(ContactBatch b);

    /**
     * Force and stiffness of the springs, from overlap and history alone.
     *
     * @param b         the contacts; not modified
     * @param force     receives F in N, not negative
     * @param stiffness receives k_N in N/m; 0 where F is 0
     */
    abstract void springs(ContactBatch b, double[] force, double[] stiffness);

    @Override
    public abstract void areas(ContactBatch b, double[] area);

    /** c = k_S/k_N of a pair type. */
    abstract double tangentialRatio(ContactBatch b);

    @Override
    public void evaluate(ContactBatch b) {
        if (b.timeStep > 0) {
            updateHistory(b);
        }
        springs(b, b.normalForce, b.work);
        stiffnessAndDashpots(b.count, alphas[b.type.index()], tangentialRatio(b), b.work, b.effectiveMass,
                b.tangentialStiffness, b.damping);
    }

    private static void stiffnessAndDashpots(int n, double alpha, double ratio, double[] stiffness, double[] mass,
            double[] tangential, double[] eta) {
        for (int k = 0; k < n; k++) {
            tangential[k] = ratio * stiffness[k];
            eta[k] = alpha * Math.sqrt(mass[k] * stiffness[k]);
        }
    }

    @Override
    public boolean yields() {
        return true;
    }

    @Override
    public double largestRayleighShare() {
        return HertzMindlin.Corrected.stableFraction(ContactLaw.super.largestRayleighShare(), alphas);
    }
}
