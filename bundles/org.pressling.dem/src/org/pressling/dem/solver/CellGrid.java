// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.Arrays;
import org.pressling.dem.Box;

/**
 * Finds the particles of one size class near a place. The class's particles are sorted into square cells, in space cubic ones,
 * a little larger than its largest diameter; a query looks at the cells that its region of interest touches. With one grid per
 * class, a 1 µm particle among 10 µm ones looks at cells of its own size, not at ones with hundreds of particles.
 */
final class CellGrid {

    /** More cells than this would cost more to clear than they save. */
    private static final int MAX_CELLS_PER_PARTICLE = 8;

    private final int[] members;
    private int[] cellOf;
    private int[] start = new int[0];
    private int[] sorted;
    private Axis columns = Axis.ONE;
    private Axis rows = Axis.ONE;
    private Axis layers = Axis.ONE;

    /** The particles {@code members} (places in the solver's arrays, rising). */
    CellGrid(int[] members) {
        this.members = members;
        cellOf = new int[members.length];
        sorted = new int[members.length];
    }

    /** Sorts the class's particles by their present places. {@code size} is the wished edge of a cell in m. */
    void fill(ParticleState p, double size, Box box) {
        double[] rangeX = range(p.x, false, 0);
        double[] rangeY = range(p.y, box.periodicY(), box.height());
        double[] rangeZ = p.space ? range(p.z, box.periodicZ(), box.depth()) : new double[2];
        double wide = rangeX[1] - rangeX[0];
        double high = rangeY[1] - rangeY[0];
        double perCell = (1.0 + members.length) * MAX_CELLS_PER_PARTICLE;
        double leastCell = p.space ? Math.cbrt(wide * high * (rangeZ[1] - rangeZ[0]) / perCell)
                : Math.sqrt(wide * high / perCell);
        double cell = Math.max(size, leastCell);
        columns = Axis.of(rangeX, cell, false);
        rows = Axis.of(rangeY, cell, box.periodicY());
        layers = p.space ? Axis.of(rangeZ, cell, box.periodicZ()) : Axis.ONE;
        sort(p);
    }

    /** From where to where an axis has to be cut into cells. */
    private double[] range(double[] place, boolean periodic, double period) {
        if (periodic) {
            return new double[] {0, period};
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i : members) {
            low = Math.min(low, place[i]);
            high = Math.max(high, place[i]);
        }
        return members.length == 0 ? new double[2] : new double[] {low, high};
    }

    private void sort(ParticleState p) {
        int cells = columns.count * rows.count * layers.count;
        if (start.length < cells + 1) {
            start = new int[cells + 1];
        }
        Arrays.fill(start, 0, cells + 1, 0);
        for (int m = 0; m < members.length; m++) {
            int i = members[m];
            int layer = p.space ? layers.holding(p.z[i]) : 0;
            cellOf[m] = index(columns.holding(p.x[i]), rows.holding(p.y[i]), layer);
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

    private int index(int column, int row, int layer) {
        return (column * rows.count + row) * layers.count + layer;
    }

    /**
     * Finds the particles whose cells touch the square or cube of half-width {@code reach} about particle {@code i}, each once.
     *
     * @param found receives them
     */
    void near(ParticleState p, int i, double reach, PairFinder.Search found) {
        double z = p.space ? p.z[i] : 0;
        int lastColumn = columns.last(p.x[i], reach);
        int firstRow = rows.first(p.y[i], reach);
        int lastRow = rows.last(p.y[i], reach);
        int firstLayer = layers.first(z, reach);
        int lastLayer = layers.last(z, reach);
        found.count = 0;
        for (int c = columns.first(p.x[i], reach); c <= lastColumn; c++) {
            for (int r = firstRow; r <= lastRow; r++) {
                for (int l = firstLayer; l <= lastLayer; l++) {
                    int index = index(c, rows.wrapped(r), layers.wrapped(l));
                    found.add(sorted, start[index], start[index + 1]);
                }
            }
        }
    }

    /** An axis cut into cells, whose ends may be joined; those of a joined axis are all of one length. */
    private record Axis(double low, double cell, int count, boolean periodic) {

        /** An axis that is not cut. */
        static final Axis ONE = new Axis(0, 1, 1, false);
        /** In cells; above what rounding can move a place by, as the same place counts from either end of a joined axis. */
        private static final double SLACK = 1e-9;

        static Axis of(double[] range, double cell, boolean periodic) {
            double length = range[1] - range[0];
            int whole = Math.max(1, (int) Math.floor(length / cell) + (periodic ? 0 : 1));
            return new Axis(range[0], periodic ? length / whole : cell, whole, periodic);
        }

        private int at(double place) {
            return (int) Math.floor((place - low) / cell);
        }

        /** The cell that holds a place. */
        int holding(double place) {
            return Math.clamp(at(place), 0, count - 1);
        }

        int wrapped(int index) {
            return periodic ? Math.floorMod(index, count) : index;
        }

        /** First cell that a stretch about a place touches, before {@link #wrapped}: up to {@link #last} each comes once. */
        int first(double place, double reach) {
            return !periodic ? holding(place - reach) : touchesAll(place, reach) ? 0 : at(place - reach - SLACK * cell);
        }

        int last(double place, double reach) {
            return !periodic ? holding(place + reach) : touchesAll(place, reach) ? count - 1 : at(place + reach + SLACK * cell);
        }

        private boolean touchesAll(double place, double reach) {
            return at(place + reach + SLACK * cell) - at(place - reach - SLACK * cell) + 1 >= count;
        }
    }
}
