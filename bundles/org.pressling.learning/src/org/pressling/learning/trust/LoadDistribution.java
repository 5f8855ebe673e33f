// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.pressling.learning.Metrics;

/**
 * How well the distribution of the load over the particles of a sample was read, whatever its shape.
 *
 * @param samples   number of samples of three particles or more
 * @param ks        largest difference between the cumulative distributions of readings and truth (Kolmogorov and Smirnov), mean
 *                  over the samples; 0 is best, 1 worst
 * @param quantiles for each of {@link #LEVELS} the coefficient of determination over the samples
 */
public record LoadDistribution(int samples, double ks, List<Double> quantiles) {
    /** Shares of the particles that bear less than a quantile. */
    public static final List<Double> LEVELS = List.of(0.1, 0.25, 0.5, 0.75, 0.9);
    private static final int LEAST_PARTICLES = 3;

    /** Makes the list unmodifiable. */
    public LoadDistribution {
        quantiles = List.copyOf(quantiles);
    }

    /** Compares readings of particles sample by sample. */
    public static LoadDistribution of(List<AmLoadScores.Pair> pairs) {
        Map<Integer, List<AmLoadScores.Pair>> samples = pairs.stream()
                .collect(Collectors.groupingBy(AmLoadScores.Pair::sample, TreeMap::new, Collectors.toList()));
        List<double[]> truths = new ArrayList<>();
        List<double[]> readings = new ArrayList<>();
        for (List<AmLoadScores.Pair> sample : samples.values()) {
            if (sample.size() >= LEAST_PARTICLES) {
                truths.add(sample.stream().mapToDouble(AmLoadScores.Pair::truth).sorted().toArray());
                readings.add(sample.stream().mapToDouble(AmLoadScores.Pair::read).sorted().toArray());
            }
        }
        double sum = 0;
        for (int i = 0; i < truths.size(); i++) {
            sum += ks(truths.get(i), readings.get(i));
        }
        List<Double> quantiles = LEVELS.stream().map(level -> Metrics.r2(at(truths, level), at(readings, level))).toList();
        return new LoadDistribution(truths.size(), truths.isEmpty() ? Double.NaN : sum / truths.size(), quantiles);
    }

    private static double[] at(List<double[]> samples, double level) {
        return samples.stream().mapToDouble(sorted -> quantile(sorted, level)).toArray();
    }

    /** Between the two nearest of sorted numbers, along a line. */
    static double quantile(double[] sorted, double level) {
        double place = level * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** Largest difference between the cumulative distributions of sorted numbers. */
    static double ks(double[] one, double[] other) {
        double largest = 0;
        for (double[] all : List.of(one, other)) {
            for (double number : all) {
                largest = Math.max(largest, Math.abs(share(one, number) - share(other, number)));
            }
        }
        return largest;
    }

    private static double share(double[] sorted, double number) {
        int place = Arrays.binarySearch(sorted, number);
        int above = place < 0 ? -place - 1 : place + 1;
        while (above < sorted.length && sorted[above] == number) {
            above++;
        }
        return (double) above / sorted.length;
    }
}
