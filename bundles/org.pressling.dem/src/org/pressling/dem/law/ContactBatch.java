// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import java.util.Arrays;
import org.pressling.dem.PairType;

/**
 * Touching contacts of one pair type, as a structure of arrays; only the first {@link #count} elements mean anything.
 * The solver owns and reuses it: a law must not keep it. All in SI units.
 */
public final class ContactBatch {

    /** Which bodies meet, the same for the whole batch. */
    public PairType type = PairType.SE_SE;
    /** Number of contacts. */
    public int count;
    /** Length of the present step in s; 0 when forces are only looked at. */
    public double timeStep;

    /** Overlap δ in m, above 0. */
    public final double[] overlap;
    /** dδ/dt in m/s, positive while the bodies approach each other. */
    public final double[] overlapRate;
    /** R* = 1/(1/R₁ + 1/R₂) in m; the particle's radius at a wall. */
    public final double[] effectiveRadius;
    /** m₁m₂/(m₁ + m₂) in kg; the particle's mass at a wall. */
    public final double[] effectiveMass;
    /** History of the contacts, {@code [stateCount][capacity]}; 0 at first touch; read and written by the law. */
    public final double[][] state;

    /** Under a {@link BodyLaw} the states of the first bodies, {@code [bodyStateCount][capacity]}; else empty. */
    public final double[][] firstBody;
    /** The states of the second bodies; at a wall they mean nothing. */
    public final double[][] secondBody;
    /**
     * Under a {@link BodyLaw} that screens contacts: 1 for a contact that nothing lies in the way of, down to 0 for one
     * that reaches through a third body. Forces and areas are to be multiplied by it.
     */
    public final double[] transmission;

    /**
     * Written by the law: force of its springs along the normal in N, positive when it pushes the bodies apart. The solver
     * then adds the dashpots' share, η dδ/dt.
     */
    public final double[] normalForce;
    /** Written by the law: tangential stiffness k_S in N/m; 0 where the contact bears no shear. */
    public final double[] tangentialStiffness;
    /** Written by the law: coefficient η in N s/m of the dashpots along and across the normal. */
    public final double[] damping;

    /** Scratch for the law; holds nothing between calls. */
    public final double[] work;

    /** An empty batch with a history of its own, for any law. */
    public static ContactBatch of(int capacity, ContactLaw law) {
        return of(new double[law.stateCount()][capacity], capacity, law);
    }

    /**
     * An empty batch for any law.
     *
     * @param state    the law's history, {@code [stateCount][capacity]}; not copied
     * @param capacity how many contacts there is room for
     * @param law      the law
     */
    public static ContactBatch of(double[][] state, int capacity, ContactLaw law) {
        return new ContactBatch(state, capacity, law instanceof BodyLaw b ? b.bodyStateCount() : 0);
    }

    private ContactBatch(double[][] state, int capacity, int bodyStateCount) {
        this.state = state;
        overlap = new double[capacity];
        overlapRate = new double[capacity];
        effectiveRadius = new double[capacity];
        effectiveMass = new double[capacity];
        firstBody = new double[bodyStateCount][capacity];
        secondBody = new double[bodyStateCount][capacity];
        transmission = new double[bodyStateCount == 0 ? 0 : capacity];
        Arrays.fill(transmission, 1);
        normalForce = new double[capacity];
        tangentialStiffness = new double[capacity];
        damping = new double[capacity];
        work = new double[capacity];
    }
}
