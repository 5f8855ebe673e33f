// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.Arrays;

/**
 * Split conformal prediction (Papadopoulos et al., ECML 2002; Lei et al., J. Am. Stat. Assoc. 113 (2018) 1094): how wrong a
 * method is on pictures that neither trained nor chose it tells how wide its intervals must be. Where those pictures are like
 * the ones asked about, a share of {@link #LEVEL} of the intervals holds the truth, whatever the errors look like.
 */
public final class Conformal {
    /** Share of the truths that intervals are made to hold. */
    public static final double LEVEL = 0.9;
    /** With fewer pictures to calibrate on, the share that an interval holds is itself known to more than 3 % only. */
    public static final int ENOUGH = 80;

    private Conformal() {
    }

    /**
     * The score that a new sample does not pass with a probability of {@link #LEVEL}.
     *
     * @param scores scores of the samples to calibrate on, the larger the more wrong
     * @return infinite where there are too few of them, that is fewer than nine
     */
    public static double limit(double[] scores) {
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        int place = (int) Math.ceil((sorted.length + 1) * LEVEL - 1e-9);
        return place > sorted.length ? Double.POSITIVE_INFINITY : sorted[place - 1];
    }
}
