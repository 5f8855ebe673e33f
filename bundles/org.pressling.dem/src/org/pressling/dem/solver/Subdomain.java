// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import org.pressling.dem.Box;

/**
 * A stretch of the particles, which are neighbours, with the pairs whose first particle lies in it: what
 * one thread works at, at a time. Its pairs push particles of its own and of later subdomains, so a subdomain adds up forces
 * in arrays of its own, which reach over its end as far as its pairs do ({@link Reach}); {@link #collectForces} then adds what
 * all
 * subdomains hold for a particle, in the order of the subdomains. So the order of every sum is given by the structure alone,
 * and the bits are the same for any number of threads.
 * <p>
 * The only subdomain of a small structure adds straight into the particles' forces.
 */
final class Subdomain {

    /** Particles that are moved at a time: few enough that what the kick has read is still near for the drift. */
    private static final int STRETCH = 1024;

    private final ParticleState p;
    private final int number;
    private final int from;
    private final int to;
    private final boolean alone;
    private final PairForces forces;
    private final ForceSums sums;
    private final StructureTerm[] terms;
    private final LocalDamping damping;
    private final PairFinder.Search search = new PairFinder.Search();
    /** In space, under most laws, all that {@link #pairs} are taken from. */
    private final PairList wide;
    private PairList pairs;
    private PairList sparePairs;
    private final Reach reach = new Reach();
    private double largestGrowth;
    private double largestSquaredMove;
    private double dampingHeat;

    /** Subdomain number {@code number} of {@code count} of about one size. */
    Subdomain(ParticleState p, Terms terms, Box box, int number, int count) {
        this.p = p;
        this.number = number;
        this.terms = terms.structure;
        from = (int) ((long) p.count * number / count);
        to = (int) ((long) p.count * (number + 1) / count);
        alone = count == 1;
        damping = new LocalDamping(p, from, to);
        forces = PairForces.of(p, terms, box);
        sums = alone ? ForceSums.of(p) : ForceSums.apart(p, from);
        wide = new PairList(p.phases, 0, from, to);
        pairs = new PairList(p.phases, terms.stateCount, from, to);
        sparePairs = new PairList(p.phases, terms.stateCount, from, to);
    }

    PairList pairs() {
        return pairs;
    }

    PairForces forces() {
        return forces;
    }

    /** Damps, kicks and drifts the particles of the subdomain; see {@link ParticleState#move}. */
    void move(double localDamping, double kick, double drift) {
        if (localDamping > 0) {
            dampingHeat += damping.apply(localDamping, kick);
        }
        largestSquaredMove = 0;
        for (int begin = from; begin < to; begin += STRETCH) {
            int end = Math.min(begin + STRETCH, to);
            p.move(kick, drift, begin, end);
            largestSquaredMove = Math.max(largestSquaredMove, p.largestSquaredMove(begin, end));
        }
    }

    /** Lets the bodies of the subdomain follow their contacts. */
    void advanceBodies() {
        largestGrowth = 0;
        for (StructureTerm term : terms) {
            largestGrowth = Math.max(largestGrowth, term.advance(from, to));
        }
    }

    /** By how much in m a surface of the subdomain has moved outwards since the lists were built, at most. */
    double largestGrowth() {
        return largestGrowth;
    }

    /** The square of the largest distance in m² that a particle of the subdomain has gone since the lists were built. */
    double largestSquaredMove() {
        return largestSquaredMove;
    }

    /** Heat in J that local damping took from the particles of the subdomain so far. */
    double dampingHeat() {
        return dampingHeat;
    }

    /** Lists the pairs anew and keeps their history. */
    void rebuild(PairFinder finder, Box box, double skin) {
        PairList next = sparePairs;
        next.clear();
        finder.collect(box, skin, from, to, search, next);
        next.build(p, pairs);
        replace(next);
    }

    /** Lists anew the pairs that {@link #choose} takes from. */
    void survey(PairFinder finder, Box box, double skin) {
        wide.clear();
        finder.collect(box, skin, from, to, search, wide);
        wide.arrange(p);
    }

    /** Takes the pairs with a gap below {@code skin} (m) from those of the last {@link #survey}, and keeps their history. */
    void choose(Images images, double skin) {
        PairList next = sparePairs;
        next.buildNear(wide, p, images, skin, pairs);
        replace(next);
    }

    private void replace(PairList next) {
        sparePairs = pairs;
        pairs = next;
        if (!alone) {
            reach.find(pairs, from, to);
            sums.extendTo(reach.end());
        }
    }

    /** Advances the contacts of the subdomain by {@code step} seconds and adds up their forces. */
    void sumForces(double step) {
        for (StructureTerm term : terms) {
            term.beforePairs(number, pairs);
        }
        if (!alone) {
            for (int s = 0; s < reach.count(); s++) {
                sums.clear(reach.begin(s), reach.end(s));
            }
        }
        forces.advance(pairs, step, sums);
    }

    /** Gives the particles of this subdomain what all subdomains hold for them. */
    void collectForces(Subdomain[] all) {
        if (alone) {
            return;
        }
        for (int k = 0; k < all.length && all[k].from <= from; k++) {
            Reach theirs = all[k].reach;
            for (int s = 0; s < theirs.count(); s++) {
                all[k].sums.giveTo(p, Math.max(from, theirs.begin(s)), Math.min(to, theirs.end(s)));
            }
        }
    }
}
