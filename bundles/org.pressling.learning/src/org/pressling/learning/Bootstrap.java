// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * How far a score may be off because just these samples were held out: samples are drawn with replacement, as many as there
 * are, a thousand times, and the middle 90 % of the scores are taken (percentile bootstrap: Efron, Ann. Stat. 7 (1979) 1).
 * Always from the same seed, so that the same predictions give the same interval.
 */
public final class Bootstrap {
    /** Share of the scores within the interval. */
    public static final double LEVEL = 0.9;

    private static final int DRAWS = 1000;
    private static final long SEED = 1979;

    private Bootstrap() {
    }

    /**
     * The interval of the coefficient of determination.
     *
     * @param truth     true values
     * @param predicted predicted ones
     * @return lower and upper end; not numbers with fewer than three samples or where all true values are equal
     */
    public static double[] r2(double[] truth, double[] predicted) {
        if (truth.length < 3) {
            return new double[] {Double.NaN, Double.NaN};
        }
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        double[] scores = new double[DRAWS];
        double[] y = new double[truth.length];
        double[] p = new double[truth.length];
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int i = 0; i < y.length; i++) {
                int drawn = random.nextInt(y.length);
                y[i] = truth[drawn];
                p[i] = predicted[drawn];
            }
            scores[draw] = Metrics.r2(y, p);
        }
        double[] sorted = Arrays.stream(scores).filter(Double::isFinite).sorted().toArray();
        if (sorted.length == 0) {
            return new double[] {Double.NaN, Double.NaN};
        }
        double tail = (1 - LEVEL) / 2;
        return new double[] {sorted[(int) (tail * (sorted.length - 1))],
                sorted[(int) Math.ceil((1 - tail) * (sorted.length - 1))]};
    }
}
