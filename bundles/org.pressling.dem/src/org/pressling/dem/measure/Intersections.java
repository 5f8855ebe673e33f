// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.measure;

import java.util.Arrays;

import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.Structure;

/**
 * All spheres that overlap each sphere of a structure, images across joined sides among them, and be it its own. Unlike the
 * solver's search, which takes the nearest image of each pair, this one takes all, so that a unit cell of a lattice may be a box.
 * <p>
 * Spheres are sorted into cells a little larger than the median diameter; each looks for smaller ones around it, so that few
 * large ones among many small do no harm.
 */
final class Intersections {
    private final Particles particles;
    private final Axis[] axes;
    private final double[][] place;
    private int[] start = {};
    private int[] sorted = {};

    private int[] owner = new int[256];
    private int[] other = new int[256];
    private double[][] apart = new double[256][];
    private int count;
    /** Entries of sphere i stand at {@code order[from[i]]} to before {@code order[from[i + 1]]}. */
    private final int[] from;
    private final int[] order;

    Intersections(Structure structure) {
        particles = structure.particles();
        Box box = structure.box();
        int n = particles.count();
        double[] radii = new double[n];
        place = new double[n][];
        for (int i = 0; i < n; i++) {
            radii[i] = particles.surface(i);
            place[i] = new double[] {particles.x[i], box.wrapY(particles.y[i]), box.wrapZ(particles.z[i])};
        }
        Arrays.sort(radii);
        double cell = n == 0 ? box.width() : Math.max(2.2 * radii[n / 2], least(box, n));
        axes = new Axis[] {Axis.of(box.width(), cell, false), Axis.of(box.height(), cell, box.periodicY()),
                Axis.of(box.depth(), cell, box.periodicZ())};
        sortIntoCells();
        for (int i = 0; i < n; i++) {
            collect(i);
        }
        from = new int[n + 1];
        for (int k = 0; k < count; k++) {
            from[owner[k] + 1]++;
        }
        for (int i = 0; i < n; i++) {
            from[i + 1] += from[i];
        }
        order = new int[count];
        int[] next = from.clone();
        for (int k = 0; k < count; k++) {
            order[next[owner[k]]++] = k;
        }
    }

    /** More cells than eight for each sphere cost more than they save. */
    private static double least(Box box, int spheres) {
        double each = box.content() / (8.0 * spheres);
        return box.isSpace() ? Math.cbrt(each) : Math.sqrt(each);
    }

    /** First entry of a sphere; its last stands before that of the next. */
    int first(int sphere) {
        return from[sphere];
    }

    /** The sphere that an entry tells of. */
    int other(int entry) {
        return other[order[entry]];
    }

    /** From the centre of an entry's sphere to that of the other [m]. */
    double[] apart(int entry) {
        return apart[order[entry]];
    }

    /** How far both centres are apart [m]. */
    double distance(int entry) {
        double[] d = apart(entry);
        return Math.sqrt(d[0] * d[0] + d[1] * d[1] + d[2] * d[2]);
    }

    private int cellOf(int i) {
        return index(axes[0].holding(place[i][0]), axes[1].holding(place[i][1]), axes[2].holding(place[i][2]));
    }

    private int index(int column, int row, int layer) {
        return (column * axes[1].count + row) * axes[2].count + layer;
    }

    private void sortIntoCells() {
        start = new int[axes[0].count * axes[1].count * axes[2].count + 1];
        sorted = new int[place.length];
        for (int i = 0; i < place.length; i++) {
            start[cellOf(i) + 1]++;
        }
        for (int c = 0; c + 1 < start.length; c++) {
            start[c + 1] += start[c];
        }
        int[] next = start.clone();
        for (int i = 0; i < place.length; i++) {
            sorted[next[cellOf(i)]++] = i;
        }
    }

    private void collect(int i) {
        double reach = 2 * particles.surface(i);
        var low = new int[3];
        var high = new int[3];
        for (int a = 0; a < 3; a++) {
            low[a] = axes[a].bound(place[i][a] - reach);
            high[a] = axes[a].bound(place[i][a] + reach);
        }
        for (int column = low[0]; column <= high[0]; column++) {
            for (int row = low[1]; row <= high[1]; row++) {
                for (int layer = low[2]; layer <= high[2]; layer++) {
                    collect(i, column, row, layer);
                }
            }
        }
    }

    private void collect(int i, int column, int row, int layer) {
        int cell = index(column, axes[1].wrapped(row), axes[2].wrapped(layer));
        double shiftY = axes[1].shift(row);
        double shiftZ = axes[2].shift(layer);
        for (int k = start[cell]; k < start[cell + 1]; k++) {
            int j = sorted[k];
            double one = particles.surface(i);
            double two = particles.surface(j);
            double dx = place[j][0] - place[i][0];
            double dy = place[j][1] + shiftY - place[i][1];
            double dz = place[j][2] + shiftZ - place[i][2];
            boolean itself = j == i && shiftY == 0 && shiftZ == 0;
            if (two <= one && !itself && dx * dx + dy * dy + dz * dz < (one + two) * (one + two)) {
                add(i, j, dx, dy, dz);
                if (two < one) {
                    add(j, i, -dx, -dy, -dz);
                }
            }
        }
    }

    private void add(int i, int j, double dx, double dy, double dz) {
        if (count == owner.length) {
            owner = Arrays.copyOf(owner, 2 * count);
            other = Arrays.copyOf(other, 2 * count);
            apart = Arrays.copyOf(apart, 2 * count);
        }
        owner[count] = i;
        other[count] = j;
        apart[count++] = new double[] {dx, dy, dz};
    }

    /** An axis cut into cells, whose ends may be joined. */
    private record Axis(double length, int count, boolean periodic) {
        static Axis of(double length, double cell, boolean periodic) {
            return new Axis(length, Math.max(1, (int) (length / cell)), periodic);
        }

        private int at(double where) {
            return count == 1 && !periodic ? 0 : (int) Math.floor(where / length * count);
        }

        int holding(double where) {
            return Math.clamp(at(where), 0, count - 1);
        }

        /** A cell to begin or end with; beyond joined ends it goes on. */
        int bound(double where) {
            return periodic ? at(where) : holding(where);
        }

        int wrapped(int index) {
            return Math.floorMod(index, count);
        }

        double shift(int index) {
            return periodic ? length * Math.floorDiv(index, count) : 0;
        }
    }
}
