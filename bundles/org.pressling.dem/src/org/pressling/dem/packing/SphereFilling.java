// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import java.util.random.RandomGenerator;
import org.pressling.dem.Box;
import org.pressling.dem.Decimals;
import org.pressling.dem.Structure;

/**
 * Fills a box in space with spheres up to a share of solid: as many as are nearest to it are put at random places and grow
 * ({@link Growth}) between those that are placed already, which they push a little.
 */
final class SphereFilling {

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
        Box box = placed.box;
        var all = new Discs(box);
        for (int i = 0; i < placed.count; i++) {
            all.add(placed.phase[i], placed.x[i], placed.y[i], placed.z[i], placed.radius[i]);
        }
        double left = solid * box.content() - placed.share() * box.content();
        Deck.Card card = deck.next();
        while (left > Structure.content(card.radius(), box) / 2) {
            all.add(card.ingredient().phase(), box.width() * random.nextDouble(), box.height() * random.nextDouble(),
                    box.depth() * random.nextDouble(), card.radius());
            left -= Structure.content(card.radius(), box);
            card = deck.next();
        }
        if (all.count > placed.count) {
            grow(all, placed.count, solid, random);
        }
        return split(all, placed);
    }

    private static void grow(Discs all, int placed, double solid, RandomGenerator random) {
        var growth = new Growth(all, placed, random);
        double overlap = growth.grow();
        if (overlap > GrowthPacker.OVERLAP_TOLERANCE * 2 * growth.smallest()) {
            throw new JammedException(PackingProblem.FILLING_JAMMED.of(Decimals.rounded(solid, 3),
                    Decimals.rounded(overlap / (2 * growth.smallest()), 3)), 0);
        }
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
