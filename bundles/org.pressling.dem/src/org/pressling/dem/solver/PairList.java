// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.Arrays;
import org.pressling.dem.Phases;

/**
 * Pairs of particles that touch or may soon touch, with what never changes about a pair. Pairs of one first particle are
 * contiguous, so its data stay in the cache.
 */
final class PairList extends ContactList {

    /** Sum of the radii in m. */
    double[] radiusSum = new double[256];
    double[] effectiveRadius = new double[256];
    double[] effectiveMass = new double[256];

    /** As {@link #reachWithNecks} works it out. */
    private double[] farthest = {};
    private final int from;
    private final int to;
    private int largestSecond;
    private int[] rawFirst = new int[256];
    private int[] rawSecond = new int[256];
    private int rawCount;
    private int[] bucket = new int[0];

    /** A list for pairs whose first particle is {@code from} or later, and before {@code to}. */
    PairList(Phases phases, int stateCount, int from, int to) {
        super(stateCount, phases.pairTypes().subList(0, phases.particlePairs()));
        this.from = from;
        this.to = to;
    }

    static int type(ParticleState p, int i, int j) {
        return p.phases.pairIndex(p.phase[i], p.phase[j]);
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

    /** Sorts what was added, and works out nothing of it. */
    void arrange(ParticleState p) {
        count = rawCount;
        ensureCapacity(count);
        sort(p);
    }

    /** Sorts what was added, computes the constants and takes over the history that {@code before} holds. */
    void build(ParticleState p, PairList before) {
        arrange(p);
        complete(p, before);
    }

    /**
     * Takes over the pairs of an arranged list with a gap below {@code skin} (m), or overlapping, in their order, computes the
     * constants and takes over the history that {@code before} holds.
     */
    void buildNear(PairList wide, ParticleState p, Images images, double skin, PairList before) {
        ensureCapacity(wide.count);
        count = 0;
        for (int t = 0; t < types.length; t++) {
            typeStart[t] = count;
            for (int k = wide.typeStart[t]; k < wide.typeStart[t + 1]; k++) {
                int i = wide.first[k];
                int j = wide.second[k];
                double reach = p.surface[i] + p.surface[j] + skin;
                first[count] = i;
                second[count] = j;
                count += images.squaredDistance(p, i, j) < reach * reach ? 1 : 0;
            }
        }
        typeStart[types.length] = count;
        complete(p, before);
    }

    private void complete(ParticleState p, PairList before) {
        makeRoomForConstants();
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
            radiusSum[k] = one + other;
            effectiveRadius[k] = one * other / radiusSum[k];
        }
    }

    /** The distances in m up to which pairs are in contact, where those that have touched hang together across a gap. */
    double[] reachWithNecks(int neckState, int begin, int end) {
        if (farthest.length < radiusSum.length) {
            farthest = new double[radiusSum.length];
        }
        for (int k = begin; k < end; k++) {
            farthest[k] = radiusSum[k] + state[neckState][k];
        }
        return farthest;
    }

    private void makeRoomForConstants() {
        if (radiusSum.length < first.length) {
            radiusSum = new double[first.length];
            effectiveRadius = new double[first.length];
            effectiveMass = new double[first.length];
        }
    }

    /** Counting sort by (type, first), then insertion sort by second within the few pairs of each bucket. */
    private void sort(ParticleState p) {
        int firsts = to - from;
        int buckets = types.length * firsts;
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
        for (int t = 0; t <= types.length; t++) {
            typeStart[t] = bucket[t * firsts];
        }
        for (int k = 0; k < rawCount; k++) {
            int slot = bucket[type(p, rawFirst[k], rawSecond[k]) * firsts + rawFirst[k] - from]++;
            first[slot] = rawFirst[k];
            second[slot] = rawSecond[k];
        }
        for (int t = 0; t < types.length; t++) {
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
}
