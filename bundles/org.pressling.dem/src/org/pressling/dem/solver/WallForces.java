// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.Arrays;
import org.pressling.dem.PairType;
import org.pressling.dem.law.ContactBatch;
import org.pressling.dem.law.ContactLaw;

/**
 * The forces between particles and walls, in blocks of one phase, like {@link PairForces}. A wall is rigid, so the
 * contact point lies on its plane, at the distance R - δ from the particle's centre. Slip and torque share one arm: R,
 * or R - δ for laws that take slip at the contact point ({@link ContactLaw#slipLever}). A {@link WallBarrier} keeps centres in
 * front of the wall.
 */
final class WallForces {

    private static final PairType[] TYPES = {PairType.AM_WALL, PairType.SE_WALL};

    private final ParticleState p;
    private final ContactLaw law;
    private final ContactBlock block;
    private final WallBarrier barrier;
    /** Null unless the law is a {@link org.pressling.dem.law.BodyLaw}. */
    private final BodyState bodies;
    private boolean passed;

    WallForces(ParticleState p, ContactLaw law, WallBarrier barrier, BodyState bodies) {
        this.p = p;
        this.law = law;
        this.barrier = barrier;
        this.bodies = bodies;
        block = new ContactBlock(law);
    }

    /** Advances the wall's contacts by {@code step} seconds, adds their forces to the particles and to the wall. */
    void advance(Wall wall, double step) {
        ContactBatch b = block.batch;
        b.timeStep = step;
        block.wall = wall;
        wall.force = 0;
        for (int f = 0; f < TYPES.length; f++) {
            b.type = TYPES[f];
            for (int from = wall.phaseStart[f]; from < wall.phaseStart[f + 1]; from += ContactBlock.CAPACITY) {
                int to = Math.min(from + ContactBlock.CAPACITY, wall.phaseStart[f + 1]);
                gather(wall, from, to);
                block.recall(wall.state);
                for (double[] memory : wall.state) {
                    Arrays.fill(memory, from, to, 0);
                }
                evaluate(wall);
                block.remember(wall.state);
                if (bodies != null) {
                    bodies.scatter(block, bodies.sums(), 0);
                }
                scatter(wall);
            }
        }
    }

    /** Shows the wall's contacts with their present forces, and changes nothing. */
    void visit(Wall wall, ContactVisitor visitor) {
        ContactBatch b = block.batch;
        b.timeStep = 0;
        block.wall = wall;
        for (int f = 0; f < TYPES.length; f++) {
            b.type = TYPES[f];
            for (int from = wall.phaseStart[f]; from < wall.phaseStart[f + 1]; from += ContactBlock.CAPACITY) {
                gather(wall, from, Math.min(from + ContactBlock.CAPACITY, wall.phaseStart[f + 1]));
                block.recall(wall.state);
                evaluate(wall);
                visitor.visit(block);
            }
        }
    }

    private void evaluate(Wall wall) {
        if (bodies != null) {
            bodies.gather(block, wall.openShare);
        }
        law.evaluate(block.batch);
        passed |= barrier.evaluate(block, p.radius);
    }

    /** Whether a centre has ever been on or beyond a wall. */
    boolean passed() {
        return passed;
    }

    private void gather(Wall wall, int from, int to) {
        ContactBatch b = block.batch;
        double lever = law.slipLever();
        double nx = wall.normalX;
        double ny = wall.normalY;
        double wallSpeed = wall.velocity * (nx + ny);
        int n = 0;
        for (int k = from; k < to; k++) {
            int i = wall.particle[k];
            double radius = p.surface[i];
            double distance = wall.distance(p, i);
            double overlap = radius - distance;
            block.index[n] = k;
            block.first[n] = i;
            block.normalX[n] = nx;
            block.normalY[n] = ny;
            block.firstArm[n] = distance;
            b.overlap[n] = overlap;
            b.overlapRate[n] = p.vx[i] * nx + p.vy[i] * ny - wallSpeed;
            b.slipRate[n] = p.vy[i] * nx - p.vx[i] * ny + (radius - lever * overlap) * p.spin[i];
            b.effectiveRadius[n] = radius;
            b.effectiveMass[n] = p.mass[i];
            n += overlap > 0 ? 1 : 0;
        }
        b.count = n;
    }

    private void scatter(Wall wall) {
        ContactBatch b = block.batch;
        double lever = law.slipLever();
        for (int k = 0; k < b.count; k++) {
            int i = block.first[k];
            double fn = b.normalForce[k] + block.backing[k];
            double ft = b.tangentialForce[k];
            p.forceX[i] -= fn * wall.normalX + ft * wall.normalY;
            p.forceY[i] -= fn * wall.normalY - ft * wall.normalX;
            p.torque[i] += (b.effectiveRadius[k] - lever * b.overlap[k]) * ft;
            wall.force += fn;
        }
    }
}
