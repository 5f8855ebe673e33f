// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import org.pressling.dem.Box;

/** Differences of places to the nearest image across joined sides: as those of {@link Box}, by products instead of quotients. */
final class Images {

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
}
