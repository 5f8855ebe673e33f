// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import java.util.List;
import org.pressling.dem.Materials;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;
import org.pressling.dem.Unit;

/**
 * Resistance against rolling by an elastic–plastic spring and a dashpot between the turns of two bodies, model C of Ai, Chen,
 * Rotter and Ooi (Powder Technol. 206, 2011, 269) with the stiffness of Wensrich and Katterfeld (Powder Technol. 217, 2012, 409):
 * <pre>
 *   M = m - C ω,  |m| ≤ µ_r R* |F_N|        dm/dt = -k_r ω        k_r = k_S R*²        C = 2 η_r √(I k_r)
 * </pre>
 * ω is the angular velocity of the first body less that of the second, M the torque on the first; the second has -M. 1/I =
 * 1/I₁ + 1/I₂ with I₁ = 7/5 m₁ r₁², a sphere about its contact. Where m is at its limit the dashpot is off (f = 0 in model C).
 * The torque stands for what spheres lack: faces, corners, roughness, the width of the contact.
 */
final class RollingResistance implements RollingLaw {

    static final Setting COEFFICIENT = Setting.number("rolling_friction", Unit.NONE, 0, 0, 2,
            LawMeaning.ROLLING_FRICTION).forPairs();
    static final Setting DAMPING = Setting.number("rolling_damping", Unit.NONE, 0.3, 0, 1,
            LawMeaning.ROLLING_DAMPING);

    /** Largest share of the Rayleigh time times η_r: that of the tangential dashpots, less what C is stronger than they. */
    private static final double STABLE_SHARE_TIMES_DAMPING = 0.025;

    private final double[] coefficient;
    private final double damping;

    private RollingResistance(double[] coefficient, double damping) {
        this.coefficient = coefficient;
        this.damping = damping;
    }

    static RollingResistance of(Materials m, Settings s) {
        return new RollingResistance(PairValues.of(m, s, COEFFICIENT.name()), s.number(DAMPING.name()));
    }

    static List<Setting> settings() {
        return List.of(COEFFICIENT, DAMPING);
    }

    /** Whether any pair resists rolling. */
    boolean isThere() {
        return PairValues.any(coefficient);
    }

    @Override
    public double stiffness(ContactBatch b, int k) {
        return b.tangentialStiffness[k] * b.effectiveRadius[k] * b.effectiveRadius[k];
    }

    @Override
    public double limit(ContactBatch b, int k) {
        return coefficient[b.type.index()] * b.effectiveRadius[k] * Math.abs(b.normalForce[k]);
    }

    @Override
    public double dashpot(double stiffness, double inverseInertia) {
        return 2 * damping * Math.sqrt(stiffness / inverseInertia);
    }

    /** What the dashpots bear. */
    @Override
    public double largestRayleighShare() {
        return damping > 0 ? STABLE_SHARE_TIMES_DAMPING / damping : Double.POSITIVE_INFINITY;
    }
}
