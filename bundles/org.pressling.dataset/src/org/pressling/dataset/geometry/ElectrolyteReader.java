// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.image.SeenCircle;
import org.pressling.dem.Role;

/**
 * Reads the circles of electrolyte (SE) from a picture in which their rims show. The rims part what is seen of each particle
 * from its neighbours, so that each patch of electrolyte is one particle, some of it hidden by those drawn over it.
 * {@link HiddenRimFit} places the circles.
 * <p>
 * All electrolyte of a picture is taken for spheres of one size, which is read as well; where patches say that sizes differ,
 * or rims are too thin to part them, nothing is read.
 */
final class ElectrolyteReader {
    /** A rim thinner than this does not part patches, in pixels. */
    private static final double LEAST_RIM = 1;
    /** Smaller patches are crumbs, in pixels. */
    private static final int LEAST_PATCH = 3;
    /** Radii of what is seen within a rim, below which a circle has no shape, in pixels. */
    private static final double LEAST_RADIUS = 2.5;
    /** Of patches in the order of their size, one that is seen as a whole, and one that only a larger kind passes. */
    private static final double WHOLE = 0.9;
    private static final double LARGEST = 0.995;
    private static final double LARGER = 1.25;
    /** Two circles nearer than this share of their radius are one that another cuts in two. */
    private static final double SAME = 0.6;

    private ElectrolyteReader() {
    }

    /**
     * Reads the circles, from the top left to the bottom right.
     *
     * @param picture   a picture of any size
     * @param rendering tells the grays of the phases and the width of the rims; nothing else of it is used
     * @param active    the circles of active material in the picture
     * @return empty where no rims show
     */
    static List<SeenCircle> circles(GrayImage picture, RenderSettings rendering, List<SeenCircle> active) {
        double pixel = picture.pixelSize();
        double rim = rendering.outlineWidth() / pixel;
        if (!showsRims(rendering, pixel)) {
            return List.of();
        }
        BodyMask mask = BodyMask.of(picture, rendering, Role.ELECTROLYTE, true);
        Patches patches = Patches.of(mask);
        double[][] middles = middles(patches, mask.width);
        double radius = radius(middles);
        if (!(radius >= LEAST_RADIUS)) {
            return List.of();
        }
        List<Disc> covers = active.stream().map(c -> new Disc(c.x() / pixel, mask.height - c.y() / pixel, c.radius() / pixel))
                .toList();
        List<Disc> fitted = new HiddenRimFit(RimPoints.of(mask), patches, rim, covers).fit(middles, radius);
        List<SeenCircle> circles = new ArrayList<>();
        for (Disc disc : distinct(fitted)) {
            double centre = Math.sqrt(disc.covariance()[0][0] + disc.covariance()[1][1]) * pixel;
            circles.add(new SeenCircle(disc.x() * pixel, (mask.height - disc.y()) * pixel, disc.r() * pixel, centre,
                    Math.sqrt(disc.covariance()[2][2]) * pixel, CircleReader.seen(disc, mask)));
        }
        return List.copyOf(circles);
    }

    /**
     * Whether rims are drawn, and wide enough to part what they surround.
     *
     * @param pixel edge length of a pixel [m]
     */
    static boolean showsRims(RenderSettings rendering, double pixel) {
        return rendering.outlineWidth() >= LEAST_RIM * pixel;
    }

    /** Middle and number of pixels of each patch. */
    private static double[][] middles(Patches patches, int width) {
        double[][] middles = new double[patches.count][3];
        for (int i = 0; i < patches.of.length; i++) {
            if (patches.of[i] >= 0) {
                double[] middle = middles[patches.of[i]];
                int row = i / width;
                middle[0] += i % width + 0.5;
                middle[1] += row + 0.5;
                middle[2]++;
            }
        }
        for (double[] middle : middles) {
            middle[0] /= middle[2];
            middle[1] /= middle[2];
        }
        return middles;
    }

    /** Radius within the rim of a patch that is seen as a whole; not a number where there is none, or where sizes differ. */
    private static double radius(double[][] middles) {
        double[] radii = Arrays.stream(middles).filter(middle -> middle[2] >= LEAST_PATCH)
                .mapToDouble(middle -> Math.sqrt(middle[2] / Math.PI)).sorted().toArray();
        if (radii.length == 0) {
            return Double.NaN;
        }
        double whole = radii[(int) (WHOLE * (radii.length - 1))];
        return radii[(int) (LARGEST * (radii.length - 1))] > LARGER * whole ? Double.NaN : whole;
    }

    /** Leaves out crumbs, and of two that are one the less well known. */
    private static List<Disc> distinct(List<Disc> discs) {
        List<Disc> kept = new ArrayList<>();
        for (Disc disc : discs) {
            boolean known = false;
            for (int k = kept.size() - 1; k >= 0; k--) {
                if (isSame(disc, kept.get(k))) {
                    if (error(kept.get(k)) > error(disc)) {
                        kept.remove(k);
                    } else {
                        known = true;
                    }
                }
            }
            if (!known) {
                kept.add(disc);
            }
        }
        return kept;
    }

    private static boolean isSame(Disc one, Disc other) {
        double dx = one.x() - other.x();
        return Math.abs(dx) < one.r() && Math.hypot(dx, one.y() - other.y()) < SAME * one.r();
    }

    private static double error(Disc disc) {
        return disc.covariance()[0][0] + disc.covariance()[1][1];
    }
}
