// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import org.pressling.dem.Box;
import org.pressling.dem.law.ContactBatch;

/** The forces between particles. */
final class PairForces extends ContactForces<PairList> {

    /** Over the sum of the radii; below what the difference of two unlike numbers of that size can be. */
    private static final double LEAST_OVERLAP = 0x1p-54;

    private final double period;
    private final double inversePeriod;

    PairForces(ParticleState p, Terms terms, Box box) {
        super(p, terms, terms.pairs);
        period = box.periodicY() ? box.height() : 0;
        inversePeriod = box.periodicY() ? 1 / box.height() : 0;
    }

    @Override
    void gather(PairList list, int from, int to) {
        if (neckState < 0) {
            block.batch.count = touching(list, list.radiusSum, from, to);
        } else {
            block.batch.count = touching(list, list.reachWithNecks(neckState, from, to), from, to);
            gaps(list);
        }
        geometry(block.batch.count, block.square, block.radiusSum, block.normalX, block.normalY, block.batch.overlap);
        constants(list);
        velocities(slipLever / 2);
    }

    /** Writes every pair to the next free place and moves on only if it touches: no branch to be mispredicted. */
    private int touching(PairList list, double[] listReach, int from, int to) {
        double[] x = p.x;
        double[] y = p.y;
        int[] listFirst = list.first;
        int[] listSecond = list.second;
        int[] index = block.index;
        int[] first = block.first;
        int[] second = block.second;
        double[] gapX = block.normalX;
        double[] gapY = block.normalY;
        double[] radiusSum = block.radiusSum;
        double[] square = block.square;
        int n = 0;
        for (int k = from; k < to; k++) {
            int i = listFirst[k];
            int j = listSecond[k];
            double dx = x[j] - x[i];
            double dy = y[j] - y[i];
            dy -= period * Math.rint(dy * inversePeriod);
            double r = listReach[k];
            double d2 = dx * dx + dy * dy;
            index[n] = k;
            first[n] = i;
            second[n] = j;
            gapX[n] = dx;
            gapY[n] = dy;
            radiusSum[n] = r;
            square[n] = d2;
            n += d2 < r * r ? 1 : 0;
        }
        return n;
    }

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
            double[] overlap) {
        for (int k = 0; k < n; k++) {
            double distance = Math.sqrt(square[k]);
            double inverse = 1 / distance;
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

    private void velocities(double lever) {
        int n = block.batch.count;
        double[] overlap = block.batch.overlap;
        double[] rate = block.batch.overlapRate;
        double[] slip = block.slipRate;
        double[] vx = p.vx;
        double[] vy = p.vy;
        double[] angularVelocity = p.angularVelocity;
        double[] radius = p.surface;
        for (int k = 0; k < n; k++) {
            int i = block.first[k];
            int j = block.second[k];
            double nx = block.normalX[k];
            double ny = block.normalY[k];
            double dvx = vx[i] - vx[j];
            double dvy = vy[i] - vy[j];
            double ri = radius[i];
            double rj = radius[j];
            double inset = lever * overlap[k];
            rate[k] = dvx * nx + dvy * ny;
            slip[k] = dvy * nx - dvx * ny + (ri - inset) * angularVelocity[i] + (rj - inset) * angularVelocity[j];
            block.firstLeverArm[k] = ri - 0.5 * overlap[k];
            block.secondLeverArm[k] = rj - 0.5 * overlap[k];
        }
    }

    @Override
    void scatter(ForceSums sums) {
        int n = block.batch.count;
        int offset = sums.offset;
        double[] forceX = sums.forceX;
        double[] forceY = sums.forceY;
        double[] torque = sums.torque;
        double[] normal = block.batch.normalForce;
        double[] tangential = block.tangentialForce;
        for (int k = 0; k < n; k++) {
            int i = block.first[k] - offset;
            int j = block.second[k] - offset;
            double fn = normal[k];
            double ft = tangential[k];
            double nx = block.normalX[k];
            double ny = block.normalY[k];
            double fx = fn * nx + ft * ny;
            double fy = fn * ny - ft * nx;
            forceX[i] -= fx;
            forceY[i] -= fy;
            torque[i] += block.firstLeverArm[k] * ft;
            forceX[j] += fx;
            forceY[j] += fy;
            torque[j] += block.secondLeverArm[k] * ft;
        }
    }
}
