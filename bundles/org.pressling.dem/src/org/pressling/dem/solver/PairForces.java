// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import org.pressling.dem.Box;
import org.pressling.dem.law.ContactBatch;

/** The forces between particles: what is the same in the plane and in space. */
abstract class PairForces extends ContactForces<PairList> {

    /** Over the sum of the radii; below what the difference of two unlike numbers of that size can be. */
    private static final double LEAST_OVERLAP = 0x1p-54;

    PairForces(ParticleState p, Terms terms) {
        super(p, terms, terms.pairs);
    }

    /** Those of particles in the plane or in space, as the box has it. */
    static PairForces of(ParticleState p, Terms terms, Box box) {
        return box.isSpace() ? new SpacePairForces(p, terms, box) : new PlanePairForces(p, terms, box);
    }

    @Override
    final void gather(PairList list, int from, int to) {
        if (neckState < 0) {
            block.batch.count = touching(list, list.radiusSum, from, to);
        } else {
            block.batch.count = touching(list, list.reachWithNecks(neckState, from, to), from, to);
            gaps(list);
        }
        geometry(block.batch.count, block.square, block.radiusSum, block.normalX, block.normalY, block.inverse,
                block.batch.overlap);
        constants(list);
        velocities(slipLever / 2);
    }

    /**
     * Writes every pair to the next free place and moves on only if it touches: no branch to be mispredicted.
     *
     * @return how many of them touch; the normals hold the differences of the places, in m
     */
    abstract int touching(PairList list, double[] listReach, int from, int to);

    /** Works out how fast the bodies approach each other and slip, and the lever arms of their forces. */
    abstract void velocities(double lever);

    /** Works out the overlaps of pairs that may hang together across a gap, and what spheres that only touch would reach. */
    private void gaps(PairList list) {
        for (int k = 0; k < block.batch.count; k++) {
            block.radiusSum[k] = list.radiusSum[block.index[k]];
            block.apart[k] = block.radiusSum[k] - Math.sqrt(block.square[k]);
        }
    }

    /**
     * A pair whose squared distance is below that of its sum of radii may still have a distance that rounds to that sum. It
     * touches, so its overlap is above 0, as laws may rely on: half a unit in the last place then.
     */
    private static void geometry(int n, double[] square, double[] radiusSum, double[] normalX, double[] normalY,
            double[] inverses, double[] overlap) {
        for (int k = 0; k < n; k++) {
            double distance = Math.sqrt(square[k]);
            double inverse = 1 / distance;
            inverses[k] = inverse;
            overlap[k] = Math.max(radiusSum[k] - distance, radiusSum[k] * LEAST_OVERLAP);
            normalX[k] *= inverse;
            normalY[k] *= inverse;
        }
    }

    private void constants(PairList list) {
        ContactBatch b = block.batch;
        int[] index = block.index;
        double[] radius = b.effectiveRadius;
        double[] mass = b.effectiveMass;
        for (int k = 0; k < b.count; k++) {
            radius[k] = list.effectiveRadius[index[k]];
            mass[k] = list.effectiveMass[index[k]];
        }
    }
}
