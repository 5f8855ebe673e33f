// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The particles that are poured, in an order of chance that keeps their shares: so many cards at a time are made, each of
 * the phase that lacks most, and shuffled. One phase of one size needs no chance, and takes none.
 */
final class Deck {
    private static final int CARDS = 64;

    private final List<Ingredient> ingredients;
    private final double[] fraction;
    private final double[] dealt;
    private final RandomGenerator random;
    private final CutCounter[] cut;
    private final boolean ofOneKind;
    private final List<Card> cards = new ArrayList<>();
    private double all;

    /** A particle to be. */
    record Card(Ingredient ingredient, double radius) {
    }

    /**
     * A deck.
     *
     * @param ingredients what is poured
     * @param shares      the share of each phase that is wanted, by index
     * @param random      the only source of chance
     * @param cut         counts per phase what is drawn anew
     */
    Deck(List<Ingredient> ingredients, double[] shares, RandomGenerator random, CutCounter[] cut) {
        this.ingredients = ingredients;
        this.random = random;
        this.cut = cut;
        double sum = ingredients.stream().mapToDouble(i -> shares[i.phase().index()]).sum();
        fraction = ingredients.stream().mapToDouble(i -> sum > 0 ? shares[i.phase().index()] / sum : 1).toArray();
        dealt = new double[fraction.length];
        ofOneKind = ingredients.size() == 1 && ingredients.getFirst().sizes().sd() == 0;
    }

    /** Whether all cards are alike. */
    boolean isOfOneKind() {
        return ofOneKind;
    }

    /** About the smallest radius in the deck, in m. */
    double smallestRadius() {
        return ingredients.stream().mapToDouble(i -> i.sizes().small() / 2).min().orElseThrow();
    }

    /** The next particle. */
    Card next() {
        if (ofOneKind) {
            return new Card(ingredients.getFirst(), ingredients.getFirst().sizes().mean() / 2);
        }
        if (cards.isEmpty()) {
            make();
        }
        return cards.removeLast();
    }

    private void make() {
        for (int k = 0; k < CARDS; k++) {
            int most = 0;
            for (int i = 1; i < fraction.length; i++) {
                most = fraction[i] * all - dealt[i] > fraction[most] * all - dealt[most] ? i : most;
            }
            Ingredient chosen = ingredients.get(most);
            double radius = chosen.sizes().draw(random, 0, cut[chosen.phase().index()]) / 2;
            cards.add(new Card(chosen, radius));
            dealt[most] += radius * radius;
            all += radius * radius;
        }
        for (int k = cards.size() - 1; k > 0; k--) {
            int other = random.nextInt(k + 1);
            cards.set(k, cards.set(other, cards.get(k)));
        }
    }
}
