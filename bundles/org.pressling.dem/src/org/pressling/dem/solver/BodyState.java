// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.Arrays;
import org.pressling.dem.law.Bodies;
import org.pressling.dem.law.BodyLaw;
import org.pressling.dem.law.ContactBatch;

/** The particles' memory under a {@link BodyLaw}, and the way of its numbers to the contacts and back. */
final class BodyState {

    private final BodyLaw law;
    private final Bodies bodies;
    /** Surfaces when the neighbour lists were built. */
    private final double[] marked;

    BodyState(BodyLaw law, ParticleState p) {
        this.law = law;
        bodies = new Bodies(p.radius, p.phase, law.bodyStateCount(), law.bodySumCount());
        law.begin(bodies);
        p.surface = bodies.state[BodyLaw.SURFACE_RADIUS];
        marked = p.surface.clone();
    }

    BodyLaw law() {
        return law;
    }

    /** The sums that contacts add to. */
    double[][] sums() {
        return bodies.sum;
    }

    /** Lets the bodies follow the sums of the last evaluation, and sets those to zero. */
    void advance(int from, int to) {
        law.advance(bodies, from, to);
        for (double[] sum : bodies.sum) {
            Arrays.fill(sum, from, to, 0);
        }
    }

    /** Remembers the present surfaces for {@link #largestGrowth}. */
    void mark() {
        System.arraycopy(bodies.state[BodyLaw.SURFACE_RADIUS], 0, marked, 0, marked.length);
    }

    /** By how much in m a surface has moved outwards since the last {@link #mark}, at most. */
    double largestGrowth(int from, int to) {
        double[] surface = bodies.state[BodyLaw.SURFACE_RADIUS];
        double largest = 0;
        for (int i = from; i < to; i++) {
            largest = Math.max(largest, surface[i] - marked[i]);
        }
        return largest;
    }

    /** The bodies' volume under load over that at the start, by cross-section. */
    double volumeRatio() {
        double present = 0;
        double whole = 0;
        for (int i = 0; i < bodies.count(); i++) {
            double square = bodies.radius[i] * bodies.radius[i];
            present += square * law.volumeRatio(bodies, i);
            whole += square;
        }
        return present / whole;
    }

    /** Shows the contacts of a block the states of their bodies. */
    void gather(ContactBlock block, double[] openShare) {
        ContactBatch b = block.batch;
        for (int s = 0; s < bodies.state.length; s++) {
            double[] from = bodies.state[s];
            double[] first = b.firstBody[s];
            double[] second = b.secondBody[s];
            for (int k = 0; k < b.count; k++) {
                first[k] = from[block.first[k]];
            }
            if (block.wall == null) {
                for (int k = 0; k < b.count; k++) {
                    second[k] = from[block.second[k]];
                }
            }
        }
        if (law.screensContacts()) {
            for (int k = 0; k < b.count; k++) {
                b.openShare[k] = openShare[block.index[k]];
            }
        }
    }

    /** Puts the contact points of an evaluated block onto the planes that the law found. */
    void place(ContactBlock block) {
        ContactBatch b = block.batch;
        law.depths(b, block.depth);
        double[] surface = bodies.state[BodyLaw.SURFACE_RADIUS];
        for (int k = 0; k < b.count; k++) {
            double distance = block.firstArm[k] + block.secondArm[k];
            block.firstArm[k] = surface[block.first[k]] - block.depth[k];
            block.secondArm[k] = distance - block.firstArm[k];
        }
    }

    /** Adds what an evaluated block's contacts give to sums; body i's lie at i - {@code offset}. */
    void scatter(ContactBlock block, double[][] sums, int offset) {
        ContactBatch b = block.batch;
        law.contribute(b, block.toFirst, block.toSecond);
        for (int s = 0; s < sums.length; s++) {
            double[] sum = sums[s];
            double[] toFirst = block.toFirst[s];
            double[] toSecond = block.toSecond[s];
            for (int k = 0; k < b.count; k++) {
                sum[block.first[k] - offset] += toFirst[k];
                if (block.wall == null) {
                    sum[block.second[k] - offset] += toSecond[k];
                }
            }
        }
    }
}
