// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Random numbers that can be drawn again since a mark: the very numbers of the generator behind it, in the same order. */
final class RecordedRandom implements RandomGenerator {
    private final RandomGenerator source;
    private long[] drawn = new long[1024];
    private int recorded;
    private int next;

    RecordedRandom(RandomGenerator source) {
        this.source = source;
    }

    /** Forgets what was drawn before; {@link #rewind} comes back to here. */
    void mark() {
        int ahead = recorded - next; // drawn before a rewind and not asked for again
        System.arraycopy(drawn, next, drawn, 0, ahead);
        recorded = ahead;
        next = 0;
    }

    /** Gives the numbers since the mark once more, then new ones. */
    void rewind() {
        next = 0;
    }

    @Override
    public int nextInt() {
        // the generator's own, whatever part of its 64 bits that is
        return (int) draw(false);
    }

    @Override
    public long nextLong() {
        return draw(true);
    }

    private long draw(boolean whole) {
        if (next == recorded) {
            if (recorded == drawn.length) {
                drawn = Arrays.copyOf(drawn, 2 * recorded);
            }
            drawn[recorded++] = whole ? source.nextLong() : source.nextInt();
        }
        return drawn[next++];
    }
}
