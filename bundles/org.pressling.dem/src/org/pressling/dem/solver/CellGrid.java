// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.Arrays;
import org.pressling.dem.Box;

/**
 * Finds the particles of one size class near a place. The class's particles are sorted into square cells a little
 * larger than its largest diameter; a query looks at the cells that its square of interest touches. With one grid per
 * class, a 1 µm particle among 10 µm ones looks at cells of its own size, not at ones with hundreds of particles.
 */
final class CellGrid {

    /** More cells than this would cost more to clear than they save. */
    private static final int MAX_CELLS_PER_PARTICLE = 8;

    private final int[] members;
    private int[] cellOf;
    private int[] start = new int[0];
    private int[] sorted;
    private double cell;
    private int columns;
    private int rows;
    private double lowX;
    private double lowY;
    private boolean periodic;

    /** The particles {@code members} (places in the solver's arrays, rising). */
    CellGrid(int[] members) {
        this.members = members;
        cellOf = new int[members.length];
        sorted = new int[members.length];
    }

    /** Sorts the class's particles by their present places. {@code size} is the wished edge of a cell in m. */
    void fill(double[] x, double[] y, double size, Box box) {
        periodic = box.periodicY();
        double highX = Double.NEGATIVE_INFINITY;
        double highY = Double.NEGATIVE_INFINITY;
        lowX = Double.POSITIVE_INFINITY;
        lowY = Double.POSITIVE_INFINITY;
        for (int i : members) {
            lowX = Math.min(lowX, x[i]);
            highX = Math.max(highX, x[i]);
            lowY = Math.min(lowY, y[i]);
            highY = Math.max(highY, y[i]);
        }
        if (members.length == 0) {
            lowX = highX = lowY = highY = 0;
        }
        if (periodic) {
            lowY = 0;
            highY = box.height();
        }
        double leastCell = Math.sqrt((highX - lowX) * (highY - lowY) / (1.0 + members.length) / MAX_CELLS_PER_PARTICLE);
        cell = Math.max(size, leastCell);
        rows = Math.max(1, (int) Math.floor((highY - lowY) / cell) + (periodic ? 0 : 1));
        columns = (int) Math.floor((highX - lowX) / cell) + 1;
        sort(x, y);
    }

    private void sort(double[] x, double[] y) {
        int cells = columns * rows;
        if (start.length < cells + 1) {
            start = new int[cells + 1];
        }
        Arrays.fill(start, 0, cells + 1, 0);
        for (int m = 0; m < members.length; m++) {
            int i = members[m];
            cellOf[m] = column(x[i]) * rows + Math.clamp(row(y[i]), 0, rows - 1);
            start[cellOf[m] + 1]++;
        }
        for (int c = 0; c < cells; c++) {
            start[c + 1] += start[c];
        }
        for (int m = members.length - 1; m >= 0; m--) {
            int c = cellOf[m];
            sorted[--start[c + 1]] = members[m];
        }
        // Filling from the back has moved each cell's end to its start; the ends are the next cell's starts.
        System.arraycopy(start, 1, start, 0, cells);
        start[cells] = members.length;
    }

    private int column(double x) {
        return Math.clamp((int) Math.floor((x - lowX) / cell), 0, columns - 1);
    }

    /** The row of a height; the last row of a periodic grid takes what is left over above it. */
    private int row(double y) {
        return (int) Math.floor((y - lowY) / cell);
    }

    /**
     * Finds the particles whose cells touch the square of half-width {@code reach} about a place, each once.
     *
     * @param found receives them
     */
    void near(double x, double y, double reach, PairFinder.Search found) {
        int firstColumn = column(x - reach);
        int lastColumn = column(x + reach);
        int firstRow = row(y - reach);
        int lastRow = row(y + reach);
        if (periodic) {
            // One row more on either side, as the last row is higher than the others.
            firstRow--;
            lastRow++;
            if (lastRow - firstRow + 1 >= rows) {
                firstRow = 0;
                lastRow = rows - 1;
            }
        } else {
            firstRow = Math.clamp(firstRow, 0, rows - 1);
            lastRow = Math.clamp(lastRow, 0, rows - 1);
        }
        found.count = 0;
        for (int c = firstColumn; c <= lastColumn; c++) {
            for (int r = firstRow; r <= lastRow; r++) {
                int index = c * rows + Math.floorMod(r, rows);
                found.add(sorted, start[index], start[index + 1]);
            }
        }
    }
}
