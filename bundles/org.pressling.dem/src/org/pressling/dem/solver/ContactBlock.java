// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.pressling.dem.law.BodyLaw;
import org.pressling.dem.law.ContactBatch;
import org.pressling.dem.law.ContactLaw;
import org.pressling.dem.law.ContactPart;

/**
 * A batch of touching contacts together with what the law need not know: which particles they join, where they point, how
 * they slip, and where their history lies. Only the first {@code batch.count} elements mean anything. The normal n points from
 * the first body to the second; in the plane the tangent is t = (-n_y, n_x), in space there are {@link SpaceVectors}.
 */
final class ContactBlock {

    /** Contacts per block: large enough to spread the cost of a call, small enough to stay in the first-level cache. */
    static final int CAPACITY = 256;

    final ContactBatch batch;
    /** The wall that all contacts of the block are with, or null for contacts between particles. */
    Wall wall;
    /** Place of each contact in its list. */
    final int[] index = new int[CAPACITY];
    final int[] first = new int[CAPACITY];
    /** The second particle; meaningless at a wall. */
    final int[] second = new int[CAPACITY];
    final double[] normalX = new double[CAPACITY];
    final double[] normalY = new double[CAPACITY];
    /** What contacts have in space; without elements in the plane. */
    final SpaceVectors vectors;
    /** Distance from the first centre to the contact point in m. */
    final double[] firstLeverArm = new double[CAPACITY];
    /** Distance from the second centre to the contact point in m. */
    final double[] secondLeverArm = new double[CAPACITY];
    /** Sum of the radii in m, while a block is filled. */
    final double[] radiusSum = new double[CAPACITY];
    /** Squared distance of the centres in m², while a block is filled. */
    final double[] square = new double[CAPACITY];
    /** One over the distance of the centres in 1/m. */
    final double[] inverse = new double[CAPACITY];
    /** Velocity of the first body's surface against the second's along t, in m/s; only in the plane. */
    final double[] slipRate = new double[CAPACITY];
    /** Force on the first body along t in N; in space the amount of the force across the normal. */
    final double[] tangentialForce = new double[CAPACITY];
    /** {@code [history][contact]}: the law's history, which the batch shows it, then that of the terms. */
    final double[][] history;

    /** Overlap in m without the law's lower limit: below 0 where bodies hang together across a gap. */
    final double[] apart;
    /** Contact areas in m² for parts that ask for them. */
    final double[] area = new double[CAPACITY];
    /** What Coulomb's limit counts beside the normal force in N, where parts attract. */
    final double[] grip = new double[CAPACITY];
    /** What parts see of the block; made once. */
    final Map<ContactPart, ContactPart.View> views = new HashMap<>();
    /** Spin of the first body less that of the second in rad/s; only in the plane, under {@link PlaneRolling}. */
    final double[] rollRate = new double[CAPACITY];
    /** Coefficient of the rolling dashpot in N m s, 0 where the contact rolls; only under {@link RollingTerm}. */
    final double[] rollDamping = new double[CAPACITY];

    /** What the {@link WallBarrier} adds to the law's normal force in N; 0 between particles. */
    final double[] backing = new double[CAPACITY];

    /** Depth of each contact's plane beneath the first surface in m; only under a {@link BodyLaw}. */
    final double[] depth;
    /** {@code [bodySumCount][contact]}: what each contact adds to its first body. */
    final double[][] toFirst;
    /** What each contact adds to its second body. */
    final double[][] toSecond;

    private final Terms terms;
    private final boolean space;

    ContactBlock(Terms terms) {
        this.terms = terms;
        space = terms.space;
        vectors = new SpaceVectors(space ? CAPACITY : 0);
        ContactLaw law = terms.model.law();
        history = new double[terms.stateCount][CAPACITY];
        batch = ContactBatch.of(Arrays.copyOf(history, law.stateCount()), CAPACITY, law);
        apart = terms.neckState < 0 ? batch.overlap : new double[CAPACITY];
        int sums = law instanceof BodyLaw b ? b.bodySumCount() : 0;
        depth = new double[sums == 0 ? 0 : CAPACITY];
        toFirst = new double[sums][CAPACITY];
        toSecond = new double[sums][CAPACITY];
    }

    /** Normal force in N of a contact: that of law and dashpots, and at a wall what holds the centre in front of it. */
    double normalForce(int k) {
        return batch.normalForce[k] + backing[k];
    }

    /** The elastic energy in J of each contact of an evaluated block: of compression, and of shear. */
    void elasticEnergy(double[] normal, double[] tangential) {
        terms.model.law().storedEnergy(batch, normal);
        Arrays.fill(tangential, 0, batch.count, 0);
        for (ContactTerm term : acting()) {
            term.addEnergy(this, normal, tangential);
        }
    }

    /** What each contact of an evaluated block uses of the domain of the law and of the terms. */
    void utilisation(double[] utilisation) {
        terms.model.law().utilisation(batch, utilisation);
        for (ContactTerm term : acting()) {
            term.utilise(this, utilisation);
        }
    }

    /** The contact areas in m² of an evaluated block. */
    void areas(double[] areas) {
        terms.model.law().areas(batch, areas);
        for (ContactTerm term : acting()) {
            term.widen(this, areas);
        }
    }

    /** The terms that act in the block's contacts. */
    ContactTerm[] acting() {
        return wall == null ? terms.pairs : terms.walls;
    }

    /**
     * What the dashpots of an evaluated block do.
     *
     * @param normal     receives their forces along the normal in N, with the sign of {@link #normalForce}
     * @param tangential receives the power in W that those across it take; 0 where the contact slides, as friction then sets the
     *                   force
     */
    void dashpots(double[] normal, double[] tangential) {
        double[] eta = batch.damping;
        for (int k = 0; k < batch.count; k++) {
            normal[k] = eta[k] * batch.overlapRate[k];
            tangential[k] = terms.friction.slides(this, k) ? 0 : slipHeat(eta[k], k);
        }
    }

    private double slipHeat(double eta, int k) {
        SpaceVectors v = vectors;
        return space ? eta * (v.slipX[k] * v.slipX[k] + v.slipY[k] * v.slipY[k] + v.slipZ[k] * v.slipZ[k])
                : eta * slipRate[k] * slipRate[k];
    }

    /** Power in W of the force across the normal on the slip of contact {@code k}; below 0 where it resists. */
    double slipPower(int k) {
        SpaceVectors v = vectors;
        return space ? v.tangentialX[k] * v.slipX[k] + v.tangentialY[k] * v.slipY[k] + v.tangentialZ[k] * v.slipZ[k]
                : tangentialForce[k] * slipRate[k];
    }

    /** x of the force of contact {@code k} on its second body in N. */
    double pushX(int k) {
        double along = normalForce(k) * normalX[k];
        return space ? along - vectors.tangentialX[k] : along + tangentialForce[k] * normalY[k];
    }

    /** Copies the history of the block's contacts from their list. */
    void loadHistory(double[][] list) {
        for (int s = 0; s < list.length; s++) {
            double[] from = list[s];
            double[] to = history[s];
            for (int k = 0; k < batch.count; k++) {
                to[k] = from[index[k]];
            }
        }
    }

    /** Copies the history back to the list. */
    void storeHistory(double[][] list) {
        for (int s = 0; s < list.length; s++) {
            double[] from = history[s];
            double[] to = list[s];
            for (int k = 0; k < batch.count; k++) {
                to[index[k]] = from[k];
            }
        }
    }
}
