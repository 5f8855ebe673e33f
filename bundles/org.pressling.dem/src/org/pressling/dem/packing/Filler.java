// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fills what the placed particles leave free with the discs of a deck: from the bottom edge upwards, row by row, each row
 * from the left edge to the right, until nothing fits. Within a row the leftmost free places are found exactly; rows are
 * 1/64 of the smallest diameter apart, so what a finer grid of rows would gain is below that. In a row, discs stand on one
 * line (under joined edges their centres do); where the next card does not fit, some further ones are tried, and wait for
 * the next row if they do not fit either. No chance is involved beyond the deck's.
 */
final class Filler {

    private static final int ROWS_PER_DIAMETER = 64;
    /** Cards that are tried in a row. */
    private static final int HAND = 8;
    /** Keeps touching discs from overlapping by rounding. */
    private static final double CLEARANCE = 1 + 1e-12;

    private final Discs placed;
    private final Discs filled;
    private final Deck deck;
    private final List<Deck.Card> hand = new ArrayList<>();
    private double[] from = new double[64];
    private double[] to = new double[64];
    private int blocked;
    private int[] near = new int[64];
    private int nearCount;

    private Filler(Discs placed, Deck deck) {
        this.placed = placed;
        this.deck = deck;
        filled = new Discs(placed.box);
        int cards = deck.isOfOneKind() ? 1 : HAND;
        for (int k = 0; k < cards; k++) {
            hand.add(deck.next());
        }
    }

    /** The discs of the deck that fit between the given ones. */
    static Discs fill(Discs placed, Deck deck) {
        var filler = new Filler(placed, deck);
        double height = placed.box.height();
        boolean periodic = placed.box.periodicY();
        double smallest = deck.smallestRadius();
        double pitch = 2 * smallest / ROWS_PER_DIAMETER;
        double low = periodic ? 0 : smallest;
        double high = height - low;
        int rows = (int) Math.floor((high - low) / pitch);
        for (int row = 0; row <= rows; row++) {
            double bottom = row * pitch;
            if (!periodic) { // under joined edges a disc of the first row is met again by the last
                filler.forgetBelow(bottom);
            }
            filler.fillRow(bottom, false);
        }
        if (!periodic && (!deck.isOfOneKind() || high > low + rows * pitch)) {
            filler.nearAll();
            filler.fillRow(height, true);
        }
        return filler.filled;
    }

    /** Deals cards into a row until none in the hand fits; {@code top} hangs them from the top wall. */
    private void fillRow(double bottom, boolean top) {
        int k = 0;
        while (k < hand.size()) {
            double radius = hand.get(k).radius();
            double y = top ? bottom - radius : placed.box.periodicY() ? bottom : radius + bottom;
            boolean within = deck.isOfOneKind() || placed.box.periodicY() || y >= radius && y <= placed.box.height() - radius;
            if (within && place(hand.get(k), y)) {
                hand.remove(k);
                hand.add(deck.next());
                k = 0;
            } else {
                k++;
            }
        }
    }

    /** Puts a card to the leftmost free place at a height, if there is one. */
    private boolean place(Deck.Card card, double y) {
        double radius = card.radius();
        blocked = 0;
        for (int i = 0; i < placed.count; i++) {
            block(placed, i, radius, y);
        }
        for (int n = 0; n < nearCount; n++) {
            int i = near[n];
            double reach = filled.radius[i] + radius;
            boolean below = filled.y[i] < y - reach;
            boolean across = placed.box.periodicY() && filled.y[i] + placed.box.height() - y < reach;
            if (!below || across) {
                block(filled, i, radius, y);
            }
        }
        sortBlocked();
        double last = placed.box.width() - radius;
        double x = radius;
        for (int k = 0; k < blocked && from[k] < x; k++) {
            x = Math.max(x, to[k]);
        }
        if (x > last) {
            return false;
        }
        if (nearCount == near.length) {
            near = Arrays.copyOf(near, 2 * nearCount);
        }
        near[nearCount++] = filled.count;
        filled.add(card.ingredient().phase(), x, y, radius);
        return true;
    }

    /** Rows rise, so discs whose top lies well below one are never met again. */
    private void forgetBelow(double bottom) {
        int kept = 0;
        for (int n = 0; n < nearCount; n++) {
            int i = near[n];
            if (filled.y[i] + 1.01 * filled.radius[i] >= bottom) {
                near[kept++] = i;
            }
        }
        nearCount = kept;
    }

    private void nearAll() {
        nearCount = filled.count;
        near = new int[2 * nearCount + 1];
        Arrays.setAll(near, i -> i);
    }

    /** Notes the interval of x in which a disc at height y would overlap disc i. */
    private void block(Discs discs, int i, double radius, double y) {
        double reach = (discs.radius[i] + radius) * CLEARANCE;
        double dy = placed.box.nearestY(discs.y[i] - y);
        double square = reach * reach - dy * dy;
        if (square <= 0) {
            return;
        }
        if (blocked == from.length) {
            from = Arrays.copyOf(from, 2 * blocked);
            to = Arrays.copyOf(to, 2 * blocked);
        }
        double half = Math.sqrt(square);
        from[blocked] = discs.x[i] - half;
        to[blocked] = discs.x[i] + half;
        blocked++;
    }

    /** By insertion: discs of a row arrive from left to right, so the intervals are nearly sorted. */
    private void sortBlocked() {
        for (int i = 1; i < blocked; i++) {
            double f = from[i];
            double t = to[i];
            int k = i - 1;
            while (k >= 0 && from[k] > f) {
                from[k + 1] = from[k];
                to[k + 1] = to[k];
                k--;
            }
            from[k + 1] = f;
            to[k + 1] = t;
        }
    }
}
