// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import java.util.Arrays;
import org.pressling.dem.PairType;

/**
 * Touching contacts of one pair type, as a structure of arrays; only the first {@link #count} elements mean anything.
 * The solver owns and reuses it: a law must not keep it. The normal n points from the first body to the second, the
 * tangent is t = (-n_y, n_x). All in SI units.
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
    /** Velocity of the first body's surface against the second's along t, in m/s. */
    public final double[] slipRate;
    /** R* = 1/(1/R₁ + 1/R₂) in m; the particle's radius at a wall. */
    public final double[] effectiveRadius;
    /** m₁m₂/(m₁ + m₂) in kg; the particle's mass at a wall. */
    public final double[] effectiveMass;
    /** Memory of the contacts, {@code [stateCount][capacity]}; 0 at first touch; read and written by the law. */
    public final double[][] state;

    /** Under a {@link BodyLaw} the states of the first bodies, {@code [bodyStateCount][capacity]}; else empty. */
    public final double[][] firstBody;
    /** The states of the second bodies; at a wall they mean nothing. */
    public final double[][] secondBody;
    /**
     * Under a {@link BodyLaw} that screens contacts: 1 for a contact that nothing lies in the way of, down to 0 for one
     * that reaches through a third body. Forces and areas are to be multiplied by it.
     */
    public final double[] openShare;

    /** Written by the law: normal force in N, positive when it pushes the bodies apart. */
    public final double[] normalForce;
    /** Written by the law: force on the first body along t in N. */
    public final double[] tangentialForce;

    /** Scratch for the law; holds nothing between calls. */
    public final double[] work;

    /** An empty batch for a law that knows of contacts alone. */
    public ContactBatch(int capacity, int stateCount) {
        this(capacity, stateCount, 0);
    }

    /** An empty batch for any law. */
    public static ContactBatch of(int capacity, ContactLaw law) {
        return new ContactBatch(capacity, law.stateCount(), law instanceof BodyLaw b ? b.bodyStateCount() : 0);
    }

    private ContactBatch(int capacity, int stateCount, int bodyStateCount) {
        overlap = new double[capacity];
        overlapRate = new double[capacity];
        slipRate = new double[capacity];
        effectiveRadius = new double[capacity];
        effectiveMass = new double[capacity];
        state = new double[stateCount][capacity];
        firstBody = new double[bodyStateCount][capacity];
        secondBody = new double[bodyStateCount][capacity];
        openShare = new double[bodyStateCount == 0 ? 0 : capacity];
        Arrays.fill(openShare, 1);
        normalForce = new double[capacity];
        tangentialForce = new double[capacity];
        work = new double[capacity];
    }

    /** How many contacts there is room for. */
    public int capacity() {
        return overlap.length;
    }
}
