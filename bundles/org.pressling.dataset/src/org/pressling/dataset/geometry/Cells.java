// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

import java.util.Arrays;

/** Finds points near each other: each lies in a square cell as wide as the distance that counts as near. */
final class Cells {
    /** Distances are compared by their squares where these differ by more than rounding. */
    private static final double ROUNDING = 1e-12;

    private final double[] x;
    private final double[] y;
    private final double width;
    private final long left;
    private final long top;
    private final int columns;
    private final int rows;
    /** Place in {@link #points} where each cell begins, row by row. */
    private final int[] begin;
    private final int[] points;
    private int[] found = new int[16];

    /**
     * Sorts points.
     *
     * @param x     the points, which lie within some hundred cells of each other
     * @param width distance that counts as near
     */
    Cells(double[] x, double[] y, double width) {
        this.x = x;
        this.y = y;
        this.width = width;
        left = Arrays.stream(x).mapToLong(this::cell).min().orElse(0);
        top = Arrays.stream(y).mapToLong(this::cell).min().orElse(0);
        columns = Math.toIntExact(Arrays.stream(x).mapToLong(this::cell).max().orElse(0) - left + 1);
        rows = Math.toIntExact(Arrays.stream(y).mapToLong(this::cell).max().orElse(0) - top + 1);
        begin = new int[Math.multiplyExact(columns, rows) + 1];
        int[] of = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            of[i] = (int) (cell(y[i]) - top) * columns + (int) (cell(x[i]) - left);
            begin[of[i] + 1]++;
        }
        for (int k = 1; k < begin.length; k++) {
            begin[k] += begin[k - 1];
        }
        points = new int[x.length];
        int[] next = begin.clone();
        for (int i = 0; i < x.length; i++) {
            points[next[of[i]]++] = i;
        }
    }

    private long cell(double place) {
        return (long) Math.floor(place / width);
    }

    /** The points nearer to a point than the distance, but itself, in a fixed order. */
    int[] near(int point) {
        int column = (int) (cell(x[point]) - left);
        int row = (int) (cell(y[point]) - top);
        int count = 0;
        for (int r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
            int end = begin[r * columns + Math.min(columns - 1, column + 1) + 1];
            for (int k = begin[r * columns + Math.max(0, column - 1)]; k < end; k++) {
                int other = points[k];
                if (other != point && isNear(x[other] - x[point], y[other] - y[point])) {
                    found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                    found[count++] = other;
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    private boolean isNear(double dx, double dy) {
        double over = (dx * dx + dy * dy) / (width * width) - 1;
        return Math.abs(over) > ROUNDING ? over < 0 : Math.hypot(dx, dy) < width;
    }
}
