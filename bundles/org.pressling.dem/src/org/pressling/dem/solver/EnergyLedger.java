// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import org.pressling.dem.law.ContactBatch;

/**
 * Follows where the energy of a motion goes, at a cost of less than a hundredth of a step. What is cheap is exact: the
 * work of the moving wall, entered at every step, and the heat of local damping, which the solver adds up. The heats of
 * dashpots and friction come from samples: their power is looked at whenever the press is, at the latest after 400 steps,
 * and taken to change linearly in between. {@link EnergyBalance} looks at every step instead, and so doubles its cost.
 */
public final class EnergyLedger {

    /** A look at all contacts costs about one step. */
    private static final int MOST_STEPS_BETWEEN_SAMPLES = 400;

    private final Solver solver;
    private final double[] normal = new double[ContactBlock.CAPACITY];
    private final double[] tangential = new double[ContactBlock.CAPACITY];
    private double wallWork;
    private double forceBefore;
    private double dashpotHeat;
    private double frictionHeat;
    private double dashpotPower;
    private double frictionPower;
    private double dashpotsBefore;
    private double frictionBefore;
    private long sampledAt;

    /** Opens the books at a solver's present state. */
    public EnergyLedger(Solver solver) {
        this.solver = solver;
        forceBefore = solver.wallForceRight();
        sampledAt = solver.steps();
        sample();
    }

    /** Enters the last step; the wall's speed is still that of the step. */
    public void advance() {
        double force = solver.wallForceRight();
        wallWork -= (forceBefore + force) / 2 * solver.rightWall().velocity * solver.timeStep();
        forceBefore = force;
        if (solver.steps() - sampledAt >= MOST_STEPS_BETWEEN_SAMPLES) {
            sample();
        }
    }

    /** Looks at a press that is looked at anyway, so that the heats are those of the present moment, for next to nothing. */
    public Diagnosis diagnose() {
        begin();
        Diagnosis now = Diagnosis.of(solver, this::add);
        end();
        return now;
    }

    private void sample() {
        begin();
        solver.visit(this::add);
        end();
    }

    private void begin() {
        dashpotsBefore = dashpotPower;
        frictionBefore = frictionPower;
        dashpotPower = 0;
        frictionPower = 0;
    }

    private void end() {
        double time = (solver.steps() - sampledAt) * solver.timeStep();
        dashpotHeat += (dashpotsBefore + dashpotPower) / 2 * time;
        frictionHeat += (frictionBefore + frictionPower) / 2 * time;
        sampledAt = solver.steps();
    }

    /** A contact that slides has no tangential dashpot: friction then sets the force, and takes all its work. */
    private void add(ContactBlock block) {
        ContactBatch b = block.batch;
        block.dashpots(normal, tangential);
        for (int k = 0; k < b.count; k++) {
            dashpotPower += normal[k] * b.overlapRate[k] + tangential[k];
            frictionPower -= tangential[k] == 0 ? block.slipPower(k) : 0;
            for (ContactTerm term : block.acting()) {
                dashpotPower += term.rotationalDashpotPower(block, k);
                frictionPower += term.rotationalFrictionPower(block, k);
            }
        }
    }

    /** Work of the moving wall on the particles in J. */
    public double wallWork() {
        return wallWork;
    }

    /** Heat of local damping in J. */
    public double dampingHeat() {
        return solver.dampingHeat();
    }

    /** Heat of the dashpots in J up to the last sample. */
    public double dashpotHeat() {
        return dashpotHeat;
    }

    /** Heat of sliding in J up to the last sample. */
    public double frictionHeat() {
        return frictionHeat;
    }
}
