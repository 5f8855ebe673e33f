// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.pressling.dem.Structure;

/**
 * What packers share: particles that have a share of the box are placed, the packer's own part, and the rest is poured over
 * them. Where shares are those of the solid, which is known only afterwards, both are done again with the solid that came
 * out, until it stays: it hardly hangs on the shares, but on chance a little, so the round that came nearest counts.
 */
final class Pouring {
    private static final int MOST_ROUNDS = 8;
    /** The solid stays when it changes by less, as a share of the box: shares are then met to about this. */
    private static final double STAYS = 0.002;

    private final Recipe recipe;
    private final RandomGenerator random;
    private final CutCounter[] cut;
    private long tries;

    private Pouring(PackingSettings s, RandomGenerator random) {
        recipe = Recipe.of(s);
        this.random = random;
        cut = new CutCounter[s.phases().size()];
        for (int i = 0; i < cut.length; i++) {
            cut[i] = new CutCounter();
        }
    }

    /**
     * An ingredient that is placed.
     *
     * @param ingredient what
     * @param share      the share of the initial box that it is to cover
     */
    record Wanted(Ingredient ingredient, double share) {
    }

    /** How a packer places particles. */
    @FunctionalInterface
    interface Placement {

        /**
         * Places particles in an empty box.
         *
         * @throws JammedException when a share is not reached
         */
        Discs place(List<Wanted> wanted, Pouring pouring);
    }

    /** Packs a box. */
    static Packing pack(PackingSettings s, RandomGenerator random, Placement placement) {
        var pouring = new Pouring(s, random);
        double solid = s.solid();
        double least = Double.POSITIVE_INFINITY;
        Structure best = null;
        for (int round = 1; round <= MOST_ROUNDS && least >= STAYS; round++) {
            Structure structure = pouring.once(s, solid, placement);
            double reached = structure.fraction();
            double off = pouring.recipe.isOfBoxAlone() ? 0 : Math.abs(reached - solid);
            if (off < least) {
                least = off;
                best = structure;
            }
            solid = reached;
        }
        return Packing.of(best, pouring.tries, pouring.accounts(s, best));
    }

    /** Packs for the solid that is expected. */
    private Structure once(PackingSettings s, double solid, Placement placement) {
        double[] shares = recipe.shares(solid);
        List<Wanted> wanted = recipe.placed().stream().map(i -> new Wanted(i, shares[i.phase().index()])).toList();
        Discs placed = placement.place(wanted, this);
        List<Ingredient> poured = recipe.poured();
        Discs filled = poured.isEmpty() ? new Discs(s.initialBox())
                : fill(placed, new Deck(poured, shares, random, cut), s);
        return placed.with(filled, s.phases());
    }

    private Discs fill(Discs placed, Deck deck, PackingSettings s) {
        return s.initialBox().isSpace() ? SphereFilling.fill(placed, deck, s.solid(), random) : Filler.fill(placed, deck);
    }

    private List<PhaseAccount> accounts(PackingSettings s, Structure structure) {
        List<PhaseAccount> accounts = new ArrayList<>();
        for (Ingredient i : s.ingredients()) {
            accounts.add(PhaseAccount.of(i, s, structure, cut[i.phase().index()].share()));
        }
        return accounts;
    }

    /** The only source of chance. */
    RandomGenerator random() {
        return random;
    }

    /** Draws a diameter for a particle that is placed. */
    double draw(Ingredient ingredient) {
        return ingredient.sizes().draw(random, recipe.leastPlaced(ingredient.phase()), cut[ingredient.phase().index()]);
    }

    /** Particles that were tried to place. */
    long tries() {
        return tries;
    }

    void addTries(long more) {
        tries += more;
    }

    /** What was to be placed, for messages. */
    static List<String> names(List<Wanted> wanted) {
        return wanted.stream().map(w -> w.ingredient().phase().name()).toList();
    }

    /** The share of the box that all of them are to cover. */
    static double share(List<Wanted> wanted) {
        return wanted.stream().mapToDouble(Wanted::share).sum();
    }
}
