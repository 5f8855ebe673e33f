// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Which points of a scatter figure are drawn: all of some thousand, and of more as many, chosen by chance from a fixed seed. A
 * point takes half a kilobyte of an SVG, and ten thousand lie over each other anyway. Small series are drawn whole as long as
 * there is room, so that a few failed samples do not drown among those that passed.
 */
public final class DrawnPoints {
    /** Points of all series together. */
    static final int MOST = 2000;
    private static final long SEED = 1;

    private final List<int[]> drawn;
    private final int all;

    private DrawnPoints(List<int[]> drawn, int all) {
        this.drawn = drawn;
        this.all = all;
    }

    /**
     * Chooses.
     *
     * @param series for each series the numbers of its points
     * @return the same choice each time
     */
    public static DrawnPoints of(List<int[]> series) {
        List<int[]> drawn = new ArrayList<>(series);
        List<Integer> bySize = IntStream.range(0, series.size()).boxed()
                .sorted(Comparator.comparingInt(k -> series.get(k).length)).toList();
        int room = MOST;
        for (int i = 0; i < bySize.size(); i++) {
            int k = bySize.get(i);
            drawn.set(k, some(series.get(k), room / (bySize.size() - i), new SplittableRandom(SEED + k)));
            room -= drawn.get(k).length;
        }
        return new DrawnPoints(drawn, series.stream().mapToInt(points -> points.length).sum());
    }

    /** So many in their order, each choice as likely (Fisher and Yates; Knuth, TAOCP vol. 2, 3.4.2 P). */
    private static int[] some(int[] points, int count, SplittableRandom random) {
        if (points.length <= count) {
            return points;
        }
        int[] places = IntStream.range(0, points.length).toArray();
        for (int i = 0; i < count; i++) {
            int other = random.nextInt(i, places.length);
            int place = places[other];
            places[other] = places[i];
            places[i] = place;
        }
        return Arrays.stream(places).limit(count).sorted().map(place -> points[place]).toArray();
    }

    /**
     * The points of a series that are drawn.
     *
     * @param series place of the series, from 0
     * @return their numbers, in their order
     */
    public int[] of(int series) {
        return drawn.get(series).clone();
    }

    /** {@return a sentence for the caption, with a space before it; empty where all points are drawn} */
    public String note() {
        int count = drawn.stream().mapToInt(points -> points.length).sum();
        return count == all ? ""
                : String.format(Locale.ROOT,
                        " %,d of %,d points are drawn, chosen by chance (seed %d); numbers and the CSV file are of all.", count,
                        all,
                        SEED);
    }
}
