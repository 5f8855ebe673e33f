// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import org.pressling.dem.law.RollingLaw;

/** A {@link RollingLaw}: a torque between the bodies of each contact. */
abstract class RollingTerm implements ContactTerm {

    /** Moment of inertia of a solid sphere about a point of its surface, over that about its centre. */
    private static final double ABOUT_SURFACE = 3.5;

    final ParticleState p;
    /** Place of the spring's torque m in the contacts' history. */
    final int spring;
    final RollingLaw resistance;

    RollingTerm(RollingLaw resistance, ParticleState p, int firstState) {
        this.resistance = resistance;
        this.p = p;
        spring = firstState;
    }

    /** The term in the plane or in space, as the particles move. */
    static RollingTerm of(RollingLaw resistance, ParticleState p, int firstState) {
        return p.space ? new SpaceRolling(resistance, p, firstState) : new PlaneRolling(resistance, p, firstState);
    }

    /** Amount in N m of the spring's torque. */
    abstract double springTorque(ContactBlock block, int k);

    /** Square of the rate of rolling in rad²/s². */
    abstract double squaredRate(ContactBlock block, int k);

    /** Coefficient in N m s of the dashpot of a contact that does not roll. */
    final double damping(ContactBlock block, int k, double stiffness) {
        double inverseInertia = 1 / (ABOUT_SURFACE * p.inertia[block.first[k]]);
        if (block.wall == null) {
            inverseInertia += 1 / (ABOUT_SURFACE * p.inertia[block.second[k]]);
        }
        return resistance.dashpot(stiffness, inverseInertia);
    }

    @Override
    public void addEnergy(ContactBlock block, double[] normal, double[] tangential) {
        for (int k = 0; k < block.batch.count; k++) {
            double stiffness = resistance.stiffness(block.batch, k);
            double m = springTorque(block, k);
            tangential[k] += stiffness > 0 ? m * m / (2 * stiffness) : 0;
        }
    }

    @Override
    public double rotationalDashpotPower(ContactBlock block, int k) {
        return block.rollDamping[k] * squaredRate(block, k);
    }

    @Override
    public double rotationalFrictionPower(ContactBlock block, int k) {
        return springTorque(block, k) >= AT_LIMIT * resistance.limit(block.batch, k) ? rotationalPower(block, k) : 0;
    }
}
