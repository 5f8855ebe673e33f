// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds points near each other: each lies in a square cell as wide as the distance that counts as near. */
final class Cells {
    private final double[] x;
    private final double[] y;
    private final double width;
    private final Map<Long, List<Integer>> cells = new HashMap<>();

    /**
     * Sorts points.
     *
     * @param width distance that counts as near
     */
    Cells(double[] x, double[] y, double width) {
        this.x = x;
        this.y = y;
        this.width = width;
        for (int i = 0; i < x.length; i++) {
            cells.computeIfAbsent(key(x[i], 0, y[i], 0), _ -> new ArrayList<>()).add(i);
        }
    }

    private long key(double px, int right, double py, int down) {
        return ((long) Math.floor(px / width) + right << 32) + (long) Math.floor(py / width) + down;
    }

    /** The points nearer to a point than the distance, but itself, in a fixed order. */
    int[] near(int point) {
        List<Integer> near = new ArrayList<>();
        for (int down = -1; down <= 1; down++) {
            for (int right = -1; right <= 1; right++) {
                for (int other : cells.getOrDefault(key(x[point], right, y[point], down), List.of())) {
                    if (other != point && Math.hypot(x[other] - x[point], y[other] - y[point]) < width) {
                        near.add(other);
                    }
                }
            }
        }
        return near.stream().mapToInt(Integer::intValue).toArray();
    }
}
