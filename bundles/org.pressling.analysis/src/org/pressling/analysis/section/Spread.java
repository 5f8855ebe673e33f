// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.section;

import java.util.List;
import java.util.stream.DoubleStream;

/** Picks a few of many for a figure each: one from the lower end, one from the middle, one from the upper end. */
final class Spread {
    private static final double[] QUANTILES = {0.1, 0.5, 0.9};

    private Spread() {
    }

    /** Three of a sorted list, fewer where it is short. */
    static <T> List<T> of(List<T> sorted) {
        return DoubleStream.of(QUANTILES).filter(_ -> !sorted.isEmpty())
                .mapToObj(q -> (int) Math.round(q * (sorted.size() - 1))).distinct().map(sorted::get).toList();
    }
}
