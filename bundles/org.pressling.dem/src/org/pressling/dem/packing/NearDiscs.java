// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the discs that may lie near each other. Those of about one size share cells of their size, so that small ones are not
 * sought among all that a large one could reach.
 */
final class NearDiscs {
    /** The largest of a class over its smallest. */
    private static final double SPREAD = 2;

    /** The discs that {@link #after} found. */
    int[] near = new int[64];

    private final Discs discs;
    private final double margin;
    private final double[] radii;
    private final List<DiscCells> classes = new ArrayList<>();

    /**
     * Cells over a box.
     *
     * @param discs  the discs, with the radii that they have at most
     * @param margin in m; discs whose surfaces lie nearer than it along every axis are found
     */
    NearDiscs(Discs discs, double margin) {
        this.discs = discs;
        this.margin = margin;
        radii = Arrays.copyOf(discs.radius, discs.count);
        int[] bySize = DiscCells.sortedBySize(radii);
        int to = bySize.length;
        while (to > 0) {
            double largest = radii[bySize[to - 1]];
            int from = to - 1;
            while (from > 0 && radii[bySize[from - 1]] * SPREAD >= largest) {
                from--;
            }
            classes.add(new DiscCells(discs, Arrays.copyOfRange(bySize, from, to), largest, margin));
            to = from;
        }
    }

    /** Sorts the discs by their present places. */
    void fill() {
        classes.forEach(DiscCells::fill);
    }

    /** Writes the discs behind {@code i} that may lie near it to {@link #near}, in rising order; how many there are. */
    int after(int i) {
        int count = 0;
        for (DiscCells cells : classes) {
            double reach = radii[i] + cells.largest() + margin;
            while (true) {
                int found = cells.after(i, discs.x[i], discs.y[i], discs.z[i], reach, near, count);
                if (found <= near.length) {
                    count = found;
                    break;
                }
                near = Arrays.copyOf(near, 2 * found);
            }
        }
        Arrays.sort(near, 0, count);
        return count;
    }
}
