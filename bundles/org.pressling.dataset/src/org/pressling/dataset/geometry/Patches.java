// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

import java.util.Arrays;

/** The patches of a mask: pixels that are joined by their sides. */
final class Patches {
    /** Number of each pixel's patch, in the order of their first pixels; -1 outside the mask. */
    final int[] of;
    /** Number of patches. */
    final int count;

    private Patches(int[] of, int count) {
        this.of = of;
        this.count = count;
    }

    static Patches of(BodyMask mask) {
        int[] of = new int[mask.in.length];
        Arrays.fill(of, -1);
        int[] stack = new int[of.length];
        int count = 0;
        for (int first = 0; first < of.length; first++) {
            if (mask.in[first] && of[first] < 0) {
                int waiting = 0;
                of[first] = count;
                stack[waiting++] = first;
                while (waiting > 0) {
                    int place = stack[--waiting];
                    int column = place % mask.width;
                    int[] next = {column > 0 ? place - 1 : -1, column + 1 < mask.width ? place + 1 : -1, place - mask.width,
                            place + mask.width};
                    for (int neighbour : next) {
                        if (neighbour >= 0 && neighbour < of.length && mask.in[neighbour] && of[neighbour] < 0) {
                            of[neighbour] = count;
                            stack[waiting++] = neighbour;
                        }
                    }
                }
                count++;
            }
        }
        return new Patches(of, count);
    }
}
