// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Places circles of one unknown size by what is seen of each within its rim. Where a patch ends there is the particle's own rim,
 * or that of another which lies over it. So an end beyond the own rim is always wrong and pulls; one within it pulls as long as
 * no other particle reaches there to hide what lies behind, and else only when it is near the rim (Tukey's biweight).
 */
final class HiddenRimFit {
    private static final int ROUNDS = 25;
    /** From this round on the size is fitted as well. */
    private static final int SIZED = 10;
    /** How far from the rim a point that may be another's still pulls, in pixels: at first, least, and less each round. */
    private static final double FIRST_REACH = 3;
    private static final double LEAST_REACH = 1.2;
    private static final double REACH_STEP = 0.15;
    /** A point this far outside another particle may still be its rim, in pixels. */
    private static final double SEAM = 0.7;
    /** No point pulls farther, and no circle moves farther in a round, in pixels. */
    private static final double LARGEST_PULL = 2;
    private static final double LARGEST_STEP = 1;
    /** Keeps the equations of an arc that leaves a direction open regular. */
    private static final double RIDGE = 1e-3;
    /** Variance of where along a row or column an edge lies between two pixels: that of a uniform share. */
    private static final double PIXEL_VARIANCE = 1.0 / 12;
    private static final int LEAST_POINTS = 8;

    private final RimPoints points;
    private final Patches patches;
    private final double rim;
    private final List<Disc> covers;
    private final int[][] own;
    private double[] x;
    private double[] y;
    private double radius;
    private double freeSum;
    private int freeCount;

    /**
     * A fit.
     *
     * @param points  ends of all patches
     * @param patches the patches
     * @param rim     width of a rim in pixels
     * @param covers  other particles that may lie over these, with their rims
     */
    HiddenRimFit(RimPoints points, Patches patches, double rim, List<Disc> covers) {
        this.points = points;
        this.patches = patches;
        this.rim = rim;
        this.covers = covers;
        own = own();
    }

    private int[][] own() {
        int[] counts = new int[patches.count];
        for (int i = 0; i < points.count; i++) {
            counts[patches.of[points.pixel[i]]]++;
        }
        int[][] all = new int[patches.count][];
        Arrays.setAll(all, k -> new int[counts[k]]);
        for (int i = 0; i < points.count; i++) {
            int patch = patches.of[points.pixel[i]];
            all[patch][--counts[patch]] = i;
        }
        return all;
    }

    /**
     * Fits all circles at once.
     *
     * @param middles x and y of the middle of each patch
     * @param within  first guess of the radius within the rim
     * @return circles with their rims, of those patches whose ends tell one
     */
    List<Disc> fit(double[][] middles, double within) {
        x = Arrays.stream(middles).mapToDouble(middle -> middle[0]).toArray();
        y = Arrays.stream(middles).mapToDouble(middle -> middle[1]).toArray();
        radius = within;
        List<Disc> discs = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            discs = round(round);
            if (round >= SIZED && freeCount > LEAST_POINTS) {
                radius += freeSum / freeCount;
            }
        }
        return discs;
    }

    private List<Disc> round(int round) {
        Cells cells = new Cells(x, y, 2 * (radius + rim) + 1);
        double reach = Math.max(LEAST_REACH, FIRST_REACH - REACH_STEP * round);
        double[] nextX = x.clone();
        double[] nextY = y.clone();
        List<Disc> discs = new ArrayList<>();
        freeSum = 0;
        freeCount = 0;
        for (int k = 0; k < x.length; k++) {
            if (own[k].length >= LEAST_POINTS) {
                Disc moved = step(k, cells.near(k), reach);
                nextX[k] = moved.x();
                nextY[k] = moved.y();
                discs.add(moved);
            }
        }
        x = nextX;
        y = nextY;
        return discs;
    }

    private Disc step(int k, int[] neighbours, double reach) {
        double xx = RIDGE;
        double xy = 0;
        double yy = RIDGE;
        double pullX = 0;
        double pullY = 0;
        List<Disc> over = covers.stream().filter(c -> c.depth(x[k], y[k]) > -radius - rim - SEAM).toList();
        for (int i : own[k]) {
            double dx = points.x[i] - x[k];
            double dy = points.y[i] - y[k];
            double d = Math.max(Math.hypot(dx, dy), RIDGE);
            double beyond = d - radius;
            boolean free = !isHidden(points.x[i], points.y[i], neighbours, over);
            double weight = beyond > 0 || free ? 1 : biweight(beyond / reach);
            double pull = weight * Math.clamp(beyond, -LARGEST_PULL, LARGEST_PULL);
            if (free && Math.abs(beyond) < LEAST_REACH) {
                freeSum += beyond;
                freeCount++;
            }
            double ux = dx / d;
            double uy = dy / d;
            xx += weight * ux * ux;
            xy += weight * ux * uy;
            yy += weight * uy * uy;
            pullX += pull * ux;
            pullY += pull * uy;
        }
        double determinant = xx * yy - xy * xy;
        double stepX = (yy * pullX - xy * pullY) / determinant;
        double stepY = (xx * pullY - xy * pullX) / determinant;
        double[][] covariance = {{PIXEL_VARIANCE * yy / determinant, -PIXEL_VARIANCE * xy / determinant, 0},
                {-PIXEL_VARIANCE * xy / determinant, PIXEL_VARIANCE * xx / determinant, 0}, {0, 0, PIXEL_VARIANCE / (xx + yy)}};
        return new Disc(x[k] + Math.clamp(stepX, -LARGEST_STEP, LARGEST_STEP),
                y[k] + Math.clamp(stepY, -LARGEST_STEP, LARGEST_STEP), radius + rim, covariance);
    }

    private static double biweight(double u) {
        return Math.abs(u) >= 1 ? 0 : (1 - u * u) * (1 - u * u);
    }

    private boolean isHidden(double px, double py, int[] neighbours, List<Disc> over) {
        double r = radius + rim + SEAM;
        for (int q : neighbours) {
            double dx = px - x[q];
            double dy = py - y[q];
            if (dx * dx + dy * dy < r * r) {
                return true;
            }
        }
        for (Disc disc : over) {
            if (disc.depth(px, py) > -SEAM) {
                return true;
            }
        }
        return false;
    }
}
