// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import java.util.Arrays;
import org.pressling.dem.Box;

/** Finds the discs that may lie near each other, by cells of one size: whatever lies nearer than it along every axis is found. */
final class NearDiscs {

    /** The discs that {@link #after} found. */
    int[] near = new int[64];

    private final Discs discs;
    private final Box box;
    private final int columns;
    private final int rows;
    private final int layers;
    private int[] start = new int[0];
    private int[] sorted = new int[0];

    /**
     * Cells over a box.
     *
     * @param discs the discs
     * @param size  least edge of a cell in m
     */
    NearDiscs(Discs discs, double size) {
        this.discs = discs;
        box = discs.box;
        int most = Math.max(1, (int) Math.ceil(box.isSpace() ? Math.cbrt(8.0 * discs.count) : Math.sqrt(4.0 * discs.count)));
        columns = Math.clamp((long) (box.width() / size), 1, most);
        rows = Math.clamp((long) (box.height() / size), 1, most);
        layers = Math.clamp((long) (box.depth() / size), 1, most);
    }

    /** Sorts the discs by their present places. */
    void fill() {
        start = new int[columns * rows * layers + 1];
        sorted = new int[discs.count];
        var cell = new int[discs.count];
        for (int i = 0; i < discs.count; i++) {
            cell[i] = index(at(discs.x[i], box.width(), columns), at(discs.y[i], box.height(), rows),
                    at(discs.z[i], box.depth(), layers));
            start[cell[i] + 1]++;
        }
        for (int c = 0; c + 1 < start.length; c++) {
            start[c + 1] += start[c];
        }
        int[] next = start.clone();
        for (int i = 0; i < discs.count; i++) {
            sorted[next[cell[i]]++] = i;
        }
    }

    private static int at(double place, double side, int cells) {
        return cells == 1 ? 0 : Math.clamp((long) Math.floor(place / side * cells), 0, cells - 1);
    }

    private int index(int column, int row, int layer) {
        return (column * rows + row) * layers + layer;
    }

    /** Writes the discs behind {@code i} that may lie near it to {@link #near}, in rising order; how many there are. */
    int after(int i) {
        int column = at(discs.x[i], box.width(), columns);
        int row = at(discs.y[i], box.height(), rows);
        int layer = at(discs.z[i], box.depth(), layers);
        int count = 0;
        for (int c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
            for (int r = first(row, rows, box.periodicY()); r <= last(row, rows, box.periodicY()); r++) {
                for (int l = first(layer, layers, box.periodicZ()); l <= last(layer, layers, box.periodicZ()); l++) {
                    int index = index(c, Math.floorMod(r, rows), Math.floorMod(l, layers));
                    for (int k = start[index]; k < start[index + 1]; k++) {
                        count = sorted[k] > i ? add(sorted[k], count) : count;
                    }
                }
            }
        }
        Arrays.sort(near, 0, count);
        return count;
    }

    private int add(int j, int count) {
        if (count == near.length) {
            near = Arrays.copyOf(near, 2 * count);
        }
        near[count] = j;
        return count + 1;
    }

    /** With up to three cells across joined edges all are near, each once. */
    private static int first(int at, int cells, boolean joined) {
        return joined && cells > 3 ? at - 1 : joined ? 0 : Math.max(0, at - 1);
    }

    private static int last(int at, int cells, boolean joined) {
        return joined && cells > 3 ? at + 1 : joined ? cells - 1 : Math.min(cells - 1, at + 1);
    }
}
