// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import org.pressling.dem.law.ContactBatch;
import org.pressling.dem.law.RollingLaw;

/** A {@link RollingLaw} in the plane: a torque about z between the bodies of each contact. */
final class RollingTerm implements ContactTerm {

    /** Moment of inertia of a solid sphere about a point of its surface, over that about its centre. */
    private static final double ABOUT_SURFACE = 3.5;

    private final RollingLaw resistance;
    private final ParticleState p;
    /** Place of the spring's torque m in the contacts' history. */
    private final int spring;

    RollingTerm(RollingLaw resistance, ParticleState p, int firstState) {
        this.resistance = resistance;
        this.p = p;
        spring = firstState;
    }

    @Override
    public int stateCount() {
        return 1;
    }

    @Override
    public void apply(ContactBlock block) {
        ContactBatch b = block.batch;
        double[] history = block.history[spring];
        for (int k = 0; k < b.count; k++) {
            double inverseInertia = 1 / (ABOUT_SURFACE * p.inertia[block.first[k]]);
            double rate = p.angularVelocity[block.first[k]];
            if (block.wall == null) {
                inverseInertia += 1 / (ABOUT_SURFACE * p.inertia[block.second[k]]);
                rate -= p.angularVelocity[block.second[k]];
            }
            double stiffness = resistance.stiffness(b, k);
            double limit = resistance.limit(b, k);
            double m = Math.max(-limit, Math.min(limit, history[k] - stiffness * rate * b.timeStep));
            block.rollRate[k] = rate;
            double dashpot = resistance.dashpot(stiffness, inverseInertia);
            block.rollDashpot[k] = Math.abs(m) < limit ? -dashpot * rate : 0;
            history[k] = m;
        }
    }

    /** The torque on the first body in N m. */
    double torque(ContactBlock block, int k) {
        return block.history[spring][k] + block.rollDashpot[k];
    }

    @Override
    public void scatter(ContactBlock block, ForceSums sums) {
        for (int k = 0; k < block.batch.count; k++) {
            double torque = torque(block, k);
            sums.torque[block.first[k] - sums.offset] += torque;
            if (block.wall == null) {
                sums.torque[block.second[k] - sums.offset] -= torque;
            }
        }
    }

    @Override
    public void addEnergy(ContactBlock block, double[] normal, double[] tangential) {
        for (int k = 0; k < block.batch.count; k++) {
            double stiffness = resistance.stiffness(block.batch, k);
            double m = block.history[spring][k];
            tangential[k] += stiffness > 0 ? m * m / (2 * stiffness) : 0;
        }
    }

    @Override
    public double rotationalDashpotPower(ContactBlock block, int k) {
        return -block.rollDashpot[k] * block.rollRate[k];
    }

    @Override
    public double rotationalPower(ContactBlock block, int k) {
        return -block.history[spring][k] * block.rollRate[k];
    }

    @Override
    public double rotationalFrictionPower(ContactBlock block, int k) {
        return Math.abs(block.history[spring][k]) >= resistance.limit(block.batch, k) ? rotationalPower(block, k) : 0;
    }
}
