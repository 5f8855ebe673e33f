// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import org.pressling.dem.law.ContactBatch;

/**
 * Keeps the books of a motion's energy: what the walls put in must be found again as kinetic and elastic energy, or as
 * heat from dashpots and friction. Call {@link #advance()} after every step; it looks at all contacts again, so it
 * about doubles the cost of a step. Local damping is not accounted for.
 * <p>
 * Kinetic energy, compression, dashpots and wall work are measured independently of each other. The heat of friction
 * is the tangential work less what dashpots took and shear stores; it contains what a spring loses or gains when its
 * stiffness changes under load. Under a law that yields, the heat of yielding is likewise the normal work less what
 * dashpots took and compression stores.
 */
public final class EnergyBalance {

    private final Solver solver;
    private final double[] first = new double[ContactBlock.CAPACITY];
    private final double[] second = new double[ContactBlock.CAPACITY];
    private double wallWork;
    private double dashpots;
    private double tangentialWork;
    private double springWork;
    private double kinetic;
    private double compression;
    private double shear;
    private final double initial;
    private final double initialShear;
    private final double initialCompression;

    /** Opens the books at a solver's present state. */
    public EnergyBalance(Solver solver) {
        this.solver = solver;
        measure(0);
        initial = kinetic + compression + shear;
        initialShear = shear;
        initialCompression = compression;
    }

    /** Enters what the last step did. */
    public void advance() {
        wallWork -= solver.wallForceRight() * solver.rightWall().velocity * solver.timeStep();
        measure(solver.timeStep());
    }

    private void measure(double step) {
        compression = 0;
        shear = 0;
        solver.visit(block -> visit(block, step));
        kinetic = solver.particles().kineticEnergyAfter(solver.steps() == 0 ? 0 : solver.timeStep() / 2);
    }

    private void visit(ContactBlock block, double step) {
        ContactBatch b = block.batch;
        block.elasticEnergy(first, second);
        for (int k = 0; k < b.count; k++) {
            compression += first[k];
            shear += second[k];
        }
        block.dashpots(first, second);
        for (int k = 0; k < b.count; k++) {
            double tangentialHeat = second[k] * step;
            springWork += (block.normalForce(k) - first[k]) * b.overlapRate[k] * step;
            dashpots += first[k] * b.overlapRate[k] * step + tangentialHeat;
            tangentialWork -= block.slipPower(k) * step + tangentialHeat;
            for (ContactTerm term : block.acting()) {
                dashpots += term.rotationalDashpotPower(block, k) * step;
                tangentialWork += term.rotationalPower(block, k) * step;
            }
        }
    }

    /** Kinetic energy in J at the time of the places. */
    public double kinetic() {
        return kinetic;
    }

    /** Energy stored in the contacts in J. */
    public double elastic() {
        return compression + shear;
    }

    /** Work of the moving wall on the particles in J since the books were opened. */
    public double wallWork() {
        return wallWork;
    }

    /** Heat of the dashpots in J. */
    public double dashpotHeat() {
        return dashpots;
    }

    /** Heat of friction in J. */
    public double frictionHeat() {
        return tangentialWork - (shear - initialShear);
    }

    /** Heat of yielding in J; 0 for a law that does not yield. */
    public double yieldHeat() {
        return solver.model().yields() ? springWork - (compression - initialCompression) : 0;
    }

    /** What is missing in J: initial energy and wall work less all that is found; 0 for an exact motion. */
    public double residual() {
        return initial + wallWork - kinetic - elastic() - dashpotHeat() - frictionHeat() - yieldHeat();
    }
}
