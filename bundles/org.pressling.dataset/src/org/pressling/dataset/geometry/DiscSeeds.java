// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * First guesses of the discs of a mask. The pixel farthest from all that is outside is the centre of the largest disc that
 * fits; what it covers is taken away, and the farthest pixel of what is left is the next one. Discs that touch or overlap are
 * told apart as long as neither holds the other's centre.
 */
final class DiscSeeds {
    /** Smaller ones are no discs to be fitted but crumbs, in pixels. */
    static final double LEAST_RADIUS = 3;
    /** So far beyond a disc's first radius its own rim may reach, in pixels. */
    private static final double SEAM = 1.5;

    private DiscSeeds() {
    }

    /** Guesses for a whole mask. */
    static List<Disc> of(BodyMask mask) {
        return of(mask.in, mask.width, mask.height);
    }

    /**
     * Guesses for what some discs leave of a mask. What the edge of the picture cuts is told from them by now, so the edge
     * counts as the end of what is left: a disc in a corner, of which less than half is seen, has no farthest pixel otherwise.
     */
    static List<Disc> left(BodyMask mask, List<Disc> discs) {
        int width = mask.width + 2;
        int height = mask.height + 2;
        boolean[] covered = new boolean[mask.in.length];
        discs.forEach(disc -> cover(disc, mask.width, mask.height, covered));
        boolean[] left = new boolean[width * height];
        for (int row = 0; row < mask.height; row++) {
            for (int column = 0; column < mask.width; column++) {
                int place = row * mask.width + column;
                left[(row + 1) * width + column + 1] = mask.in[place] && !covered[place];
            }
        }
        return of(left, width, height).stream().map(d -> new Disc(d.x() - 1, d.y() - 1, d.r())).toList();
    }

    private static List<Disc> of(boolean[] mask, int width, int height) {
        float[] squared = DistanceMap.squared(mask, width, height);
        double least = (LEAST_RADIUS - 0.5) * (LEAST_RADIUS - 0.5);
        // Bits of floats above zero are in their order: the farthest first, of equal ones the first.
        long[] order = IntStream.range(0, squared.length).filter(i -> squared[i] > least)
                .mapToLong(i -> (long) (Integer.MAX_VALUE - Float.floatToIntBits(squared[i])) << Integer.SIZE | i).sorted()
                .toArray();
        boolean[] covered = new boolean[squared.length];
        List<Disc> seeds = new ArrayList<>();
        for (long key : order) {
            int place = (int) key;
            if (!covered[place]) {
                // The nearest pixel outside is half a pixel beyond the rim, on the whole.
                double r = Math.min(Math.sqrt(squared[place]) - 0.5, (double) width + height);
                int row = place / width;
                Disc seed = new Disc(place % width + 0.5, row + 0.5, r);
                seeds.add(seed);
                cover(seed, width, height, covered);
            }
        }
        return seeds;
    }

    private static void cover(Disc seed, int width, int height, boolean[] covered) {
        double reach = seed.r() + SEAM;
        int top = (int) Math.max(0, seed.y() - reach);
        int bottom = (int) Math.min(height - 1.0, seed.y() + reach);
        int left = (int) Math.max(0, seed.x() - reach);
        int right = (int) Math.min(width - 1.0, seed.x() + reach);
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                covered[row * width + column] |= seed.depth(column + 0.5, row + 0.5) > -SEAM;
            }
        }
    }
}
