// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.explain;

import java.util.stream.IntStream;

import org.hipparchus.stat.correlation.SpearmansCorrelation;

/** Whether two maps rank the places of a picture alike (Spearman, Am. J. Psychol. 15 (1904) 72). */
public final class RankCorrelation {

    private RankCorrelation() {
    }

    /**
     * The correlation of the ranks, −1 to 1; 0 for maps that know nothing of each other.
     *
     * @param one   a map
     * @param other another one of at least two places; the first is taken to its size
     * @return not a number where one is the same everywhere
     */
    public static double of(HeatMap one, HeatMap other) {
        return new SpearmansCorrelation().correlation(numbers(one.resized(other.width(), other.height())), numbers(other));
    }

    private static double[] numbers(HeatMap map) {
        float[] values = map.values();
        return IntStream.range(0, values.length).mapToDouble(i -> values[i]).toArray();
    }
}
