// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import org.pressling.dem.law.ContactBatch;

/**
 * What the contacts of one moment add up to: energy, balance of forces, balance of stress.
 * <p>
 * Balance of stress. For a body at rest the volume-weighted Love–Weber stress equals the moment of the outer forces:
 * <pre>
 *   Σ_contacts F_x l_x  =  F_right W - Σ_long walls T_k x_k
 * </pre>
 * with l the branch from centre to centre, or from centre to wall; F_right the force on the right wall at x = W; T_k
 * the friction of the walls along the press at x_k, which carries a part of the load, so that without it left and right
 * force would be equal and each would be mean stress × area. Both sides are divided by W to compare forces.
 */
public final class Diagnosis {

    private final Solver solver;
    private final double[] normalEnergy = new double[ContactBlock.CAPACITY];
    private final double[] tangentialEnergy = new double[ContactBlock.CAPACITY];
    private final boolean[] carries;
    private double elasticEnergy;
    private double shearEnergy;
    private double forceSum;
    private long contacts;
    private double branchMoment;
    private double outerMoment;

    private Diagnosis(Solver solver) {
        this.solver = solver;
        carries = new boolean[solver.particles().count];
    }

    /** Looks at a solver's present state. */
    public static Diagnosis of(Solver solver) {
        return of(solver, block -> {
            // nobody else looks
        });
    }

    /** Looks at a solver's present state together with another one, as showing all contacts costs about one step. */
    static Diagnosis of(Solver solver, ContactVisitor other) {
        var diagnosis = new Diagnosis(solver);
        solver.visit(block -> {
            diagnosis.add(block);
            other.visit(block);
        });
        return diagnosis;
    }

    private void add(ContactBlock block) {
        ContactBatch b = block.batch;
        block.elasticEnergy(normalEnergy, tangentialEnergy);
        for (int k = 0; k < b.count; k++) {
            double fn = block.normalForce(k);
            double ft = block.tangentialForce[k];
            int i = block.first[k];
            elasticEnergy += normalEnergy[k] + tangentialEnergy[k];
            shearEnergy += tangentialEnergy[k];
            forceSum += Math.sqrt(fn * fn + ft * ft);
            carries[i] = true;
            double nx = block.normalX[k];
            double branch = block.firstLeverArm[k];
            double forceX = block.pushX(k);
            if (block.wall == null) {
                carries[block.second[k]] = true;
                branch += block.secondLeverArm[k];
            } else {
                outerMoment += forceX * (solver.particles().x[i] + nx * branch);
            }
            branchMoment += forceX * nx * branch;
        }
        contacts += b.count;
    }

    /** Energy stored in all contacts in J. */
    public double elasticEnergy() {
        return elasticEnergy;
    }

    /** The part of it that is stored in shear, in J. */
    public double shearEnergy() {
        return shearEnergy;
    }

    /** Whether any contact bears a force; where none does, nothing can be balanced. */
    public boolean bears() {
        return forceSum > 0;
    }

    /** Mean of ‖F‖ over the contacts in N; NaN without contacts. */
    public double meanContactForce() {
        return forceSum / contacts;
    }

    /**
     * Mean resultant force on the particles that have contacts over the mean contact force. At rest it is 0; where no
     * contact bears a force it is not defined, and NaN.
     */
    public double unbalancedForceRatio() {
        ParticleState p = solver.particles();
        double sum = 0;
        int carrying = 0;
        for (int i = 0; i < p.count; i++) {
            if (carries[i]) {
                double across = p.space ? p.forceZ[i] * p.forceZ[i] : 0;
                sum += Math.sqrt(p.forceX[i] * p.forceX[i] + p.forceY[i] * p.forceY[i] + across);
                carrying++;
            }
        }
        return bears() ? sum / carrying / meanContactForce() : Double.NaN;
    }

    /** |mean stress × area - wall force| / wall force, the wall force with its friction's moment; NaN without load. */
    public double wallForceMismatch() {
        return outerMoment == 0 ? Double.NaN : Math.abs(branchMoment - outerMoment) / Math.abs(outerMoment);
    }
}
