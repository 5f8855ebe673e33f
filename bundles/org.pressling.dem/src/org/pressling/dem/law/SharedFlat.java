// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

/** Where the rigid flat between two bodies lies: where both press on it alike, F₁(δ₁) = F₂(δ - δ₁). */
final class SharedFlat {

    /** The flat is where both forces agree to this share of themselves. */
    private static final double BALANCE = 1e-5;
    /** So near to it the forces are straight lines over depth, within {@link #BALANCE}. */
    private static final double NEAR_BALANCE = 1e-3;
    private static final int MOST_CORRECTIONS = 50;

    private SharedFlat() {
    }

    /**
     * Newton's method from where the flat was. A side that is relieved is far stiffer than one that yields on, so steps may
     * overshoot; the difference of the forces rises with depth, so the flat is also known to lie between two depths. The last
     * step, with neither side changing its branch, is taken along the slopes.
     *
     * @param one           the first side; holds its force at the flat afterwards
     * @param other         the second side, likewise
     * @param overlap       δ in m
     * @param start         where to begin to search, in m beneath the first surface
     * @param firstLargest  largest depth in m that the first side has had
     * @param secondLargest the same of the second side
     * @return δ₁ in m
     */
    static double place(FlatContact one, FlatContact other, double overlap, double start, double firstLargest,
            double secondLargest) {
        double depth = start;
        double low = 0;
        double high = overlap;
        for (int n = 0; n < MOST_CORRECTIONS; n++) {
            one.press(depth);
            other.press(overlap - depth);
            double excess = other.force - one.force;
            double scale = one.force + other.force;
            if (Math.abs(excess) <= BALANCE * scale) {
                break;
            }
            if (excess > 0) {
                low = depth;
            } else {
                high = depth;
            }
            double from = depth;
            double next = depth + excess / (one.slope + other.slope);
            boolean between = next > low && next < high;
            depth = between ? next : (low + high) / 2;
            if (between && Math.abs(excess) <= NEAR_BALANCE * scale && (from < firstLargest) == (depth < firstLargest)
                    && (overlap - from < secondLargest) == (overlap - depth < secondLargest)) {
                one.force += one.slope * (depth - from);
                other.force -= other.slope * (depth - from);
                break;
            }
        }
        return depth;
    }
}
