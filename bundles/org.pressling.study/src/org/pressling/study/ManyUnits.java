// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;

/**
 * Looks at the units of a step one after the other; of a large campaign at several at once, as most of it is waiting for files.
 */
final class ManyUnits {
    private static final int MANY = 1000;
    private static final int RANGE = 250;

    /** Looks at a unit. */
    @FunctionalInterface
    interface Look {
        boolean at(int unit) throws IOException;
    }

    /** Does consecutive units. */
    @FunctionalInterface
    interface Range {
        void of(int from, int to);
    }

    private ManyUnits() {
    }

    /** Does units from 0 on in ranges: few in one, many in several at once. */
    static void ranges(int count, Range range) {
        if (count < MANY) {
            range.of(0, count);
        } else {
            int parts = (count + RANGE - 1) / RANGE;
            IntStream.range(0, parts).parallel().forEach(i -> range.of(i * RANGE, Math.min(count, (i + 1) * RANGE)));
        }
    }

    /** What a look at each unit found, in their order. */
    static boolean[] look(int[] units, Look look) throws IOException {
        boolean[] found = new boolean[units.length];
        IntStream all = IntStream.range(0, units.length);
        try {
            (units.length < MANY ? all : all.parallel()).forEach(i -> {
                try {
                    found[i] = look.at(units[i]);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return found;
    }
}
