// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import org.pressling.dem.law.ContactBatch;
import org.pressling.dem.law.Friction;

/** Friction in the plane, along the one tangent. */
final class PlaneFriction extends FrictionTerm {

    PlaneFriction(Friction friction, int firstState) {
        super(friction, firstState);
    }

    @Override
    int components() {
        return 1;
    }

    @Override
    public void apply(ContactBlock block) {
        ContactBatch b = block.batch;
        if (friction.unloadingRescale()) {
            rescale(block);
        }
        advance(b.count, friction.coefficient(b.type), b.timeStep, b.overlapRate, block.slipRate, b.damping,
                b.tangentialStiffness, block.history[force], block.grip, b.normalForce, block.tangentialForce);
    }

    private static void advance(int n, double friction, double step, double[] rate, double[] slip, double[] eta,
            double[] stiffness, double[] elastic, double[] grip, double[] normal, double[] tangential) {
        for (int k = 0; k < n; k++) {
            double fn = normal[k] + eta[k] * rate[k];
            double limit = friction * Math.abs(fn + grip[k]);
            double viscous = eta[k] * slip[k];
            double wanted = elastic[k] - stiffness[k] * slip[k] * step - viscous;
            double ft = Math.max(-limit, Math.min(limit, wanted));
            normal[k] = fn;
            tangential[k] = ft;
            elastic[k] = ft + viscous;
        }
    }

    @Override
    double squaredForce(ContactBlock block, int k) {
        return block.history[force][k] * block.history[force][k];
    }
}
