// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import org.pressling.dem.law.ContactBatch;
import org.pressling.dem.law.Friction;

/** {@link Friction}, with its dashpots and those along the normal, contact by contact; the same for every law. */
abstract class FrictionTerm implements ContactTerm {

    final Friction friction;
    /** Place of the elastic tangential force h in the contacts' history. */
    final int force;

    FrictionTerm(Friction friction, int firstState) {
        this.friction = friction;
        force = firstState;
    }

    /**
     * The term in the plane or in space.
     *
     * @param friction   its coefficients
     * @param space      whether particles move in space
     * @param firstState first place in the contacts' history that is its own
     */
    static FrictionTerm of(Friction friction, boolean space, int firstState) {
        return space ? new SpaceFriction(friction, firstState) : new PlaneFriction(friction, firstState);
    }

    /** How many numbers h has. */
    abstract int components();

    /** The square of h of a contact in N². */
    abstract double squaredForce(ContactBlock block, int k);

    @Override
    public final int stateCount() {
        return friction.unloadingRescale() ? components() + 1 : components();
    }

    /** Lets h shrink with the stiffness. */
    final void rescale(ContactBlock block) {
        int n = block.batch.count;
        double[] stiffness = block.batch.tangentialStiffness;
        double[] before = block.history[force + components()];
        for (int c = 0; c < components(); c++) {
            double[] elastic = block.history[force + c];
            for (int k = 0; k < n; k++) {
                if (stiffness[k] < before[k]) {
                    elastic[k] *= stiffness[k] / before[k];
                }
            }
        }
        System.arraycopy(stiffness, 0, before, 0, n);
    }

    @Override
    public final void addEnergy(ContactBlock block, double[] normal, double[] tangential) {
        double[] k = block.batch.tangentialStiffness;
        for (int c = 0; c < block.batch.count; c++) {
            tangential[c] += k[c] > 0 ? squaredForce(block, c) / (2 * k[c]) : 0;
        }
    }

    /** Whether a contact of an evaluated block slides: friction then sets the force, and there is no tangential dashpot. */
    final boolean slides(ContactBlock block, int k) {
        ContactBatch b = block.batch;
        double limit = friction.coefficient(b.type) * Math.abs(b.normalForce[k] + block.grip[k]);
        return Math.abs(block.tangentialForce[k]) >= AT_LIMIT * limit;
    }
}
