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
        double[] place = p.rows.place;
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
            int one = SpaceRows.PLACE * i;
            int other = SpaceRows.PLACE * j;
            double dx = place[other] - place[one];
            double dy = images.nearestY(place[other + 1] - place[one + 1]);
            double dz = images.nearestZ(place[other + 2] - place[one + 2]);
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
        double[] normalZ = block.vectors.normalZ;
        double[] inverse = block.inverse;
        int n = block.batch.count;
        for (int k = 0; k < n; k++) {
            normalZ[k] *= inverse[k];
        }
        gatherMotion(lever);
        SpaceVectors v = block.vectors;
        double[] nx = block.normalX;
        double[] ny = block.normalY;
        double[] rate = block.batch.overlapRate;
        along(n, v.slipX, v.slipY, v.slipZ, nx, ny, normalZ, rate);
        slip(n, rate, nx, v.slipX, v.rollY, normalZ, v.rollZ, ny);
        slip(n, rate, ny, v.slipY, v.rollZ, nx, v.rollX, normalZ);
        slip(n, rate, normalZ, v.slipZ, v.rollX, ny, v.rollY, nx);
        arms(n, block.batch.overlap, block.firstLeverArm, block.secondLeverArm);
    }

    private void gatherMotion(double lever) {
        double[] radius = p.surface;
        double[] motion = p.rows.motion;
        double[] overlap = block.batch.overlap;
        int[] first = block.first;
        int[] second = block.second;
        double[] firstArm = block.firstLeverArm;
        double[] secondArm = block.secondLeverArm;
        double[] x = block.vectors.slipX;
        double[] y = block.vectors.slipY;
        double[] z = block.vectors.slipZ;
        double[] wx = block.vectors.rollX;
        double[] wy = block.vectors.rollY;
        double[] wz = block.vectors.rollZ;
        for (int k = 0; k < block.batch.count; k++) {
            int i = first[k];
            int j = second[k];
            double ri = radius[i];
            double rj = radius[j];
            firstArm[k] = ri;
            secondArm[k] = rj;
            double inset = lever * overlap[k];
            ri -= inset;
            rj -= inset;
            int one = SpaceRows.MOTION * i;
            int other = SpaceRows.MOTION * j;
            x[k] = motion[one] - motion[other];
            y[k] = motion[one + 1] - motion[other + 1];
            z[k] = motion[one + 2] - motion[other + 2];
            wx[k] = ri * motion[one + 3] + rj * motion[other + 3];
            wy[k] = ri * motion[one + 4] + rj * motion[other + 4];
            wz[k] = ri * motion[one + 5] + rj * motion[other + 5];
        }
    }

    private static void along(int n, double[] x, double[] y, double[] z, double[] nx, double[] ny, double[] nz,
            double[] rate) {
        for (int k = 0; k < n; k++) {
            rate[k] = x[k] * nx[k] + y[k] * ny[k] + z[k] * nz[k];
        }
    }

    /** What is left of one component without what lies along the normal, with that of w × n, of which the others are given. */
    private static void slip(int n, double[] rate, double[] normal, double[] slip, double[] oneTurn, double[] otherNormal,
            double[] otherTurn, double[] oneNormal) {
        for (int k = 0; k < n; k++) {
            slip[k] = slip[k] - rate[k] * normal[k] + (oneTurn[k] * otherNormal[k] - otherTurn[k] * oneNormal[k]);
        }
    }

    private static void arms(int n, double[] overlap, double[] first, double[] second) {
        for (int k = 0; k < n; k++) {
            first[k] -= 0.5 * overlap[k];
            second[k] -= 0.5 * overlap[k];
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
