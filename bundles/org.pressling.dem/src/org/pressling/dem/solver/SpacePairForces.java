// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import org.pressling.dem.Box;

/**
 * The forces between particles in space. With the normal n from the first body i to the second, j, the surfaces slip by
 * <pre>
 *   v = (v_i - v_j) - ((v_i - v_j)·n) n + (R_i ω_i + R_j ω_j) × n
 * </pre>
 * and the force F_t across the normal turns both bodies the same way, by a_i n × F_t and a_j n × F_t.
 */
final class SpacePairForces extends PairForces {

    private final Images images;

    SpacePairForces(ParticleState p, Terms terms, Box box) {
        super(p, terms);
        images = new Images(box);
    }

    @Override
    int touching(PairList list, double[] listReach, int from, int to) {
        double[] x = p.x;
        double[] y = p.y;
        double[] z = p.z;
        int[] listFirst = list.first;
        int[] listSecond = list.second;
        int[] index = block.index;
        int[] first = block.first;
        int[] second = block.second;
        double[] gapX = block.normalX;
        double[] gapY = block.normalY;
        double[] gapZ = block.vectors.normalZ;
        double[] radiusSum = block.radiusSum;
        double[] square = block.square;
        int n = 0;
        for (int k = from; k < to; k++) {
            int i = listFirst[k];
            int j = listSecond[k];
            double dx = x[j] - x[i];
            double dy = images.nearestY(y[j] - y[i]);
            double dz = images.nearestZ(z[j] - z[i]);
            double r = listReach[k];
            double d2 = dx * dx + dy * dy + dz * dz;
            index[n] = k;
            first[n] = i;
            second[n] = j;
            gapX[n] = dx;
            gapY[n] = dy;
            gapZ[n] = dz;
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
        double[] normalZ = block.vectors.normalZ;
        double[] inverse = block.inverse;
        double[] radius = p.surface;
        for (int k = 0; k < n; k++) {
            int i = block.first[k];
            int j = block.second[k];
            normalZ[k] *= inverse[k];
            block.firstLeverArm[k] = radius[i] - 0.5 * overlap[k];
            block.secondLeverArm[k] = radius[j] - 0.5 * overlap[k];
        }
        double[] rate = block.batch.overlapRate;
        SpaceVectors v = block.vectors;
        for (int k = 0; k < n; k++) {
            int i = block.first[k];
            int j = block.second[k];
            double nx = block.normalX[k];
            double ny = block.normalY[k];
            double nz = normalZ[k];
            double dvx = p.vx[i] - p.vx[j];
            double dvy = p.vy[i] - p.vy[j];
            double dvz = p.vz[i] - p.vz[j];
            double inset = lever * overlap[k];
            double ri = radius[i] - inset;
            double rj = radius[j] - inset;
            double wx = ri * p.angularVelocityX[i] + rj * p.angularVelocityX[j];
            double wy = ri * p.angularVelocityY[i] + rj * p.angularVelocityY[j];
            double wz = ri * p.angularVelocity[i] + rj * p.angularVelocity[j];
            double along = dvx * nx + dvy * ny + dvz * nz;
            rate[k] = along;
            v.slipX[k] = dvx - along * nx + (wy * nz - wz * ny);
            v.slipY[k] = dvy - along * ny + (wz * nx - wx * nz);
            v.slipZ[k] = dvz - along * nz + (wx * ny - wy * nx);
        }
    }

    @Override
    void scatter(ForceSums sums) {
        int n = block.batch.count;
        int offset = sums.offset;
        double[] normal = block.batch.normalForce;
        SpaceVectors v = block.vectors;
        for (int k = 0; k < n; k++) {
            int i = block.first[k] - offset;
            int j = block.second[k] - offset;
            double fn = normal[k];
            double nx = block.normalX[k];
            double ny = block.normalY[k];
            double nz = v.normalZ[k];
            double tx = v.tangentialX[k];
            double ty = v.tangentialY[k];
            double tz = v.tangentialZ[k];
            double fx = fn * nx - tx;
            double fy = fn * ny - ty;
            double fz = fn * nz - tz;
            sums.forceX[i] -= fx;
            sums.forceY[i] -= fy;
            sums.forceZ[i] -= fz;
            sums.forceX[j] += fx;
            sums.forceY[j] += fy;
            sums.forceZ[j] += fz;
            double turnX = ny * tz - nz * ty;
            double turnY = nz * tx - nx * tz;
            double turnZ = nx * ty - ny * tx;
            double one = block.firstLeverArm[k];
            double other = block.secondLeverArm[k];
            sums.torqueX[i] += one * turnX;
            sums.torqueY[i] += one * turnY;
            sums.torque[i] += one * turnZ;
            sums.torqueX[j] += other * turnX;
            sums.torqueY[j] += other * turnY;
            sums.torque[j] += other * turnZ;
        }
    }
}
