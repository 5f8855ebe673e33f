// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import java.util.random.RandomGenerator;
import org.pressling.dem.Box;
import org.pressling.dem.Decimals;
import org.pressling.dem.Structure;

/**
 * Fills a box in space with spheres up to a share of solid: as many as are nearest to it are put at random places and grow
 * ({@link Growth}) between those that are placed already, which they push a little. A start that keeps overlaps is thrown away.
 */
final class SphereFilling {

    private static final int STARTS = 4;

    private SphereFilling() {
    }

    /**
     * Fills a box.
     *
     * @param placed what is placed already; is moved a little
     * @param deck   what to fill it with
     * @param solid  share of the box's volume that all are to fill together
     * @param random the only source of chance
     * @return the spheres of the deck
     * @throws JammedException when they find no places without overlap
     */
    static Discs fill(Discs placed, Deck deck, double solid, RandomGenerator random) {
        double least = Double.POSITIVE_INFINITY;
        for (int start = 0; start < STARTS; start++) {
            Discs all = sown(placed, deck, solid, random);
            if (all.count == placed.count) {
                return new Discs(placed.box);
            }
            var growth = new Growth(all, placed.count, random);
            double overlap = growth.grow(0) / (2 * growth.smallest());
            if (overlap <= GrowthPacker.OVERLAP_TOLERANCE) {
                return split(all, placed);
            }
            least = Math.min(least, overlap);
        }
        throw new JammedException(PackingProblem.FILLING_JAMMED.of(Decimals.rounded(solid, 3), Decimals.rounded(least, 3)), 0);
    }

    /** The placed spheres, and behind them those that fill, at random places. */
    private static Discs sown(Discs placed, Deck deck, double solid, RandomGenerator random) {
        Box box = placed.box;
        var all = new Discs(box);
        for (int i = 0; i < placed.count; i++) {
            all.add(placed.phase[i], placed.x[i], placed.y[i], placed.z[i], placed.radius[i]);
        }
        double left = (solid - placed.share()) * box.content();
        Deck.Card card = deck.next();
        while (left > Structure.content(card.radius(), box) / 2) {
            all.add(card.ingredient().phase(), box.width() * random.nextDouble(), box.height() * random.nextDouble(),
                    box.depth() * random.nextDouble(), card.radius());
            left -= Structure.content(card.radius(), box);
            card = deck.next();
        }
        return all;
    }

    /** Gives the placed ones their new places and returns the others. */
    private static Discs split(Discs all, Discs placed) {
        System.arraycopy(all.x, 0, placed.x, 0, placed.count);
        System.arraycopy(all.y, 0, placed.y, 0, placed.count);
        System.arraycopy(all.z, 0, placed.z, 0, placed.count);
        var filled = new Discs(all.box);
        for (int i = placed.count; i < all.count; i++) {
            filled.add(all.phase[i], all.x[i], all.y[i], all.z[i], all.radius[i]);
        }
        return filled;
    }
}
