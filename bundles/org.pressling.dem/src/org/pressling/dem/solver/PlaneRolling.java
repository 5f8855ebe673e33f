// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import org.pressling.dem.law.ContactBatch;
import org.pressling.dem.law.RollingLaw;

/** Rolling resistance in the plane: a torque about z. */
final class PlaneRolling extends RollingTerm {

    PlaneRolling(RollingLaw resistance, ParticleState p, int firstState) {
        super(resistance, p, firstState);
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
            double rate = p.angularVelocity[block.first[k]];
            if (block.wall == null) {
                rate -= p.angularVelocity[block.second[k]];
            }
            double stiffness = resistance.stiffness(b, k);
            double limit = resistance.limit(b, k);
            double m = Math.max(-limit, Math.min(limit, history[k] - stiffness * rate * b.timeStep));
            block.rollRate[k] = rate;
            block.rollDamping[k] = Math.abs(m) < limit ? damping(block, k, stiffness) : 0;
            history[k] = m;
        }
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

    /** The torque on the first body in N m. */
    private double torque(ContactBlock block, int k) {
        return block.history[spring][k] - block.rollDamping[k] * block.rollRate[k];
    }

    @Override
    double springTorque(ContactBlock block, int k) {
        return Math.abs(block.history[spring][k]);
    }

    @Override
    double squaredRate(ContactBlock block, int k) {
        return block.rollRate[k] * block.rollRate[k];
    }

    @Override
    public double rotationalPower(ContactBlock block, int k) {
        return -block.history[spring][k] * block.rollRate[k];
    }
}
