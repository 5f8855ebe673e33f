// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

/**
 * Places and velocities once more, particle by particle: what a contact in space needs of a particle that lies anywhere in
 * memory comes with one or two lines of the cache, and by one check of an index, instead of nine.
 */
final class SpaceRows {

    /** Numbers per particle in {@link #place}: x, y, z, and one that fills up. */
    static final int PLACE = 4;
    /** Numbers per particle in {@link #motion}: velocities along x, y and z, then about them; two fill up. */
    static final int MOTION = 8;

    final double[] place;
    final double[] motion;

    /** Rows of a structure in space; none in the plane. */
    SpaceRows(int particles) {
        place = new double[PLACE * particles];
        motion = new double[MOTION * particles];
    }

    /** Copies the present places and velocities of the particles from {@code from} up to {@code to}. */
    void copy(ParticleState p, int from, int to) {
        for (int i = from; i < to; i++) {
            int row = PLACE * i;
            place[row] = p.x[i];
            place[row + 1] = p.y[i];
            place[row + 2] = p.z[i];
        }
        for (int i = from; i < to; i++) {
            int row = MOTION * i;
            motion[row] = p.vx[i];
            motion[row + 1] = p.vy[i];
            motion[row + 2] = p.vz[i];
            motion[row + 3] = p.angularVelocityX[i];
            motion[row + 4] = p.angularVelocityY[i];
            motion[row + 5] = p.angularVelocity[i];
        }
    }
}
