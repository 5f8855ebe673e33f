// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.Arrays;
import java.util.List;
import org.pressling.dem.law.Bodies;
import org.pressling.dem.law.BodyLaw;
import org.pressling.dem.law.ContactBatch;

/**
 * The particles' history under a {@link BodyLaw}, and the way of its numbers to the contacts and back. Contact points lie on
 * the planes that the law finds, not in the middle of the overlap.
 */
final class BodyState implements ContactTerm, StructureTerm {

    private final BodyLaw law;
    private final Bodies bodies;
    private final ParticleState p;
    /** Surfaces when the neighbour lists were built. */
    private final double[] marked;

    BodyState(BodyLaw law, ParticleState p) {
        this.law = law;
        bodies = new Bodies(p.radius, p.phase, law.bodyStateCount(), law.bodySumCount());
        law.begin(bodies);
        this.p = p;
        p.surface = bodies.state[BodyLaw.SURFACE_RADIUS];
        p.bodySum = bodies.sum;
        marked = p.surface.clone();
    }

    /** Lets the bodies follow the sums of the last evaluation, and sets those to zero. */
    @Override
    public double advance(int from, int to) {
        law.advance(bodies, from, to);
        for (double[] sum : bodies.sum) {
            Arrays.fill(sum, from, to, 0);
        }
        double[] surface = bodies.state[BodyLaw.SURFACE_RADIUS];
        double largest = 0;
        for (int i = from; i < to; i++) {
            largest = Math.max(largest, surface[i] - marked[i]);
        }
        return largest;
    }

    @Override
    public void rebuilt(Subdomain[] subdomains, List<Wall> walls, ThreadTeam team) {
        System.arraycopy(bodies.state[BodyLaw.SURFACE_RADIUS], 0, marked, 0, marked.length);
    }

    @Override
    public void beforePairs(int subdomain, PairList pairs) {
        pairs.measure(p);
    }

    @Override
    public double volumeRatio() {
        double present = 0;
        double whole = 0;
        for (int i = 0; i < bodies.count(); i++) {
            double square = bodies.radius[i] * bodies.radius[i];
            double content = p.space ? square * bodies.radius[i] : square;
            present += content * law.volumeRatio(bodies, i);
            whole += content;
        }
        return present / whole;
    }

    @Override
    public void prepare(ContactBlock block, ContactList list) {
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
    }

    /** A wall is the plane itself. */
    @Override
    public void apply(ContactBlock block) {
        if (block.wall != null) {
            return;
        }
        ContactBatch b = block.batch;
        law.depths(b, block.depth);
        double[] surface = bodies.state[BodyLaw.SURFACE_RADIUS];
        for (int k = 0; k < b.count; k++) {
            double distance = block.firstLeverArm[k] + block.secondLeverArm[k];
            block.firstLeverArm[k] = surface[block.first[k]] - block.depth[k];
            block.secondLeverArm[k] = distance - block.firstLeverArm[k];
        }
    }

    @Override
    public void scatter(ContactBlock block, ForceSums sums) {
        ContactBatch b = block.batch;
        law.contribute(b, block.toFirst, block.toSecond);
        int offset = sums.offset;
        for (int s = 0; s < sums.body.length; s++) {
            double[] sum = sums.body[s];
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
