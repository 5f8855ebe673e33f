// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

/** The forces between particles and walls in the plane. */
final class PlaneWallForces extends WallForces {

    PlaneWallForces(ParticleState p, Terms terms) {
        super(p, terms);
    }

    @Override
    void slip(int k, int i, double arm) {
        block.slipRate[k] = p.vy[i] * wall.normalX - p.vx[i] * wall.normalY + arm * p.angularVelocity[i];
    }

    @Override
    void scatter(ForceSums sums) {
        for (int k = 0; k < block.batch.count; k++) {
            int i = block.first[k] - sums.offset;
            double fn = block.normalForce(k);
            double ft = block.tangentialForce[k];
            sums.forceX[i] -= fn * wall.normalX + ft * wall.normalY;
            sums.forceY[i] -= fn * wall.normalY - ft * wall.normalX;
            sums.torque[i] += arm(k) * ft;
            wall.force += fn;
        }
    }
}
