// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.Arrays;
import org.pressling.dem.PairType;
import org.pressling.dem.Phase;
import org.pressling.dem.law.ContactBatch;

/**
 * Pairs of particles that touch or may soon touch, with what never changes about a pair and what the contact law
 * remembers of it; structure of arrays, sorted by (type, first, second). Pairs of one type are contiguous, so a batch
 * has one set of material coefficients; pairs of one first particle are contiguous, so its data stay in the cache.
 * <p>
 * Grows while it is built; allocates nothing once it has room.
 */
final class PairList {

    private static final int TYPES = 3;

    int count;
    int[] first = new int[256];
    int[] second = new int[256];
    /** Sum of the radii in m. */
    double[] reach = new double[256];
    double[] effectiveRadius = new double[256];
    double[] effectiveMass = new double[256];
    /** {@link ContactBatch#openShare} of each pair; only kept for laws that screen contacts. */
    double[] openShare = {};
    /** {@code [stateCount][pair]}. */
    final double[][] state;
    /** Pairs of type t lie from {@code typeStart[t]} to {@code typeStart[t + 1]}. */
    final int[] typeStart = new int[TYPES + 1];

    private final int from;
    private final int to;
    private int largestSecond;
    private int[] rawFirst = new int[256];
    private int[] rawSecond = new int[256];
    private int rawCount;
    private int[] bucket = new int[0];

    /** A list for pairs whose first particle is {@code from} or later, and before {@code to}. */
    PairList(int stateCount, int from, int to) {
        this.from = from;
        this.to = to;
        state = new double[stateCount][256];
    }

    static int type(ParticleState p, int i, int j) {
        return p.phase[i] != p.phase[j] ? PairType.AM_SE.ordinal()
                : p.phase[i] == Phase.AM.ordinal() ? PairType.AM_AM.ordinal() : PairType.SE_SE.ordinal();
    }

    /** The last second particle of all pairs; -1 without pairs. */
    int largestSecond() {
        return largestSecond;
    }

    /** Forgets all pairs. */
    void clear() {
        rawCount = 0;
        count = 0;
    }

    /** Adds a pair, in any order and direction; {@link #build} brings it into place. */
    void add(int i, int j) {
        if (rawCount == rawFirst.length) {
            rawFirst = Arrays.copyOf(rawFirst, 2 * rawCount);
            rawSecond = Arrays.copyOf(rawSecond, 2 * rawCount);
        }
        rawFirst[rawCount] = Math.min(i, j);
        rawSecond[rawCount] = Math.max(i, j);
        rawCount++;
    }

    /** Sorts what was added, computes the constants and takes over the memory that {@code before} holds. */
    void build(ParticleState p, PairList before) {
        count = rawCount;
        ensureCapacity();
        sort(p);
        largestSecond = -1;
        for (int k = 0; k < count; k++) {
            int i = first[k];
            int j = second[k];
            largestSecond = Math.max(largestSecond, j);
            effectiveMass[k] = p.mass[i] * p.mass[j] / (p.mass[i] + p.mass[j]);
        }
        measure(p);
        carryOver(before);
    }

    /** Works out what depends on the surfaces' radii; to be called again where those have changed. */
    void measure(ParticleState p) {
        double[] surface = p.surface;
        for (int k = 0; k < count; k++) {
            double one = surface[first[k]];
            double other = surface[second[k]];
            reach[k] = one + other;
            effectiveRadius[k] = one * other / reach[k];
        }
    }

    private void ensureCapacity() {
        if (count <= first.length) {
            return;
        }
        int room = Math.max(count, first.length + first.length / 2);
        first = new int[room];
        second = new int[room];
        reach = new double[room];
        effectiveRadius = new double[room];
        effectiveMass = new double[room];
        for (int s = 0; s < state.length; s++) {
            state[s] = new double[room];
        }
    }

    /** Counting sort by (type, first), then insertion sort by second within the few pairs of each bucket. */
    private void sort(ParticleState p) {
        int firsts = to - from;
        int buckets = TYPES * firsts;
        if (bucket.length < buckets + 1) {
            bucket = new int[buckets + 1];
        }
        Arrays.fill(bucket, 0, buckets + 1, 0);
        for (int k = 0; k < rawCount; k++) {
            bucket[type(p, rawFirst[k], rawSecond[k]) * firsts + rawFirst[k] - from + 1]++;
        }
        for (int b = 0; b < buckets; b++) {
            bucket[b + 1] += bucket[b];
        }
        for (int t = 0; t <= TYPES; t++) {
            typeStart[t] = bucket[t * firsts];
        }
        for (int k = 0; k < rawCount; k++) {
            int slot = bucket[type(p, rawFirst[k], rawSecond[k]) * firsts + rawFirst[k] - from]++;
            first[slot] = rawFirst[k];
            second[slot] = rawSecond[k];
        }
        for (int t = 0; t < TYPES; t++) {
            for (int k = typeStart[t] + 1; k < typeStart[t + 1]; k++) {
                int moving = second[k];
                int slot = k;
                while (slot > typeStart[t] && first[slot - 1] == first[k] && second[slot - 1] > moving) {
                    second[slot] = second[slot - 1];
                    slot--;
                }
                second[slot] = moving;
            }
        }
    }

    /** Both lists are sorted alike, so one walk along both finds the pairs they share. */
    private void carryOver(PairList before) {
        for (double[] memory : state) {
            Arrays.fill(memory, 0, count, 0);
        }
        for (int t = 0; t < TYPES; t++) {
            int old = before.typeStart[t];
            int oldEnd = before.typeStart[t + 1];
            for (int k = typeStart[t]; k < typeStart[t + 1]; k++) {
                while (old < oldEnd && (before.first[old] < first[k]
                        || before.first[old] == first[k] && before.second[old] < second[k])) {
                    old++;
                }
                if (old < oldEnd && before.first[old] == first[k] && before.second[old] == second[k]) {
                    for (int s = 0; s < state.length; s++) {
                        state[s][k] = before.state[s][old];
                    }
                }
            }
        }
    }
}
