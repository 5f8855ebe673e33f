// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.Arrays;

/** Which particles lie near which, from all subdomains' pair lists; every particle's neighbours are sorted. */
final class NeighbourLists {

    private final int[] start;
    private int[] neighbour = new int[256];
    private final int[] filled;

    NeighbourLists(int particles) {
        start = new int[particles + 1];
        filled = new int[particles];
    }

    /** Takes over the lists as they stand. */
    void rebuild(Subdomain[] subdomains) {
        Arrays.fill(start, 0);
        for (Subdomain subdomain : subdomains) {
            PairList pairs = subdomain.pairs();
            for (int k = 0; k < pairs.count; k++) {
                start[pairs.first[k] + 1]++;
                start[pairs.second[k] + 1]++;
            }
        }
        for (int i = 0; i < filled.length; i++) {
            start[i + 1] += start[i];
        }
        if (neighbour.length < start[filled.length]) {
            neighbour = new int[start[filled.length] * 9 / 8];
        }
        Arrays.fill(filled, 0);
        for (Subdomain subdomain : subdomains) {
            PairList pairs = subdomain.pairs();
            for (int k = 0; k < pairs.count; k++) {
                add(pairs.first[k], pairs.second[k]);
                add(pairs.second[k], pairs.first[k]);
            }
        }
        for (int i = 0; i < filled.length; i++) {
            Arrays.sort(neighbour, start[i], start[i + 1]);
        }
    }

    private void add(int i, int j) {
        neighbour[start[i] + filled[i]++] = j;
    }

    /** First place of a particle's neighbours. */
    int from(int i) {
        return start[i];
    }

    /** One behind the last place of a particle's neighbours. */
    int to(int i) {
        return start[i + 1];
    }

    /** The neighbour at a place. */
    int at(int place) {
        return neighbour[place];
    }
}
