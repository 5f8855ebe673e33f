// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import org.pressling.dem.law.ContactBatch;
import org.pressling.dem.law.Friction;

/**
 * Friction in space. The elastic force h is a vector across the normal that turns with it ({@link TangentVectors}); Coulomb's
 * limit holds for the amount of the whole force, which keeps its direction there.
 */
final class SpaceFriction extends FrictionTerm {

    /** Below every force that is not 0, in N. */
    private static final double NOTHING = 1e-100;

    SpaceFriction(Friction friction, int firstState) {
        super(friction, firstState);
    }

    @Override
    int components() {
        return 3;
    }

    @Override
    public void apply(ContactBlock block) {
        ContactBatch b = block.batch;
        double[] hx = block.history[force];
        double[] hy = block.history[force + 1];
        double[] hz = block.history[force + 2];
        TangentVectors.turn(b.count, hx, hy, hz, block);
        if (friction.unloadingRescale()) {
            rescale(block);
        }
        SpaceVectors v = block.vectors;
        want(b, hx, v.slipX, v.tangentialX);
        want(b, hy, v.slipY, v.tangentialY);
        want(b, hz, v.slipZ, v.tangentialZ);
        limit(block, friction.coefficient(b.type));
        keep(b, hx, v.slipX, v.tangentialX);
        keep(b, hy, v.slipY, v.tangentialY);
        keep(b, hz, v.slipZ, v.tangentialZ);
    }

    /** What spring and dashpot ask for along one axis. */
    private static void want(ContactBatch b, double[] elastic, double[] slip, double[] wanted) {
        double[] eta = b.damping;
        double[] stiffness = b.tangentialStiffness;
        double step = b.timeStep;
        for (int k = 0; k < b.count; k++) {
            wanted[k] = elastic[k] - stiffness[k] * slip[k] * step - eta[k] * slip[k];
        }
    }

    /** Adds the dashpots along the normal, and shortens what is more than friction holds. */
    private static void limit(ContactBlock block, double coefficient) {
        ContactBatch b = block.batch;
        double[] normal = b.normalForce;
        double[] eta = b.damping;
        double[] rate = b.overlapRate;
        double[] grip = block.grip;
        double[] x = block.vectors.tangentialX;
        double[] y = block.vectors.tangentialY;
        double[] z = block.vectors.tangentialZ;
        double[] amount = block.tangentialForce;
        for (int k = 0; k < b.count; k++) {
            double fn = normal[k] + eta[k] * rate[k];
            double limit = coefficient * Math.abs(fn + grip[k]);
            double wanted = Math.sqrt(x[k] * x[k] + y[k] * y[k] + z[k] * z[k]);
            double share = Math.min(1, limit / Math.max(wanted, NOTHING));
            normal[k] = fn;
            amount[k] = Math.min(limit, wanted);
            x[k] *= share;
            y[k] *= share;
            z[k] *= share;
        }
    }

    private static void keep(ContactBatch b, double[] elastic, double[] slip, double[] acting) {
        double[] eta = b.damping;
        for (int k = 0; k < b.count; k++) {
            elastic[k] = acting[k] + eta[k] * slip[k];
        }
    }

    @Override
    double squaredForce(ContactBlock block, int k) {
        double x = block.history[force][k];
        double y = block.history[force + 1][k];
        double z = block.history[force + 2][k];
        return x * x + y * y + z * z;
    }
}
