// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.Arrays;
import java.util.List;
import org.pressling.dem.PairType;

/**
 * Contacts that are there or may soon be, with the history of each; structure of arrays, sorted by (type, first,
 * second). Contacts of one type are contiguous, so a batch has one set of material coefficients. Grows while it is built;
 * allocates nothing once it has room.
 */
abstract class ContactList {

    int count;
    int[] first = new int[256];
    /** The second particle; 0 where a wall is the second body. */
    int[] second = new int[256];
    /** {@link org.pressling.dem.law.ContactBatch#transmission} of each contact; only kept for laws that screen contacts. */
    double[] transmission = {};
    /** {@code [history][contact]}: the history that the law and the terms keep. */
    final double[][] state;
    /** The types of contacts that there are, in the order of the list. */
    final PairType[] types;
    /** Contacts of type t lie from {@code typeStart[t]} to {@code typeStart[t + 1]}. */
    final int[] typeStart;

    ContactList(int stateCount, List<PairType> types) {
        state = new double[stateCount][256];
        this.types = types.toArray(PairType[]::new);
        typeStart = new int[this.types.length + 1];
    }

    /** Makes room for contacts; what was listed is lost, and its history too. */
    void ensureCapacity(int needed) {
        if (needed <= first.length) {
            return;
        }
        int room = Math.max(needed, first.length + first.length / 2);
        first = new int[room];
        second = new int[room];
        for (int s = 0; s < state.length; s++) {
            state[s] = new double[room];
        }
    }

    /** Takes over the history of another list. Both are sorted alike, so one walk along both finds what they share. */
    final void carryOver(ContactList before) {
        for (double[] history : state) {
            Arrays.fill(history, 0, count, 0);
        }
        for (int t = 0; t < types.length; t++) {
            int old = before.typeStart[t];
            int oldEnd = before.typeStart[t + 1];
            for (int k = typeStart[t]; k < typeStart[t + 1]; k++) {
                while (old < oldEnd && (before.first[old] < first[k]
                        || before.first[old] == first[k] && before.second[old] < second[k])) {
                    old++;
                }
                if (old < oldEnd && before.first[old] == first[k] && before.second[old] == second[k]) {
                    for (int s = 0; s < state.length; s++) {
                        state[s][k] = before.state[s][old];
                    }
                }
            }
        }
    }

    /** Begins to work out {@link #transmission}: nothing stands in the way yet. */
    final void transmitAll() {
        if (transmission.length < count) {
            transmission = new double[first.length];
        }
        Arrays.fill(transmission, 0, count, 1);
    }
}
