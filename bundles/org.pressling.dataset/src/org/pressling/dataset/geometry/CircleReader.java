// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.image.SeenCircle;
import org.pressling.dem.Role;

/**
 * Reads the circles of active material from a picture, overlapping ones and such that the edge cuts included.
 * <p>
 * A distance transform gives first guesses, least squares over the rim place them, and where edges are hard the disc is
 * sought that draws just the pixels that are seen. Libraries that were looked at stop before the last two: they fit ellipses
 * to closed outlines of bodies that stand apart (BoofCV, OpenCV), or vote for centres on a grid (a Hough transform), which
 * gives half a pixel where the overlap of two particles is a fifth of one.
 */
final class CircleReader {
    /** Share of the disc within the picture that must show active material. */
    private static final double LEAST_FILLED = 0.9;
    /** A rim shorter than this, in radians, tells no circle. */
    private static final double LEAST_ARC = 0.6;
    /** Centres nearer than this share of the smaller radius are those of one disc. */
    private static final double SAME = 0.3;
    private static final int ANGLES = 360;
    private static final double[] COSINES = IntStream.range(0, ANGLES).mapToDouble(a -> Math.cos(2 * Math.PI * a / ANGLES))
            .toArray();
    private static final double[] SINES = IntStream.range(0, ANGLES).mapToDouble(a -> Math.sin(2 * Math.PI * a / ANGLES))
            .toArray();
    /** Floor of a standard error in pixels: what rounding and drawing themselves leave. */
    private static final double LEAST_ERROR = 1e-3;

    private CircleReader() {
    }

    static List<Disc> discs(BodyMask mask) {
        RimFit rims = new RimFit(RimPoints.of(mask));
        List<Disc> fitted = settled(DiscSeeds.of(mask), rims, mask);
        List<Disc> left = DiscSeeds.left(mask, fitted);
        if (!left.isEmpty()) {
            fitted = settled(Stream.concat(fitted.stream(), left.stream()).toList(), rims, mask);
        }
        return outside(mask.hard ? new PixelFit(mask, fitted).fit() : fitted);
    }

    /** Leaves out crumbs beside a larger disc that was not quite met: particles do not hold each other's centres. */
    private static List<Disc> outside(List<Disc> discs) {
        return discs.stream().filter(disc -> discs.stream()
                .noneMatch(other -> other.r() > disc.r() && other.depth(disc.x(), disc.y()) > 0)).toList();
    }

    /** Fits guesses, once more after those are left out that share a rim with a better one, and keeps what are discs. */
    private static List<Disc> settled(List<Disc> seeds, RimFit rims, BodyMask mask) {
        return kept(rims.fit(distinct(rims.fit(seeds), mask)), mask);
    }

    /** Of those that nearly are one, the one with the longest rim. */
    private static List<Disc> distinct(List<Disc> discs, BodyMask mask) {
        List<Disc> sorted = new ArrayList<>(discs);
        sorted.removeIf(disc -> disc.r() < DiscSeeds.LEAST_RADIUS);
        Map<Disc, Double> arcs = new IdentityHashMap<>();
        sorted.forEach(disc -> arcs.put(disc, arc(disc, List.of(), mask)));
        sorted.sort(Comparator.comparing(arcs::get, Comparator.reverseOrder()));
        List<Disc> distinct = new ArrayList<>();
        for (Disc disc : sorted) {
            if (distinct.stream().noneMatch(other -> isSame(disc, other))) {
                distinct.add(disc);
            }
        }
        return distinct;
    }

    private static boolean isSame(Disc one, Disc other) {
        double apart = Math.hypot(other.x() - one.x(), other.y() - one.y());
        return apart < Math.max(Math.abs(other.r() - one.r()), SAME * Math.min(other.r(), one.r()));
    }

