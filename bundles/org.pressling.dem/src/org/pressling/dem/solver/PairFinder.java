// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.pressling.dem.Box;

/**
 * Lists all pairs of particles that are nearer than a skin. Particles fall into two size classes if their radii
 * differ much; the cost is proportional to the number of particles, whatever their mixture.
 */
final class PairFinder {

    /** From this ratio of radii on, two classes pay. */
    private static final double TWO_CLASSES_FROM = 2.5;

    private final ParticleState p;
    private final CellGrid smallGrid;
    private final CellGrid largeGrid;
    private final double largestSmall;
    private final boolean twoClasses;
    private double growth;
    private Images images = Images.NONE;

    /** Particles near a place; one per thread that searches. */
    static final class Search {
        int[] found = new int[64];
        int count;

        /** Adds a stretch of an array. */
        void add(int[] from, int start, int end) {
            if (found.length < count + end - start) {
                found = Arrays.copyOf(found, 2 * (count + end - start));
            }
            System.arraycopy(from, start, found, count, end - start);
            count += end - start;
        }
    }

    PairFinder(ParticleState p) {
        this.p = p;
        double threshold = p.largestRadius > TWO_CLASSES_FROM * p.smallestRadius
                ? Math.sqrt(p.largestRadius * p.smallestRadius)
                : p.largestRadius;
        int[] small = IntStream.range(0, p.count).filter(i -> p.radius[i] <= threshold).toArray();
        int[] large = IntStream.range(0, p.count).filter(i -> p.radius[i] > threshold).toArray();
        largestSmall = IntStream.of(small).mapToDouble(i -> p.radius[i]).max().orElse(0);
        twoClasses = large.length > 0;
        smallGrid = new CellGrid(small);
        largeGrid = new CellGrid(large);
    }

    /** By how much the surface that grew most lies outside its particle's radius, in m. */
    private double largestGrowth() {
        double largest = 0;
        if (p.surface != p.radius) {
            for (int i = 0; i < p.count; i++) {
                largest = Math.max(largest, p.surface[i] - p.radius[i]);
            }
        }
        return largest;
    }

    /** Sorts the particles into cells; to be called before {@link #collect} when places have changed. */
    void fill(Box box, double skin) {
        growth = largestGrowth();
        images = new Images(box);
        smallGrid.fill(p, 2 * largestSmall + skin, box);
        largeGrid.fill(p, 2 * p.largestRadius + skin, box);
    }

    /**
     * Adds every pair with a gap below {@code skin} (m), or overlapping, whose first particle is {@code from} or later
     * and before {@code to}; each pair once. Several threads may collect at a time.
     */
    void collect(Box box, double skin, int from, int to, Search search, PairList list) {
        for (int i = from; i < to; i++) {
            collect(i, smallGrid, largestSmall, box, skin, search, list);
            if (twoClasses) {
                collect(i, largeGrid, p.largestRadius, box, skin, search, list);
            }
        }
    }

    private void collect(int i, CellGrid grid, double largestRadius, Box box, double skin, Search search,
            PairList list) {
        grid.near(p, i, p.surface[i] + largestRadius + growth + skin, search);
        for (int k = 0; k < search.count; k++) {
            int j = search.found[k];
            if (j <= i) {
                continue;
            }
            double reach = p.surface[i] + p.surface[j] + skin;
            double square = p.space ? images.squaredDistance(p, i, j) : squaredInPlane(i, j, box);
            if (square < reach * reach) {
                list.add(i, j);
            }
        }
    }

    private double squaredInPlane(int i, int j, Box box) {
        double dx = p.x[j] - p.x[i];
        double dy = box.nearestY(p.y[j] - p.y[i]);
        return dx * dx + dy * dy;
    }
}
