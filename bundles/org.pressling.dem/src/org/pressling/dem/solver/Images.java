// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import org.pressling.dem.Box;

/** Differences of places to the nearest image across joined sides: as those of {@link Box}, by products instead of quotients. */
final class Images {

    /** Those of a box whose sides are not joined. */
    static final Images NONE = new Images(new Box(1, 1, false));

    private final double periodY;
    private final double inverseY;
    private final double periodZ;
    private final double inverseZ;

    Images(Box box) {
        periodY = box.periodicY() ? box.height() : 0;
        inverseY = box.periodicY() ? 1 / box.height() : 0;
        periodZ = box.periodicZ() ? box.depth() : 0;
        inverseZ = box.periodicZ() ? 1 / box.depth() : 0;
    }

    double nearestY(double dy) {
        return dy - periodY * Math.rint(dy * inverseY);
    }

    double nearestZ(double dz) {
        return dz - periodZ * Math.rint(dz * inverseZ);
    }

    /** The squared distance in m² of two particles' centres. */
    double squaredDistance(ParticleState p, int i, int j) {
        double dx = p.x[j] - p.x[i];
        double dy = nearestY(p.y[j] - p.y[i]);
        double dz = nearestZ(p.z[j] - p.z[i]);
        return dx * dx + dy * dy + dz * dz;
    }
}
