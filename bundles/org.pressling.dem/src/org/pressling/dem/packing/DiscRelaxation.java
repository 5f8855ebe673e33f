// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import java.util.Arrays;
import org.pressling.dem.Box;

/**
 * Pushes overlapping discs apart. A sweep visits the pairs in fixed order; two discs that overlap move apart along
 * their centre line by half the overlap each, a disc over the edge moves back inside. Sweeping is repeated until no
 * overlap is above a tolerance. This is a projection onto the set of places without overlap, one constraint after the
 * other; it has no speed and so cannot oscillate.
 */
final class DiscRelaxation {

    private static final int SWEEPS_PER_LIST = 16;

    private final Discs discs;
    private final Box box;
    private final double margin;
    private int[] pairs = new int[256];
    private int pairCount;

    /** Relaxes discs whose largest full radius is given; the radii may change between calls. */
    DiscRelaxation(Discs discs, double largestRadius) {
        this.discs = discs;
        box = discs.box;
        margin = 0.5 * largestRadius;
    }

    /**
     * Sweeps until the largest overlap, in m, is at most {@code tolerance}.
     *
     * @return the largest overlap that the last sweep met
     */
    double relax(double tolerance, int maxSweeps) {
        double worst = Double.POSITIVE_INFINITY;
        for (int sweep = 0; sweep < maxSweeps; sweep++) {
            if (sweep % SWEEPS_PER_LIST == 0) {
                listPairs();
            }
            worst = sweep();
            if (worst <= tolerance) {
                break;
            }
        }
        return worst;
    }

    /** The largest overlap between any two discs, or of a disc with the outside, in m. */
    double largestOverlap() {
        double worst = 0;
        for (int i = 0; i < discs.count; i++) {
            double r = discs.radius[i];
            worst = Math.max(worst, Math.max(r - discs.x[i], discs.x[i] + r - box.width()));
            if (!box.periodicY()) {
                worst = Math.max(worst, Math.max(r - discs.y[i], discs.y[i] + r - box.height()));
            }
            for (int j = i + 1; j < discs.count; j++) {
                double dx = discs.x[j] - discs.x[i];
                double dy = box.nearestY(discs.y[j] - discs.y[i]);
                worst = Math.max(worst, r + discs.radius[j] - Math.sqrt(dx * dx + dy * dy));
            }
        }
        return worst;
    }

    /** Lists the pairs that are near each other; discs hardly move further than the margin before the next listing. */
    private void listPairs() {
        pairCount = 0;
        for (int i = 0; i < discs.count; i++) {
            for (int j = i + 1; j < discs.count; j++) {
                double reach = discs.radius[i] + discs.radius[j] + margin;
                double dx = discs.x[j] - discs.x[i];
                if (Math.abs(dx) < reach && Math.abs(box.nearestY(discs.y[j] - discs.y[i])) < reach) {
                    if (2 * pairCount == pairs.length) {
                        pairs = Arrays.copyOf(pairs, 2 * pairs.length);
                    }
                    pairs[2 * pairCount] = i;
                    pairs[2 * pairCount + 1] = j;
                    pairCount++;
                }
            }
        }
    }

    private double sweep() {
        double worst = 0;
        for (int p = 0; p < pairCount; p++) {
            worst = Math.max(worst, separate(pairs[2 * p], pairs[2 * p + 1]));
        }
        for (int i = 0; i < discs.count; i++) {
            double r = discs.radius[i];
            double x = Math.clamp(discs.x[i], r, box.width() - r);
            double y = box.periodicY() ? discs.y[i] - box.height() * Math.floor(discs.y[i] / box.height())
                    : Math.clamp(discs.y[i], r, box.height() - r);
            worst = Math.max(worst, Math.abs(x - discs.x[i]));
            worst = Math.max(worst, Math.abs(box.nearestY(y - discs.y[i])));
            discs.x[i] = x;
            discs.y[i] = y;
        }
        return worst;
    }

    private double separate(int i, int j) {
        double dx = discs.x[j] - discs.x[i];
        double dy = box.nearestY(discs.y[j] - discs.y[i]);
        double reach = discs.radius[i] + discs.radius[j];
        double square = dx * dx + dy * dy;
        if (square >= reach * reach) {
            return 0;
        }
        double distance = Math.sqrt(square);
        double overlap = reach - distance;
        double nx = distance > 0 ? dx / distance : 1;
        double ny = distance > 0 ? dy / distance : 0;
        discs.x[i] -= nx * overlap / 2;
        discs.y[i] -= ny * overlap / 2;
        discs.x[j] += nx * overlap / 2;
        discs.y[j] += ny * overlap / 2;
        return overlap;
    }
}
