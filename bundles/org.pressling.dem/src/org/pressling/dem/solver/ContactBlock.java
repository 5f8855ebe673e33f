// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import org.pressling.dem.law.BodyLaw;
import org.pressling.dem.law.ContactBatch;
import org.pressling.dem.law.ContactLaw;

/**
 * A batch of touching contacts together with what the law need not know: which particles they join, where they point,
 * and where their memory lies. Only the first {@code batch.count} elements mean anything.
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
    /** Distance from the first centre to the contact point in m. */
    final double[] firstArm = new double[CAPACITY];
    /** Distance from the second centre to the contact point in m. */
    final double[] secondArm = new double[CAPACITY];
    /** Sum of the radii in m, while a block is filled. */
    final double[] reach = new double[CAPACITY];
    /** Squared distance of the centres in m², while a block is filled. */
    final double[] square = new double[CAPACITY];

    /** What the {@link WallBarrier} adds to the law's normal force in N; 0 between particles. */
    final double[] backing = new double[CAPACITY];

    /** Depth of each contact's plane beneath the first surface in m; only under a {@link BodyLaw}. */
    final double[] depth;
    /** {@code [bodySumCount][contact]}: what each contact adds to its first body. */
    final double[][] toFirst;
    /** What each contact adds to its second body. */
    final double[][] toSecond;

    ContactBlock(ContactLaw law) {
        batch = ContactBatch.of(CAPACITY, law);
        int sums = law instanceof BodyLaw b ? b.bodySumCount() : 0;
        depth = new double[sums == 0 ? 0 : CAPACITY];
        toFirst = new double[sums][CAPACITY];
        toSecond = new double[sums][CAPACITY];
    }

    /** Normal force in N of a contact: the law's, and at a wall what holds the centre in front of it. */
    double normalForce(int k) {
        return wall == null ? batch.normalForce[k] : batch.normalForce[k] + backing[k];
    }

    /** Copies what is remembered of the block's contacts into the batch. */
    void recall(double[][] memory) {
        for (int s = 0; s < memory.length; s++) {
            double[] from = memory[s];
            double[] to = batch.state[s];
            for (int k = 0; k < batch.count; k++) {
                to[k] = from[index[k]];
            }
        }
    }

    /** Copies the batch's memory back to the list's. */
    void remember(double[][] memory) {
        for (int s = 0; s < memory.length; s++) {
            double[] from = batch.state[s];
            double[] to = memory[s];
            for (int k = 0; k < batch.count; k++) {
                to[index[k]] = from[k];
            }
        }
    }
}
