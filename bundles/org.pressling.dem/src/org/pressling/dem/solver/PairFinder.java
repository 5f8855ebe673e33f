// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.stream.IntStream;
import org.pressling.dem.Box;

/**
 * Lists all pairs of particles that are nearer than a skin. Particles fall into two size classes if their radii
 * differ much; the cost is proportional to the number of particles, whatever their mixture.
 */
final class PairFinder {

    /** From this ratio of radii on, two classes pay. */
    private static final double TWO_CLASSES_FROM = 2.5;

    private final ParticleState p;
    private final int[] small;
    private final int[] large;
    private final CellGrid smallGrid;
    private final CellGrid largeGrid;
    private final double largestSmall;
    private final int[] found;

    PairFinder(ParticleState p) {
        this.p = p;
        double threshold = p.largestRadius > TWO_CLASSES_FROM * p.smallestRadius
                ? Math.sqrt(p.largestRadius * p.smallestRadius)
                : p.largestRadius;
        small = IntStream.range(0, p.count).filter(i -> p.radius[i] <= threshold).toArray();
        large = IntStream.range(0, p.count).filter(i -> p.radius[i] > threshold).toArray();
        largestSmall = IntStream.of(small).mapToDouble(i -> p.radius[i]).max().orElse(0);
        smallGrid = new CellGrid(small);
        largeGrid = new CellGrid(large);
        found = new int[p.count];
    }

    /** Adds every pair with a gap below {@code skin} (m), or overlapping, to the list; each pair once. */
    void collect(Box box, double skin, PairList list) {
        smallGrid.fill(p.x, p.y, 2 * largestSmall + skin, box);
        largeGrid.fill(p.x, p.y, 2 * p.largestRadius + skin, box);
        for (int i : small) {
            collect(i, smallGrid, largestSmall, true, box, skin, list);
        }
        for (int i : large) {
            collect(i, smallGrid, largestSmall, false, box, skin, list);
            collect(i, largeGrid, p.largestRadius, true, box, skin, list);
        }
    }

    private void collect(int i, CellGrid grid, double largestRadius, boolean sameClass, Box box, double skin,
            PairList list) {
        int n = grid.near(p.x[i], p.y[i], p.radius[i] + largestRadius + skin, found);
        for (int k = 0; k < n; k++) {
            int j = found[k];
            if (sameClass && j <= i) {
                continue;
            }
            double dx = p.x[j] - p.x[i];
            double dy = box.nearestY(p.y[j] - p.y[i]);
            double reach = p.radius[i] + p.radius[j] + skin;
            if (dx * dx + dy * dy < reach * reach) {
                list.add(i, j);
            }
        }
    }
}
