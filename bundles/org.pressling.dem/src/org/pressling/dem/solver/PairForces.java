// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.Arrays;
import org.pressling.dem.Box;
import org.pressling.dem.PairType;
import org.pressling.dem.law.ContactBatch;
import org.pressling.dem.law.ContactLaw;

/**
 * The forces between particles. The list is worked through in blocks of one pair type. Per block: find the touching
 * pairs and close ranks; work out normals and overlaps; gather velocities; let the law evaluate the whole block; add
 * the forces to the particles. Every stage is a plain loop over short arrays, without branches that depend on data,
 * without allocation, and in fixed order, so equal input gives equal bits.
 */
final class PairForces {

    private static final PairType[] TYPES = {PairType.AM_AM, PairType.AM_SE, PairType.SE_SE};

    /** Over the sum of the radii; below what the difference of two unlike numbers of that size can be. */
    private static final double LEAST_OVERLAP = 0x1p-54;

    private final ParticleState p;
    private final ContactLaw law;
    private final ContactBlock block;
    /** Null unless the law is a {@link org.pressling.dem.law.BodyLaw}. */
    private final BodyState bodies;
    private final double period;
    private final double inversePeriod;

    PairForces(ParticleState p, ContactLaw law, BodyState bodies, Box box) {
        this.p = p;
        this.law = law;
        this.bodies = bodies;
        block = new ContactBlock(law);
        period = box.periodicY() ? box.height() : 0;
        inversePeriod = box.periodicY() ? 1 / box.height() : 0;
    }

    /**
     * Advances all contacts by {@code step} seconds and adds their forces and torques to those of the particles;
     * particle i's lie at i - {@code offset}, and so do the sums of its body.
     */
    void advance(PairList list, double step, double[] forceX, double[] forceY, double[] torque, double[][] sums,
            int offset) {
        ContactBatch b = block.batch;
        b.timeStep = step;
        block.wall = null;
        for (int t = 0; t < TYPES.length; t++) {
            b.type = TYPES[t];
            for (int from = list.typeStart[t]; from < list.typeStart[t + 1]; from += ContactBlock.CAPACITY) {
                int to = Math.min(from + ContactBlock.CAPACITY, list.typeStart[t + 1]);
                gather(list, from, to);
                block.recall(list.state);
                for (double[] memory : list.state) {
                    Arrays.fill(memory, from, to, 0);
                }
                evaluate(list);
                block.remember(list.state);
                if (bodies != null) {
                    bodies.scatter(block, sums, offset);
                }
                scatter(forceX, forceY, torque, offset);
            }
        }
    }

    /** Shows all contacts with their present forces, and changes nothing. */
    void visit(PairList list, ContactVisitor visitor) {
        ContactBatch b = block.batch;
        b.timeStep = 0;
        block.wall = null;
        for (int t = 0; t < TYPES.length; t++) {
            b.type = TYPES[t];
            for (int from = list.typeStart[t]; from < list.typeStart[t + 1]; from += ContactBlock.CAPACITY) {
                gather(list, from, Math.min(from + ContactBlock.CAPACITY, list.typeStart[t + 1]));
                block.recall(list.state);
                evaluate(list);
                visitor.visit(block);
            }
        }
    }

    private void evaluate(PairList list) {
        if (bodies == null) {
            law.evaluate(block.batch);
            return;
        }
        bodies.gather(block, list.openShare);
        law.evaluate(block.batch);
        bodies.place(block);
    }

    private void gather(PairList list, int from, int to) {
        block.batch.count = touching(list, from, to);
        geometry(block.batch.count, block.square, block.reach, block.normalX, block.normalY, block.batch.overlap);
        constants(list);
        velocities(law.slipLever() / 2);
    }

    /** Writes every pair to the next free place and moves on only if it touches: no branch to be mispredicted. */
    private int touching(PairList list, int from, int to) {
        double[] x = p.x;
        double[] y = p.y;
        int[] listFirst = list.first;
        int[] listSecond = list.second;
        double[] listReach = list.reach;
        int[] index = block.index;
        int[] first = block.first;
        int[] second = block.second;
        double[] gapX = block.normalX;
        double[] gapY = block.normalY;
        double[] reach = block.reach;
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
            reach[n] = r;
            square[n] = d2;
            n += d2 < r * r ? 1 : 0;
        }
        return n;
    }

    /**
     * A pair whose squared distance is below that of its reach may still have a distance that rounds to its reach. It touches,
     * so its overlap is above 0, as laws may rely on: half a unit in the last place then.
     */
    private static void geometry(int n, double[] square, double[] reach, double[] normalX, double[] normalY,
            double[] overlap) {
        for (int k = 0; k < n; k++) {
            double distance = Math.sqrt(square[k]);
            double inverse = 1 / distance;
            overlap[k] = Math.max(reach[k] - distance, reach[k] * LEAST_OVERLAP);
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
        double[] slip = block.batch.slipRate;
        double[] vx = p.vx;
        double[] vy = p.vy;
        double[] spin = p.spin;
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
            slip[k] = dvy * nx - dvx * ny + (ri - inset) * spin[i] + (rj - inset) * spin[j];
            block.firstArm[k] = ri - 0.5 * overlap[k];
            block.secondArm[k] = rj - 0.5 * overlap[k];
        }
    }

    private void scatter(double[] forceX, double[] forceY, double[] torque, int offset) {
        int n = block.batch.count;
        double[] normal = block.batch.normalForce;
        double[] tangential = block.batch.tangentialForce;
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
            torque[i] += block.firstArm[k] * ft;
            forceX[j] += fx;
            forceY[j] += fy;
            torque[j] += block.secondArm[k] * ft;
        }
    }
}
