// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.Arrays;
import org.pressling.dem.Box;
import org.pressling.dem.law.ContactLaw;

/**
 * A stretch of the particles, which are neighbours in the plane, with the pairs whose first particle lies in it: what
 * one thread works at, at a time. Its pairs push particles of its own and of later patches, so a patch adds up forces
 * in arrays of its own, which reach over its end as far as its pairs do; {@link #collectForces} then adds what all
 * patches hold for a particle, in the order of the patches. So the order of every sum is given by the structure alone,
 * and the bits are the same for any number of threads.
 * <p>
 * The only patch of a small structure adds straight into the particles' forces.
 */
final class Patch {

    private static final double[] NONE = {};

    private final ParticleState p;
    private final int from;
    private final int to;
    private final boolean alone;
    private final PairForces forces;
    private final PairFinder.Search search = new PairFinder.Search();
    private PairList pairs;
    private PairList sparePairs;
    /** One behind the last particle that a pair of this patch pushes. */
    private int end;
    private double[] forceX = NONE;
    private double[] forceY = NONE;
    private double[] torque = NONE;
    /** Null unless the law is a {@link org.pressling.dem.law.BodyLaw}. */
    private final BodyState bodies;
    private final double[][] sums;
    /** Null unless the law screens contacts. */
    private final ThirdBodies thirdBodies;
    private double largestGrowth;
    private double largestSquaredMove;
    private double dampingHeat;

    /** The patch of the particles from {@code from} up to, not including, {@code to}. */
    Patch(ParticleState p, ContactLaw law, BodyState bodies, Box box, int from, int to) {
        this.p = p;
        this.bodies = bodies;
        this.from = from;
        this.to = to;
        alone = from == 0 && to == p.count;
        forces = new PairForces(p, law, bodies, box);
        sums = bodies == null ? new double[0][] : new double[bodies.sums().length][0];
        thirdBodies = bodies != null && bodies.law().screensContacts() ? new ThirdBodies(p, box) : null;
        pairs = new PairList(law.stateCount(), from, to);
        sparePairs = new PairList(law.stateCount(), from, to);
    }

    PairList pairs() {
        return pairs;
    }

    PairForces forces() {
        return forces;
    }

    /** Damps, kicks and drifts the particles of the patch; see {@link ParticleState#move}. */
    void move(double localDamping, double kick, double drift) {
        if (localDamping > 0) {
            dampingHeat += p.dampForces(localDamping, kick, from, to);
        }
        p.move(kick, drift, from, to);
        largestSquaredMove = p.largestSquaredMove(from, to);
    }

    /** Lets the bodies of the patch follow their contacts. */
    void advanceBodies() {
        bodies.advance(from, to);
        largestGrowth = bodies.largestGrowth(from, to);
    }

    /** By how much in m a surface of the patch has moved outwards since the lists were built, at most. */
    double largestGrowth() {
        return largestGrowth;
    }

    /** Lists what may stand between the pairs of the patch. */
    void findThirdBodies(Surroundings near) {
        thirdBodies.find(pairs, near);
    }

    /** The square of the largest distance in m² that a particle of the patch has gone since the lists were built. */
    double largestSquaredMove() {
        return largestSquaredMove;
    }

    /** Heat in J that local damping took from the particles of the patch so far. */
    double dampingHeat() {
        return dampingHeat;
    }

    /** Lists the pairs anew and keeps what was remembered of them. */
    void rebuild(PairFinder finder, Box box, double skin) {
        PairList next = sparePairs;
        next.clear();
        finder.collect(box, skin, from, to, search, next);
        next.build(p, pairs);
        sparePairs = pairs;
        pairs = next;
        if (!alone) {
            end = Math.max(to, pairs.largestSecond() + 1);
            if (forceX.length < end - from) {
                int room = (end - from) * 9 / 8;
                forceX = new double[room];
                forceY = new double[room];
                torque = new double[room];
                for (int s = 0; s < sums.length; s++) {
                    sums[s] = new double[room];
                }
            }
        }
    }

    /** Advances the contacts of the patch by {@code step} seconds and adds up their forces. */
    void sumForces(double step) {
        if (bodies != null) {
            pairs.measure(p);
        }
        if (thirdBodies != null) {
            thirdBodies.weigh(pairs);
        }
        if (alone) {
            forces.advance(pairs, step, p.forceX, p.forceY, p.torque, bodies == null ? sums : bodies.sums(), 0);
            return;
        }
        for (double[] sum : sums) {
            Arrays.fill(sum, 0, end - from, 0);
        }
        Arrays.fill(forceX, 0, end - from, 0);
        Arrays.fill(forceY, 0, end - from, 0);
        Arrays.fill(torque, 0, end - from, 0);
        forces.advance(pairs, step, forceX, forceY, torque, sums, from);
    }

    /** Gives the particles of this patch what all patches hold for them. */
    void collectForces(Patch[] all) {
        if (alone) {
            return;
        }
        for (int k = 0; k < all.length && all[k].from <= from; k++) {
            Patch other = all[k];
            int until = Math.min(to, other.end);
            add(other.forceX, other.from, p.forceX, until);
            add(other.forceY, other.from, p.forceY, until);
            add(other.torque, other.from, p.torque, until);
            for (int s = 0; s < sums.length; s++) {
                add(other.sums[s], other.from, bodies.sums()[s], until);
            }
        }
    }

    private void add(double[] source, int offset, double[] target, int until) {
        for (int i = from; i < until; i++) {
            target[i] += source[i - offset];
        }
    }
}
