// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

import java.util.Arrays;
import java.util.List;

/**
 * Fits discs to rim points: each point belongs to the disc whose rim is nearest, and each disc takes the least squares of the
 * distances of its points (Gauss and Newton), weighted by Tukey's biweight, so that points of a neighbour, a notch or a
 * speck do not pull.
 */
final class RimFit {
    /** Points farther from the rim than this do not count, in pixels, round by round. */
    private static final double[] REACH = {12, 12, 12, 8, 8, 6, 4, 3, 2, 1.5, 1.5, 1.5};
    /** Points of a rim below which it tells no circle. */
    static final int LEAST_POINTS = 8;
    private static final double ROUNDING = 1e-9;

    private final RimPoints points;
    private final int[] owner;

    RimFit(RimPoints points) {
        this.points = points;
        owner = new int[points.count];
    }

    /** Fits all discs at once; one without enough points, or that runs away, stays as it was. */
    List<Disc> fit(List<Disc> seeds) {
        Disc[] discs = seeds.toArray(Disc[]::new);
        for (double reach : REACH) {
            share(discs, reach);
            int[][] shares = shares(discs.length);
            Disc[] next = discs.clone();
            for (int k = 0; k < discs.length; k++) {
                next[k] = step(discs[k], shares[k], reach);
            }
            discs = next;
        }
        return List.of(discs);
    }

    private void share(Disc[] discs, double reach) {
        Arrays.fill(owner, -1);
        for (int i = 0; i < points.count; i++) {
            double nearest = reach;
            for (int k = 0; k < discs.length; k++) {
                double distance = mayBeWithin(discs[k], points.x[i], points.y[i], nearest)
                        ? Math.abs(discs[k].depth(points.x[i], points.y[i])) : nearest;
                if (distance < nearest) {
                    nearest = distance;
                    owner[i] = k;
                }
            }
        }
    }

    /** Whether a point may be as near to a rim as that; tells by squares, which costs less than a root. */
    private static boolean mayBeWithin(Disc disc, double px, double py, double distance) {
        double dx = px - disc.x();
        double dy = py - disc.y();
        double squared = dx * dx + dy * dy;
        double outer = disc.r() + distance;
        double inner = Math.max(0, disc.r() - distance);
        return squared < outer * outer * (1 + ROUNDING) && squared >= inner * inner * (1 - ROUNDING);
    }

    /** The points of each disc, in their order. */
    private int[][] shares(int discs) {
        int[] counts = new int[discs];
        for (int of : owner) {
            if (of >= 0) {
                counts[of]++;
            }
        }
        int[][] shares = new int[discs][];
        Arrays.setAll(shares, k -> new int[counts[k]]);
        for (int i = owner.length - 1; i >= 0; i--) {
            if (owner[i] >= 0) {
                shares[owner[i]][--counts[owner[i]]] = i;
            }
        }
        return shares;
    }

    private Disc step(Disc disc, int[] own, double reach) {
        NormalEquations equations = new NormalEquations();
        double weights = 0;
        double squares = 0;
        for (int i : own) {
            double dx = points.x[i] - disc.x();
            double dy = points.y[i] - disc.y();
            double d = Math.sqrt(dx * dx + dy * dy);
            double e = d - disc.r();
            double u = e / reach;
            double w = (1 - u * u) * (1 - u * u);
            equations.add(dx / d, dy / d, w, w * e);
            weights += w;
            squares += w * e * e;
        }
        double[][] inverse = own.length < LEAST_POINTS ? null : equations.inverse();
        if (inverse == null) {
            return disc; // So short an arc tells no circle; what was guessed stays, with no more trust than before.
        }
        double[] s = equations.solve(inverse);
        for (double[] row : inverse) {
            for (int j = 0; j < row.length; j++) {
                row[j] *= squares / weights;
            }
        }
        Disc moved = new Disc(disc.x() + s[0], disc.y() + s[1], disc.r() + s[2], inverse);
        return moved.isFinite() && moved.r() > 1 ? moved : disc;
    }
}
