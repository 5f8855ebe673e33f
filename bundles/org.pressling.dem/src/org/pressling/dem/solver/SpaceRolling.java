// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import org.pressling.dem.law.ContactBatch;
import org.pressling.dem.law.RollingLaw;

/**
 * Rolling resistance in space: a torque across the normal, whose spring turns with the contact ({@link TangentVectors}). Spins
 * about the normal, against each other, are not resisted.
 */
final class SpaceRolling extends RollingTerm {

    SpaceRolling(RollingLaw resistance, ParticleState p, int firstState) {
        super(resistance, p, firstState);
    }

    @Override
    public int stateCount() {
        return 3;
    }

    @Override
    public void apply(ContactBlock block) {
        ContactBatch b = block.batch;
        double[] mx = block.history[spring];
        double[] my = block.history[spring + 1];
        double[] mz = block.history[spring + 2];
        SpaceVectors v = block.vectors;
        rates(block);
        TangentVectors.turn(b.count, mx, my, mz, block);
        for (int k = 0; k < b.count; k++) {
            double stiffness = resistance.stiffness(b, k);
            double limit = resistance.limit(b, k);
            double advance = stiffness * b.timeStep;
            double x = mx[k] - advance * v.rollX[k];
            double y = my[k] - advance * v.rollY[k];
            double z = mz[k] - advance * v.rollZ[k];
            double wanted = Math.sqrt(x * x + y * y + z * z);
            double share = wanted > limit ? limit / wanted : 1;
            mx[k] = share * x;
            my[k] = share * y;
            mz[k] = share * z;
            block.rollDamping[k] = wanted < AT_LIMIT * limit ? damping(block, k, stiffness) : 0;
        }
    }

    private void rates(ContactBlock block) {
        SpaceVectors v = block.vectors;
        for (int k = 0; k < block.batch.count; k++) {
            int i = block.first[k];
            double x = p.angularVelocityX[i];
            double y = p.angularVelocityY[i];
            double z = p.angularVelocity[i];
            if (block.wall == null) {
                int j = block.second[k];
                x -= p.angularVelocityX[j];
                y -= p.angularVelocityY[j];
                z -= p.angularVelocity[j];
            }
            double twist = x * block.normalX[k] + y * block.normalY[k] + z * v.normalZ[k];
            v.rollX[k] = x - twist * block.normalX[k];
            v.rollY[k] = y - twist * block.normalY[k];
            v.rollZ[k] = z - twist * v.normalZ[k];
        }
    }

    @Override
    public void scatter(ContactBlock block, ForceSums sums) {
        SpaceVectors v = block.vectors;
        scatter(block, block.history[spring], v.rollX, sums.torqueX, sums.offset);
        scatter(block, block.history[spring + 1], v.rollY, sums.torqueY, sums.offset);
        scatter(block, block.history[spring + 2], v.rollZ, sums.torque, sums.offset);
    }

    private static void scatter(ContactBlock block, double[] m, double[] rate, double[] torques, int offset) {
        for (int k = 0; k < block.batch.count; k++) {
            double torque = m[k] - block.rollDamping[k] * rate[k];
            torques[block.first[k] - offset] += torque;
            if (block.wall == null) {
                torques[block.second[k] - offset] -= torque;
            }
        }
    }

    @Override
    double springTorque(ContactBlock block, int k) {
        double x = block.history[spring][k];
        double y = block.history[spring + 1][k];
        double z = block.history[spring + 2][k];
        return Math.sqrt(x * x + y * y + z * z);
    }

    @Override
    double squaredRate(ContactBlock block, int k) {
        SpaceVectors v = block.vectors;
        return v.rollX[k] * v.rollX[k] + v.rollY[k] * v.rollY[k] + v.rollZ[k] * v.rollZ[k];
    }

    @Override
    public double rotationalPower(ContactBlock block, int k) {
        SpaceVectors v = block.vectors;
        return -(block.history[spring][k] * v.rollX[k] + block.history[spring + 1][k] * v.rollY[k]
                + block.history[spring + 2][k] * v.rollZ[k]);
    }
}
