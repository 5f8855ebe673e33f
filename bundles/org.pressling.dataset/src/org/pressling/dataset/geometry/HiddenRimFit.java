// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

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
    /**
     * A circle is left where it is once it, those around it and the size have moved less than this in a round, in pixels: half a
     * hundredth of the error of a centre.
     */
    private static final double SETTLED = 1e-3;

    private final int count;
    private final double rim;
    private final List<Disc> covers;
    /** Where the points of each patch begin in {@link #px}. */
    private final int[] begin;
    private final double[] px;
    private final double[] py;
    /** The particle that hid each point the last time; most likely it still does. */
    private final int[] hider;
    /** For each particle the last one that it was found near to in this round. */
    private final int[] nearTo;
    private final double[] moved;
    private final double[] freeSum;
    private final int[] freeCount;
    private final Disc[] discs;
    private double[] x;
    private double[] y;
    private double radius;

    /**
     * A fit.
     *
     * @param points  ends of all patches
     * @param patches the patches
     * @param rim     width of a rim in pixels
     * @param covers  other particles that may lie over these, with their rims
     */
    HiddenRimFit(RimPoints points, Patches patches, double rim, List<Disc> covers) {
        this.rim = rim;
        this.covers = covers;
        count = patches.count;
        begin = new int[count + 1];
        for (int i = 0; i < points.count; i++) {
            begin[patches.of[points.pixel[i]] + 1]++;
        }
        for (int k = 0; k < count; k++) {
            begin[k + 1] += begin[k];
        }
        px = new double[points.count];
        py = new double[points.count];
        int[] next = begin.clone();
        for (int i = 0; i < points.count; i++) {
            int place = next[patches.of[points.pixel[i]]]++;
            px[place] = points.x[i];
            py[place] = points.y[i];
        }
        hider = new int[points.count];
        nearTo = new int[count];
        moved = new double[count];
        freeSum = new double[count];
        freeCount = new int[count];
        discs = new Disc[count];
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
        Arrays.fill(moved, LARGEST_STEP);
        double grown = LARGEST_STEP;
        for (int round = 0; round < ROUNDS; round++) {
            round(round, grown);
            double before = radius;
            if (round >= SIZED && Arrays.stream(freeCount).sum() > LEAST_POINTS) {
                double step = Arrays.stream(freeSum).sum() / Arrays.stream(freeCount).sum();
                radius += step;
                for (int k = 0; k < count; k++) { // for those that rest; the others take theirs anew
                    freeSum[k] -= step * freeCount[k];
                }
            }
            grown = Math.abs(radius - before);
        }
        return Arrays.stream(discs).filter(Objects::nonNull).map(disc -> new Disc(disc.x(), disc.y(), radius + rim,
                disc.covariance())).toList();
    }

    private void round(int round, double grown) {
        Cells cells = new Cells(x, y, 2 * (radius + rim) + 1);
        double reach = Math.max(LEAST_REACH, FIRST_REACH - REACH_STEP * round);
        boolean mayRest = round > SIZED && reach <= LEAST_REACH && grown < SETTLED;
        double[] nextX = x.clone();
        double[] nextY = y.clone();
        double[] nextMoved = moved.clone();
        Arrays.fill(nearTo, -1);
        for (int k = 0; k < count; k++) {
            if (begin[k + 1] - begin[k] < LEAST_POINTS) {
                nextMoved[k] = 0;
                continue;
            }
            int[] neighbours = cells.near(k);
            if (mayRest && rests(k, neighbours)) {
                continue;
            }
            discs[k] = step(k, neighbours, reach);
            nextX[k] = discs[k].x();
            nextY[k] = discs[k].y();
            nextMoved[k] = Math.max(Math.abs(nextX[k] - x[k]), Math.abs(nextY[k] - y[k]));
        }
        x = nextX;
        y = nextY;
        System.arraycopy(nextMoved, 0, moved, 0, count);
    }

    private boolean rests(int k, int[] neighbours) {
        boolean rests = moved[k] < SETTLED;
        for (int q : neighbours) {
            rests &= moved[q] < SETTLED;
        }
        return rests;
    }

    private Disc step(int k, int[] neighbours, double reach) {
        double xx = RIDGE;
        double xy = 0;
        double yy = RIDGE;
        double pullX = 0;
        double pullY = 0;
        freeSum[k] = 0;
        freeCount[k] = 0;
        List<Disc> over = over(k);
        for (int q : neighbours) {
            nearTo[q] = k;
        }
        for (int i = begin[k]; i < begin[k + 1]; i++) {
            double dx = px[i] - x[k];
            double dy = py[i] - y[k];
            double d = Math.max(Math.sqrt(dx * dx + dy * dy), RIDGE);
            double beyond = d - radius;
            boolean free = !isHidden(k, i, neighbours, over);
            double weight = beyond > 0 || free ? 1 : biweight(beyond / reach);
            if (free && Math.abs(beyond) < LEAST_REACH) {
                freeSum[k] += beyond;
                freeCount[k]++;
            }
            if (weight > 0) {
                double pull = weight * Math.max(-LARGEST_PULL, Math.min(LARGEST_PULL, beyond));
                double ux = dx / d;
                double uy = dy / d;
                xx += weight * ux * ux;
                xy += weight * ux * uy;
                yy += weight * uy * uy;
                pullX += pull * ux;
                pullY += pull * uy;
            }
        }
        double determinant = xx * yy - xy * xy;
        double stepX = (yy * pullX - xy * pullY) / determinant;
        double stepY = (xx * pullY - xy * pullX) / determinant;
        double[][] covariance = {{PIXEL_VARIANCE * yy / determinant, -PIXEL_VARIANCE * xy / determinant, 0},
                {-PIXEL_VARIANCE * xy / determinant, PIXEL_VARIANCE * xx / determinant, 0}, {0, 0, PIXEL_VARIANCE / (xx + yy)}};
        return new Disc(x[k] + Math.clamp(stepX, -LARGEST_STEP, LARGEST_STEP),
                y[k] + Math.clamp(stepY, -LARGEST_STEP, LARGEST_STEP), radius + rim, covariance);
    }

    /** The other particles that may hide a part of one. */
    private List<Disc> over(int k) {
        List<Disc> over = new ArrayList<>();
        for (Disc cover : covers) {
            if (cover.depth(x[k], y[k]) > -radius - rim - SEAM) {
                over.add(cover);
            }
        }
        return over;
    }

    private static double biweight(double u) {
        return Math.abs(u) >= 1 ? 0 : (1 - u * u) * (1 - u * u);
    }

    private boolean isHidden(int k, int point, int[] neighbours, List<Disc> over) {
        double r = radius + rim + SEAM;
        if (nearTo[hider[point]] == k && isWithin(point, hider[point], r)) {
            return true;
        }
        for (int q : neighbours) {
            if (isWithin(point, q, r)) {
                hider[point] = q;
                return true;
            }
        }
        for (Disc disc : over) {
            if (disc.depth(px[point], py[point]) > -SEAM) {
                return true;
            }
        }
        return false;
    }

    private boolean isWithin(int point, int q, double r) {
        double dx = px[point] - x[q];
        double dy = py[point] - y[q];
        return dx * dx + dy * dy < r * r;
    }
}
