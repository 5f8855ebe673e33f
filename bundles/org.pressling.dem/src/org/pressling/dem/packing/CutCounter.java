// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

/** Counts how many diameters were drawn, and how many of them lay beyond a limit and were drawn anew. */
public final class CutCounter {
    private long drawn;
    private long cut;

    /** A counter at zero. */
    public CutCounter() {
        // both counts begin at 0
    }

    /** Counts a draw, and whether it was refused; says whether it is to be kept. */
    boolean keep(boolean within) {
        drawn++;
        cut += within ? 0 : 1;
        return within;
    }

    /** The share of the draws that lay beyond a limit; 0 without draws. */
    public double share() {
        return drawn == 0 ? 0 : (double) cut / drawn;
    }
}
