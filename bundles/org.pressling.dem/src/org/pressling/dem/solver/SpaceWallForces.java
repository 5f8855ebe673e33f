// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

/**
 * The forces between particles and walls in space; as those of {@link SpacePairForces} with a second body that only moves along
 * n.
 */
final class SpaceWallForces extends WallForces {

    SpaceWallForces(ParticleState p, Terms terms) {
        super(p, terms);
    }

    @Override
    void slip(int k, int i, double arm) {
        double nx = wall.normalX;
        double ny = wall.normalY;
        double nz = wall.normalZ;
        double along = wall.side * wall.velocityAlong[i];
        double wx = arm * p.angularVelocityX[i];
        double wy = arm * p.angularVelocityY[i];
        double wz = arm * p.angularVelocity[i];
        SpaceVectors v = block.vectors;
        v.normalZ[k] = nz;
        v.slipX[k] = p.vx[i] - along * nx + (wy * nz - wz * ny);
        v.slipY[k] = p.vy[i] - along * ny + (wz * nx - wx * nz);
        v.slipZ[k] = p.vz[i] - along * nz + (wx * ny - wy * nx);
    }

    @Override
    void scatter(ForceSums sums) {
        SpaceVectors v = block.vectors;
        for (int k = 0; k < block.batch.count; k++) {
            int i = block.first[k] - sums.offset;
            double fn = block.normalForce(k);
            double tx = v.tangentialX[k];
            double ty = v.tangentialY[k];
            double tz = v.tangentialZ[k];
            double arm = arm(k);
            sums.forceX[i] -= fn * wall.normalX - tx;
            sums.forceY[i] -= fn * wall.normalY - ty;
            sums.forceZ[i] -= fn * wall.normalZ - tz;
            sums.torqueX[i] += arm * (wall.normalY * tz - wall.normalZ * ty);
            sums.torqueY[i] += arm * (wall.normalZ * tx - wall.normalX * tz);
            sums.torque[i] += arm * (wall.normalX * ty - wall.normalY * tx);
            wall.force += fn;
        }
    }
}
