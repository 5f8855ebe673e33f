// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import org.pressling.dem.Box;

/** The forces between particles in the plane. */
final class PlanePairForces extends PairForces {

    private final double period;
    private final double inversePeriod;

    PlanePairForces(ParticleState p, Terms terms, Box box) {
        super(p, terms);
        period = box.periodicY() ? box.height() : 0;
        inversePeriod = box.periodicY() ? 1 / box.height() : 0;
    }

    @Override
    int touching(PairList list, double[] listReach, int from, int to) {
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

    @Override
    void velocities(double lever) {
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
