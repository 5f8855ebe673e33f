// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import java.util.Arrays;
import org.pressling.dem.Box;

/**
 * Pushes overlapping discs, or spheres in space, apart. A sweep visits the pairs in fixed order; two discs that overlap move
 * apart
 * along
 * their centre line by half the overlap each, a disc over the edge moves back inside. Sweeping is repeated until no
 * overlap is above a tolerance. This is a projection onto the set of places without overlap, one constraint after the
 * other; it has no speed and so cannot oscillate.
 */
final class DiscRelaxation {

    private static final int SWEEPS_PER_LIST = 16;

    private final Discs discs;
    private final Box box;
    private final double margin;
    private final NearDiscs cells;
    private int[] pairs = new int[256];
    private int pairCount;

    /** Relaxes discs that have the radii that they are to have; these may be smaller between calls. */
    DiscRelaxation(Discs discs) {
        this.discs = discs;
        box = discs.box;
        var extent = Arrays.stream(discs.radius, 0, discs.count).summaryStatistics();
        margin = box.isSpace() ? extent.getMin() : 0.5 * extent.getMax();
        cells = new NearDiscs(discs, margin);
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
        listPairs();
        double worst = 0;
        for (int i = 0; i < discs.count; i++) {
            worst = Math.max(worst, protrusion(discs.x[i], discs.radius[i], box.width()));
            worst = box.periodicY() ? worst : Math.max(worst, protrusion(discs.y[i], discs.radius[i], box.height()));
            worst = !box.isSpace() || box.periodicZ() ? worst
                    : Math.max(worst, protrusion(discs.z[i], discs.radius[i], box.depth()));
        }
        for (int p = 0; p < pairCount; p++) {
            int i = pairs[2 * p];
            int j = pairs[2 * p + 1];
            double dx = discs.x[j] - discs.x[i];
            double dy = box.nearestY(discs.y[j] - discs.y[i]);
            double dz = box.nearestZ(discs.z[j] - discs.z[i]);
            worst = Math.max(worst, discs.radius[i] + discs.radius[j] - Math.sqrt(dx * dx + dy * dy + dz * dz));
        }
        return worst;
    }

    private static double protrusion(double place, double radius, double side) {
        return Math.max(radius - place, place + radius - side);
    }

    /**
     * Lists the pairs that are near each other; discs hardly move further than the margin before the next listing. What does is
     * met at the end, where all are listed anew.
     */
    private void listPairs() {
        pairCount = 0;
        cells.fill();
        for (int i = 0; i < discs.count; i++) {
            int found = cells.after(i);
            for (int k = 0; k < found; k++) {
                int j = cells.near[k];
                double reach = discs.radius[i] + discs.radius[j] + margin;
                if (Math.abs(discs.x[j] - discs.x[i]) < reach && Math.abs(box.nearestY(discs.y[j] - discs.y[i])) < reach
                        && Math.abs(box.nearestZ(discs.z[j] - discs.z[i])) < reach) {
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
            worst = box.isSpace() ? Math.max(worst, backInDepth(i, r)) : worst;
        }
        return worst;
    }

    /** Moves a sphere back between front and back; by how much in m. */
    private double backInDepth(int i, double r) {
        double z = box.periodicZ() ? discs.z[i] - box.depth() * Math.floor(discs.z[i] / box.depth())
                : Math.clamp(discs.z[i], r, box.depth() - r);
        double moved = Math.abs(box.nearestZ(z - discs.z[i]));
        discs.z[i] = z;
        return moved;
    }

    private double separate(int i, int j) {
        double dx = discs.x[j] - discs.x[i];
        double dy = box.nearestY(discs.y[j] - discs.y[i]);
        double dz = box.nearestZ(discs.z[j] - discs.z[i]);
        double reach = discs.radius[i] + discs.radius[j];
        double square = dx * dx + dy * dy + dz * dz;
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
        if (box.isSpace() && distance > 0) {
            double nz = dz / distance;
            discs.z[i] -= nz * overlap / 2;
            discs.z[j] += nz * overlap / 2;
        }
        return overlap;
    }
}
