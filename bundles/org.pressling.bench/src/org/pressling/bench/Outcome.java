// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * All runs of one contender.
 *
 * @param name     the contender
 * @param readings one per round, in order; at least one
 */
public record Outcome(String name, List<Reading> readings) {

    /** Keeps a copy of the readings. */
    public Outcome {
        readings = List.copyOf(readings);
    }

    /** {@return median of the elapsed times in s} */
    public double wallSeconds() {
        return median(Reading::wallSeconds);
    }

    /** {@return median of the processor times in s; NaN where one is not known} */
    public double cpuSeconds() {
        return median(Reading::cpuSeconds);
    }

    /**
     * How many times faster this one is: the median over the rounds of the other's time over ours in the same round,
     * so that whatever else the machine was busy with in a round weighs on both.
     *
     * @param other  the slower one, with as many rounds
     * @param time   which time to compare
     */
    public double timesFasterThan(Outcome other, ToDoubleFunction<Reading> time) {
        return median(IntStream.range(0, readings.size())
                .mapToDouble(r -> time.applyAsDouble(other.readings.get(r)) / time.applyAsDouble(readings.get(r)))
                .toArray());
    }

    /** {@return results of the last round} */
    public Map<String, Double> facts() {
        return readings.getLast().facts();
    }

    private double median(ToDoubleFunction<Reading> value) {
        return median(readings.stream().mapToDouble(value).toArray());
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
