// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How far a score may be off because just these samples were held out: samples are drawn with replacement, as many as there
 * are, a thousand times, and the middle 90 % of the scores are taken (percentile bootstrap: Efron, Ann. Stat. 7 (1979) 1).
 * Pictures of one sample, such as sections of a body, are alike; they are drawn together or not at all. Always from the
 * same seed, so that the same predictions give the same interval.
 */
public final class Bootstrap {
    /** Share of the scores within the interval. */
    public static final double LEVEL = 0.9;

    private static final int DRAWS = 1000;
    private static final long SEED = 1979;

    private Bootstrap() {
    }

    /** The interval where each value is of a sample of its own; see the other method. */
    static double[] r2(double[] truth, double[] predicted) {
        return r2(truth, predicted, IntStream.range(0, truth.length).toArray());
    }

    /**
     * The interval of the coefficient of determination.
     *
     * @param truth     true values
     * @param predicted predicted ones
     * @param samples   the sample that each value is of
     * @return lower and upper end; not numbers with fewer than three samples or where all true values are equal
     */
    public static double[] r2(double[] truth, double[] predicted, int[] samples) {
        List<int[]> groups = groups(samples);
        if (groups.size() < 3) {
            return new double[] {Double.NaN, Double.NaN};
        }
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        double[] scores = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            int[] drawn = drawn(groups, random);
            scores[draw] = Metrics.r2(at(truth, drawn), at(predicted, drawn));
        }
        double[] sorted = Arrays.stream(scores).filter(Double::isFinite).sorted().toArray();
        if (sorted.length == 0) {
            return new double[] {Double.NaN, Double.NaN};
        }
        double tail = (1 - LEVEL) / 2;
        return new double[] {sorted[(int) (tail * (sorted.length - 1))],
                sorted[(int) Math.ceil((1 - tail) * (sorted.length - 1))]};
    }

    /** The places of the values of each sample, samples in the order in which they come. */
    private static List<int[]> groups(int[] samples) {
        return List.copyOf(IntStream.range(0, samples.length).boxed()
                .collect(Collectors.groupingBy(i -> samples[i], LinkedHashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(),
                                places -> places.stream().mapToInt(Integer::intValue).toArray())))
                .values());
    }

    /** The places of as many samples as there are; plain loops, since a thousand draws of many pictures take their time. */
    private static int[] drawn(List<int[]> groups, RandomGenerator random) {
        int[][] drawn = new int[groups.size()][];
        int size = 0;
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = groups.get(random.nextInt(drawn.length));
            size += drawn[i].length;
        }
        int[] places = new int[size];
        int at = 0;
        for (int[] group : drawn) {
            for (int place : group) {
                places[at++] = place;
            }
        }
        return places;
    }

    private static double[] at(double[] values, int[] places) {
        double[] at = new double[places.length];
        for (int i = 0; i < at.length; i++) {
            at[i] = values[places[i]];
        }
        return at;
    }
}
