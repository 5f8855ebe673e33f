// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import org.pressling.dem.law.ContactBatch;

/**
 * The forces between particles and walls. A wall is rigid, so the contact point lies on its plane, at the distance R - δ from
 * the particle's centre. Slip and torque share one arm: R, or R - δ where slip is taken at the contact point ({@link
 * org.pressling.dem.law.Friction#slipLever}). A {@link WallBarrier} keeps centres in front of the wall.
 */
final class WallForces extends ContactForces<WallList> {

    /** Over the radius; what laws are shown of a sphere that hangs on a wall across a gap. */
    private static final double LEAST_OVERLAP = 0x1p-54;

    private Wall wall;

    WallForces(ParticleState p, Terms terms) {
        super(p, terms, terms.walls);
    }

    /** Advances a wall's contacts by {@code step} seconds, adds their forces to the particles and to the wall. */
    void advance(Wall at, double step, ForceSums sums) {
        face(at);
        wall.force = 0;
        advance(wall.contacts(), step, sums);
    }

    /** Shows a wall's contacts with their present forces, and changes nothing. */
    void visit(Wall at, ContactVisitor visitor) {
        face(at);
        visit(wall.contacts(), visitor);
    }

    private void face(Wall at) {
        wall = at;
        block.wall = at;
    }

    @Override
    void gather(WallList list, int from, int to) {
        ContactBatch b = block.batch;
        double lever = slipLever;
        double nx = wall.normalX;
        double ny = wall.normalY;
        double wallSpeed = wall.velocity * (nx + ny);
        int n = 0;
        for (int k = from; k < to; k++) {
            int i = list.first[k];
            double radius = p.surface[i];
            double distance = wall.distance(p, i);
            double overlap = radius - distance;
            block.index[n] = k;
            block.first[n] = i;
            block.normalX[n] = nx;
            block.normalY[n] = ny;
            block.firstLeverArm[n] = distance;
            block.apart[n] = overlap;
            b.overlap[n] = Math.max(overlap, radius * LEAST_OVERLAP);
            b.overlapRate[n] = p.vx[i] * nx + p.vy[i] * ny - wallSpeed;
            block.slipRate[n] = p.vy[i] * nx - p.vx[i] * ny + (radius - lever * overlap) * p.angularVelocity[i];
            b.effectiveRadius[n] = radius;
            b.effectiveMass[n] = p.mass[i];
            n += overlap > (neckState < 0 ? 0 : -list.state[neckState][k]) ? 1 : 0;
        }
        b.count = n;
    }

    @Override
    void scatter(ForceSums sums) {
        ContactBatch b = block.batch;
        for (int k = 0; k < b.count; k++) {
            int i = block.first[k] - sums.offset;
            double fn = block.normalForce(k);
            double ft = block.tangentialForce[k];
            sums.forceX[i] -= fn * wall.normalX + ft * wall.normalY;
            sums.forceY[i] -= fn * wall.normalY - ft * wall.normalX;
            sums.torque[i] += (b.effectiveRadius[k] - slipLever * b.overlap[k]) * ft;
            wall.force += fn;
        }
    }
}
