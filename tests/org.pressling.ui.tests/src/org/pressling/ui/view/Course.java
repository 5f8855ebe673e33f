// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts of a soak, in the order of its cycles. However long it takes, only a few are kept, as they would be what grows.
 */
final class Course {
    private static final int MOST = 8;

    /** A count after so many cycles. */
    record Count(int cycle, Census census) {
        /** Classes of which one and more objects stayed of every cycle since an earlier count. */
        List<String> grownSince(Count before) {
            return census.grownSince(before.census, cycle - before.cycle);
        }
    }

    private final List<Count> counts = new ArrayList<>();

    void add(int cycle, Census census) {
        if (counts.size() == MOST) {
            counts.remove(leastMissed());
        }
        counts.add(new Count(cycle, census));
    }

    /** The one whose neighbours are nearest to each other. */
    private int leastMissed() {
        return IntStream.range(1, counts.size() - 1).boxed()
                .min(Comparator.comparingInt(i -> counts.get(i + 1).cycle - counts.get(i - 1).cycle)).orElseThrow();
    }

    Count first() {
        return counts.getFirst();
    }

    /** The one nearest to the middle between the first and the last. */
    Count middle() {
        double middle = (first().cycle + last().cycle) / 2.0;
        return counts.stream().min(Comparator.comparingDouble(count -> Math.abs(count.cycle - middle))).orElseThrow();
    }

    Count last() {
        return counts.getLast();
    }
}
