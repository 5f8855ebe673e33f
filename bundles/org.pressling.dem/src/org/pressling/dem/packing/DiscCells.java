// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

import org.pressling.dem.Box;

/** Discs of about one size in cells. */
final class DiscCells {
    private final Discs discs;
    private final Box box;
    private final int[] members;
    private final double largest;
    private final Axis x;
    private final Axis y;
    private final Axis z;
    private int[] start = new int[0];
    private int[] sorted = new int[0];

    /** Cells along one axis of the box. */
    private record Axis(double side, int cells, boolean joined) {

        static Axis of(double side, double size, int most, boolean joined) {
            return new Axis(side, Math.clamp((long) (side / size), 1, most), joined);
        }

        int at(double place) {
            return cells == 1 ? 0 : Math.clamp((long) Math.floor(place / side * cells), 0, cells - 1);
        }

        /** How many cells to either side a reach may touch; all are meant where that is more than there are. */
        private int around(double reach) {
            return (int) Math.min(cells, Math.ceil(reach * cells / Math.max(side, Double.MIN_NORMAL)));
        }

        /** The first cell that may hold what lies within a reach of a cell; across joined edges it may be below 0. */
        int first(int at, double reach) {
            int around = around(reach);
            return all(around) ? 0 : joined ? at - around : Math.max(0, at - around);
        }

        int last(int at, double reach) {
            int around = around(reach);
            return all(around) ? cells - 1 : joined ? at + around : Math.min(cells - 1, at + around);
        }

        private boolean all(int around) {
            return 2 * around + 1 >= cells;
        }
    }

    /**
     * Empty cells.
     *
     * @param discs   all discs
     * @param members which of them are in these cells
     * @param largest the largest radius among them in m
     * @param margin  by how far they may lie apart and yet be found, in m
     */
    DiscCells(Discs discs, int[] members, double largest, double margin) {
        this.discs = discs;
        this.members = members;
        this.largest = largest;
        box = discs.box;
        double size = 2 * largest + margin;
        int most = Math.max(1,
                (int) Math.ceil(box.isSpace() ? Math.cbrt(8.0 * members.length) : Math.sqrt(4.0 * members.length)));
        x = Axis.of(box.width(), size, most, false);
        y = Axis.of(box.height(), size, most, box.periodicY());
        z = Axis.of(box.depth(), size, most, box.periodicZ());
    }

    /** The indices of radii from the smallest to the largest. */
    static int[] sortedBySize(double[] radii) {
        return IntStream.range(0, radii.length).boxed().sorted(Comparator.comparingDouble(i -> radii[i])).mapToInt(i -> i)
                .toArray();
    }

    /** The largest radius of its discs in m. */
    double largest() {
        return largest;
    }

    /** Sorts the discs by their present places. */
    void fill() {
        start = new int[x.cells() * y.cells() * z.cells() + 1];
        sorted = new int[members.length];
        var cell = new int[members.length];
        for (int m = 0; m < members.length; m++) {
            int i = members[m];
            cell[m] = index(x.at(discs.x[i]), y.at(discs.y[i]), z.at(discs.z[i]));
            start[cell[m] + 1]++;
        }
        for (int c = 0; c + 1 < start.length; c++) {
            start[c + 1] += start[c];
        }
        int[] next = Arrays.copyOf(start, start.length);
        for (int m = 0; m < members.length; m++) {
            sorted[next[cell[m]]++] = members[m];
        }
    }

    private int index(int column, int row, int layer) {
        return (column * y.cells() + row) * z.cells() + layer;
    }

    /**
     * Adds the discs behind {@code i} that may lie within a reach of a place along every axis.
     *
     * @param near where to write them
     * @param from where to begin to write
     * @return where the next one would stand; those for which there is no room are counted alone
     */
    int after(int i, double placeX, double placeY, double placeZ, double reach, int[] near, int from) {
        int column = x.at(placeX);
        int row = y.at(placeY);
        int layer = z.at(placeZ);
        int count = from;
        for (int c = x.first(column, reach); c <= x.last(column, reach); c++) {
            for (int r = y.first(row, reach); r <= y.last(row, reach); r++) {
                for (int l = z.first(layer, reach); l <= z.last(layer, reach); l++) {
                    int index = index(c, Math.floorMod(r, y.cells()), Math.floorMod(l, z.cells()));
                    for (int k = start[index]; k < start[index + 1]; k++) {
                        if (sorted[k] > i) {
                            if (count < near.length) {
                                near[count] = sorted[k];
                            }
                            count++;
                        }
                    }
                }
            }
        }
        return count;
    }
}
