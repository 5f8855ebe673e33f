// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import org.pressling.dem.law.ContactBatch;
import org.pressling.dem.law.Friction;

/** {@link Friction} in the plane, with its dashpots and those along the normal, contact by contact; the same for every law. */
final class CoulombFriction implements ContactTerm {

    private final Friction friction;
    /** Place of the elastic tangential force h in the contacts' history. */
    private final int force;
    /** Place of the tangential stiffness of the last step, if it is kept. */
    private final int stiffness;

    /**
     * The term.
     *
     * @param friction   its coefficients
     * @param firstState first place in the contacts' history that is its own
     */
    CoulombFriction(Friction friction, int firstState) {
        this.friction = friction;
        force = firstState;
        stiffness = firstState + 1;
    }

    @Override
    public int stateCount() {
        return friction.unloadingRescale() ? 2 : 1;
    }

    @Override
    public void apply(ContactBlock block) {
        ContactBatch b = block.batch;
        if (friction.unloadingRescale()) {
            rescale(b.count, b.tangentialStiffness, block.history[force], block.history[stiffness]);
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

    private static void rescale(int n, double[] stiffness, double[] elastic, double[] before) {
        for (int k = 0; k < n; k++) {
            if (stiffness[k] < before[k]) {
                elastic[k] *= stiffness[k] / before[k];
            }
            before[k] = stiffness[k];
        }
    }

    @Override
    public void addEnergy(ContactBlock block, double[] normal, double[] tangential) {
        double[] elastic = block.history[force];
        double[] k = block.batch.tangentialStiffness;
        for (int c = 0; c < block.batch.count; c++) {
            tangential[c] += k[c] > 0 ? elastic[c] * elastic[c] / (2 * k[c]) : 0;
        }
    }

    /** Whether a contact of an evaluated block slides: friction then sets the force, and there is no tangential dashpot. */
    boolean slides(ContactBlock block, int k) {
        ContactBatch b = block.batch;
        return Math.abs(block.tangentialForce[k]) >= friction.coefficient(b.type) * Math.abs(b.normalForce[k] + block.grip[k]);
    }
}
