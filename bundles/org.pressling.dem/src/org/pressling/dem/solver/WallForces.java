// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import org.pressling.dem.law.ContactBatch;

/**
 * The forces between particles and walls. A wall is rigid, so the contact point lies on its plane, at the distance R - δ from
 * the particle's centre. Slip and torque share one arm: R, or R - δ where slip is taken at the contact point ({@link
 * org.pressling.dem.law.Friction#slipLever}). A {@link WallBarrier} keeps centres in front of the wall.
 */
abstract class WallForces extends ContactForces<WallList> {

    /** Over the radius; what laws are shown of a sphere that hangs on a wall across a gap. */
    private static final double LEAST_OVERLAP = 0x1p-54;

    Wall wall;

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
    final void gather(WallList list, int from, int to) {
        ContactBatch b = block.batch;
        double[] velocity = wall.velocityAlong;
        int n = 0;
        for (int k = from; k < to; k++) {
            int i = list.first[k];
            double radius = p.surface[i];
            double distance = wall.distance(i);
            double overlap = radius - distance;
            block.index[n] = k;
            block.first[n] = i;
            block.normalX[n] = wall.normalX;
            block.normalY[n] = wall.normalY;
            block.firstLeverArm[n] = distance;
            block.apart[n] = overlap;
            b.overlap[n] = Math.max(overlap, radius * LEAST_OVERLAP);
            b.overlapRate[n] = wall.side * velocity[i] - wall.side * wall.velocity;
            slip(n, i, radius - slipLever * overlap);
            b.effectiveRadius[n] = radius;
            b.effectiveMass[n] = p.mass[i];
            n += overlap > (neckState < 0 ? 0 : -list.state[neckState][k]) ? 1 : 0;
        }
        b.count = n;
    }

    /**
     * Writes how the surface of particle {@code i} slips on the wall, as contact {@code k}; {@code arm} in m is its lever
     * arm.
     */
    abstract void slip(int k, int i, double arm);

    /** Lever arm in m of the force along the wall. */
    final double arm(int k) {
        return block.batch.effectiveRadius[k] - slipLever * block.batch.overlap[k];
    }
}
