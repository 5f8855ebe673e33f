// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.Arrays;

/**
 * Which stretches of the particles the pairs of a {@link Subdomain} push. Neighbours in space or across joined sides may lie far
 * apart in memory, with many between that the subdomain never touches.
 */
final class Reach {

    /** Particles that are told apart no further: a power of two, and enough to fill some lines of the cache. */
    private static final int GRAIN = 64;

    private boolean[] used = {};
    private int[] begin = new int[4];
    private int[] end = new int[4];
    private int count;

    /** How many stretches there are. */
    int count() {
        return count;
    }

    /** First particle of a stretch. */
    int begin(int stretch) {
        return begin[stretch];
    }

    /** One behind the last particle of a stretch. */
    int end(int stretch) {
        return end[stretch];
    }

    /** One behind the last particle of all. */
    int end() {
        return end[count - 1];
    }

    /**
     * Finds the stretches for pairs whose first particles lie from {@code from} up to {@code to}; these are always among
     * them.
     */
    void find(PairList pairs, int from, int to) {
        int last = Math.max(to, pairs.largestSecond() + 1);
        int grains = (last - from + GRAIN - 1) / GRAIN;
        if (used.length < grains) {
            used = new boolean[grains * 9 / 8];
        }
        Arrays.fill(used, 0, grains, false);
        Arrays.fill(used, 0, (to - from + GRAIN - 1) / GRAIN, true);
        for (int k = 0; k < pairs.count; k++) {
            used[(pairs.second[k] - from) / GRAIN] = true;
        }
        count = 0;
        for (int g = 0; g < grains; g++) {
            if (used[g]) {
                boolean goesOn = g > 0 && used[g - 1];
                if (!goesOn) {
                    makeRoom();
                    begin[count++] = from + g * GRAIN;
                }
                end[count - 1] = Math.min(last, from + (g + 1) * GRAIN);
            }
        }
    }

    private void makeRoom() {
        if (count == begin.length) {
            begin = Arrays.copyOf(begin, 2 * count);
            end = Arrays.copyOf(end, 2 * count);
        }
    }
}
