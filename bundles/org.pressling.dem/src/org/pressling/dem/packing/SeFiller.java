// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import java.util.Arrays;

/**
 * Fills what the active material leaves free with equal discs of solid electrolyte: from the bottom edge upwards, row
 * by row, each row from the left edge to the right, until nothing fits. Within a row the leftmost free places are
 * found exactly; rows are 1/64 of a diameter apart, so what a finer grid of rows would gain is below that. No chance
 * is involved. Every place where a disc could be put has then been tried, to that resolution.
 */
final class SeFiller {

    private static final int ROWS_PER_DIAMETER = 64;
    /** Keeps touching discs from overlapping by rounding. */
    private static final double CLEARANCE = 1 + 1e-12;

    private final Discs am;
    private final Discs se;
    private final double radius;
    private double[] from = new double[64];
    private double[] to = new double[64];
    private int blocked;
    private int firstNearRow;

    private SeFiller(Discs am, double diameter) {
        this.am = am;
        radius = diameter / 2;
        se = new Discs(am.box);
    }

    /** The electrolyte discs that fit between the given ones. */
    static Discs fill(Discs am, double diameter) {
        var filler = new SeFiller(am, diameter);
        double low = am.box.periodicY() ? 0 : filler.radius;
        double high = am.box.height() - (am.box.periodicY() ? 0 : filler.radius);
        double pitch = diameter / ROWS_PER_DIAMETER;
        int rows = (int) Math.floor((high - low) / pitch);
        for (int row = 0; row <= rows; row++) {
            filler.fillRow(low + row * pitch);
        }
        if (!am.box.periodicY() && high > low + rows * pitch) {
            filler.fillRow(high);
        }
        return filler.se;
    }

    private void fillRow(double y) {
        blocked = 0;
        for (int i = 0; i < am.count; i++) {
            block(am, i, y);
        }
        blockByElectrolyte(y);
        sortBlocked();
        double last = am.box.width() - radius;
        double x = radius;
        int next = 0;
        while (true) {
            while (next < blocked && from[next] < x) {
                x = Math.max(x, to[next]);
                next++;
            }
            if (x > last) {
                return;
            }
            se.add(x, y, radius);
            x += 2 * radius * CLEARANCE;
        }
    }

    /** Rows rise, so the discs are sorted by y and only the last ones, or the first across a joined edge, are near. */
    private void blockByElectrolyte(double y) {
        while (firstNearRow < se.count && se.y[firstNearRow] < y - 2 * radius) {
            firstNearRow++;
        }
        if (am.box.periodicY()) {
            for (int i = 0; i < firstNearRow && se.y[i] + am.box.height() - y < 2 * radius; i++) {
                block(se, i, y);
            }
        }
        for (int i = firstNearRow; i < se.count; i++) {
            block(se, i, y);
        }
    }

    /** Notes the interval of x in which a disc at height y would overlap disc i. */
    private void block(Discs discs, int i, double y) {
        double reach = (discs.radius[i] + radius) * CLEARANCE;
        double dy = am.box.nearestY(discs.y[i] - y);
        double square = reach * reach - dy * dy;
        if (square <= 0) {
            return;
        }
        if (blocked == from.length) {
            from = Arrays.copyOf(from, 2 * blocked);
            to = Arrays.copyOf(to, 2 * blocked);
        }
        double half = Math.sqrt(square);
        from[blocked] = discs.x[i] - half;
        to[blocked] = discs.x[i] + half;
        blocked++;
    }

    /** By insertion: discs of a row arrive from left to right, so the intervals are nearly sorted. */
    private void sortBlocked() {
        for (int i = 1; i < blocked; i++) {
            double f = from[i];
            double t = to[i];
            int k = i - 1;
            while (k >= 0 && from[k] > f) {
                from[k + 1] = from[k];
                to[k + 1] = to[k];
                k--;
            }
            from[k + 1] = f;
            to[k + 1] = t;
        }
    }
}
