// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import org.pressling.dem.PairType;
import org.pressling.dem.TestStructures;
import org.pressling.dem.law.ContactModel;
import org.pressling.dem.law.HertzMindlinFactory;

/** One contact that resists rolling, between the last two spheres of a row or of its second one with a wall. */
final class RollingContact {

    static final double COEFFICIENT = 0.2;
    static final double DAMPING = 0.4;
    private static final double RADIUS = 0.3e-6;
    private static final double NORMAL = 1e-3;
    private static final double SHEAR = 2e4;

    /** The spring's stiffness in N m. */
    static final double STIFFNESS = SHEAR * RADIUS * RADIUS;
    /** The spring's largest torque in N m. */
    static final double LIMIT = COEFFICIENT * RADIUS * NORMAL;

    final ParticleState p;
    final ContactBlock block;
    final RollingTerm term;
    private final int spring;

    RollingContact(boolean space, boolean wall) {
        ContactModel model = TestStructures.model(HertzMindlinFactory.CORRECTED, "rolling_friction", COEFFICIENT,
                "rolling_damping", DAMPING);
        p = SingleBlocks.row(space);
        block = SingleBlocks.of(model, p);
        spring = space ? 3 : 1;
        term = RollingTerm.of(model.rolling().orElseThrow(), p, spring);
        block.wall = wall ? block.wall : null;
        block.batch.type = PairType.SE_SE;
        block.batch.effectiveRadius[0] = RADIUS;
        block.batch.tangentialStiffness[0] = SHEAR;
        block.batch.normalForce[0] = -NORMAL;
        block.first[0] = 1;
        block.second[0] = 2;
    }

    /** The coefficient C of the dashpot in N m s, with the spheres' moments of inertia about their surfaces. */
    double dashpot() {
        double one = 1 / (1.4 * p.mass[1] * p.radius[1] * p.radius[1]);
        double other = block.wall == null ? 1 / (1.4 * p.mass[2] * p.radius[2] * p.radius[2]) : 0;
        return 2 * DAMPING * Math.sqrt(STIFFNESS / (one + other));
    }

    /** Advances the contact by a step. */
    void advance(double step) {
        block.batch.timeStep = step;
        term.apply(block);
    }

    /** The spring's torque on the first body in N m, a component of it in space. */
    double spring(int component) {
        return block.history[spring + component][0];
    }

    /** Sets the spring. */
    void wind(double... torque) {
        for (int c = 0; c < torque.length; c++) {
            block.history[spring + c][0] = torque[c];
        }
    }

    /** What the contact adds to the torques on the spheres from the second on. */
    ForceSums scattered() {
        ForceSums sums = ForceSums.apart(p, 1);
        sums.extendTo(3);
        term.scatter(block, sums);
        return sums;
    }

    /** What the contact stores in J. */
    double energy() {
        var energy = new double[2];
        term.addEnergy(block, new double[2], energy);
        return energy[0] - energy[1];
    }
}
