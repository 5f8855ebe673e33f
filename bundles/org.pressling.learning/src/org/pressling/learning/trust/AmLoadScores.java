// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.pressling.learning.Metrics;

/**
 * How well loads of particles were read.
 *
 * @param particles number of particles
 * @param r2        coefficient of determination over all of them
 * @param within    the same with the mean of each sample taken off truth and reading, over samples of three particles or more:
 *                  what is known beyond how hard a sample is pressed
 * @param ofMeans   the same for the true mean of each sample in place of a reading: what knowing only that would give
 * @param coverage  share of the particles whose load lies in its interval
 */
public record AmLoadScores(int particles, double r2, double within, double ofMeans, double coverage) {
    private static final int LEAST_PARTICLES = 3;

    /**
     * A particle.
     *
     * @param sample number of its sample
     * @param truth  its load [N]
     * @param read   the load that was read [N]
     * @param lower  lower end of its interval [N]
     * @param upper  upper end [N]
     */
    public record Pair(int sample, double truth, double read, double lower, double upper) {
    }

    /** Scores readings. */
    public static AmLoadScores of(List<Pair> pairs) {
        double[] truth = pairs.stream().mapToDouble(Pair::truth).toArray();
        double[] read = pairs.stream().mapToDouble(Pair::read).toArray();
        Map<Integer, List<Pair>> samples = pairs.stream().collect(Collectors.groupingBy(Pair::sample));
        double left = 0;
        double all = 0;
        for (List<Pair> sample : samples.values()) {
            if (sample.size() >= LEAST_PARTICLES) {
                double mean = mean(sample);
                double meanRead = sample.stream().mapToDouble(Pair::read).average().orElse(0);
                for (Pair pair : sample) {
                    double off = pair.truth - mean - (pair.read - meanRead);
                    left += off * off;
                    all += (pair.truth - mean) * (pair.truth - mean);
                }
            }
        }
        double[] means = pairs.stream().mapToDouble(pair -> mean(samples.get(pair.sample))).toArray();
        long held = pairs.stream().filter(pair -> pair.truth >= pair.lower && pair.truth <= pair.upper).count();
        return new AmLoadScores(pairs.size(), Metrics.r2(truth, read), all > 0 ? 1 - left / all : Double.NaN,
                Metrics.r2(truth, means), (double) held / pairs.size());
    }

    private static double mean(List<Pair> sample) {
        return sample.stream().mapToDouble(Pair::truth).average().orElse(0);
    }
}