    /** Leaves out what is no disc, the one with the shortest rim of its own first. */
    private static List<Disc> kept(List<Disc> discs, BodyMask mask) {
        List<Disc> kept = new ArrayList<>(distinct(discs, mask));
        kept.removeIf(disc -> filled(disc, mask) < LEAST_FILLED);
        while (!kept.isEmpty()) {
            double[] arcs = kept.stream().mapToDouble(disc -> arc(disc, kept, mask)).toArray();
            int shortest = IntStream.range(0, arcs.length).reduce((a, b) -> arcs[b] < arcs[a] ? b : a).orElseThrow();
            if (arcs[shortest] >= LEAST_ARC) {
                break;
            }
            kept.remove(shortest);
        }
        return kept;
    }

    /** Length of the rim, in radians, along which the mask ends and none of the others does. */
    private static double arc(Disc disc, List<Disc> others, BodyMask mask) {
        int edge = 0;
        for (int a = 0; a < ANGLES; a++) {
            double c = COSINES[a];
            double s = SINES[a];
            boolean isEdge = is(true, mask, disc.x() + (disc.r() - 1) * c, disc.y() + (disc.r() - 1) * s)
                    && is(false, mask, disc.x() + (disc.r() + 1) * c, disc.y() + (disc.r() + 1) * s);
            edge += isEdge && isOwn(disc, others, disc.x() + disc.r() * c, disc.y() + disc.r() * s) ? 1 : 0;
        }
        return 2 * Math.PI * edge / ANGLES;
    }

    private static boolean isOwn(Disc disc, List<Disc> others, double x, double y) {
        return others.stream().noneMatch(other -> other != disc && Math.abs(other.depth(x, y)) < 1);
    }

    /** Whether a point of the picture shows active material, or shows none; beyond the picture neither is so. */
    private static boolean is(boolean active, BodyMask mask, double x, double y) {
        int column = (int) Math.floor(x);
        int row = (int) Math.floor(y);
        boolean inside = column >= 0 && column < mask.width && row >= 0 && row < mask.height;
        return inside && mask.in[row * mask.width + column] == active;
    }

    private static double filled(Disc disc, BodyMask mask) {
        int in = 0;
        int all = 0;
        for (int row = (int) Math.max(0, disc.y() - disc.r()); row < Math.min(mask.height, disc.y() + disc.r()); row++) {
            for (int column = (int) Math.max(0, disc.x() - disc.r()); column < Math.min(mask.width,
                    disc.x() + disc.r()); column++) {
                if (disc.depth(column + 0.5, row + 0.5) >= 0) {
                    all++;
                    in += mask.in[row * mask.width + column] ? 1 : 0;
                }
            }
        }
        return all == 0 ? 0 : (double) in / all;
    }

    /**
     * Reads the circles, the largest first.
     *
     * @param picture   a picture of any size
     * @param rendering tells the grays of the phases and the width of outlines; nothing else of it is used
     */
    static List<SeenCircle> circles(GrayImage picture, RenderSettings rendering) {
        BodyMask mask = BodyMask.of(picture, rendering, Role.ACTIVE, false);
        double pixel = picture.pixelSize();
        List<SeenCircle> circles = new ArrayList<>();
        for (Disc disc : discs(mask)) {
            double[][] c = disc.covariance();
            double centre = Math.sqrt(Math.max(c[0][0] + c[1][1], 2 * LEAST_ERROR * LEAST_ERROR));
            double radius = Math.sqrt(Math.max(c[2][2], LEAST_ERROR * LEAST_ERROR));
            circles.add(new SeenCircle(disc.x() * pixel, (mask.height - disc.y()) * pixel,
                    disc.r() * pixel + rendering.outlineWidth(), centre * pixel, radius * pixel, seen(disc, mask)));
        }
        circles.sort((a, b) -> Double.compare(b.radius(), a.radius()));
        return List.copyOf(circles);
    }

    static double seen(Disc disc, BodyMask mask) {
        if (disc.x() >= disc.r() && disc.x() + disc.r() <= mask.width && disc.y() >= disc.r()
                && disc.y() + disc.r() <= mask.height) {
            return 1;
        }
        int inside = 0;
        for (int a = 0; a < ANGLES; a++) {
            double x = disc.x() + disc.r() * COSINES[a];
            double y = disc.y() + disc.r() * SINES[a];
            inside += x >= 0 && x <= mask.width && y >= 0 && y <= mask.height ? 1 : 0;
        }
        return (double) inside / ANGLES;
    }
}
