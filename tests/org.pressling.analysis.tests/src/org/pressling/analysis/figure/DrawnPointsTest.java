// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.pressling.analysis.draw.FigureFiles;
import org.pressling.analysis.draw.Texts;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;

/** How many points a figure of a large campaign draws, and that its numbers are still those of all. */
class DrawnPointsTest {
    private static final int MANY = 10_000;

    @Test
    void upToSomeThousandAllAreDrawn() {
        int[] a = IntStream.range(0, DrawnPoints.MOST - 3).toArray();
        int[] b = {5, 6, 9};
        DrawnPoints drawn = DrawnPoints.of(List.of(a, b, new int[0]));
        assertArrayEquals(a, drawn.of(0));
        assertArrayEquals(b, drawn.of(1));
        assertEquals("", drawn.note());
    }

    @Test
    void ofMoreSomeAreDrawnInTheirOrderAndSmallSeriesWhole() {
        int[] large = IntStream.range(0, MANY).map(i -> 2 * i).toArray();
        int[] small = {1, 3, 5};
        DrawnPoints drawn = DrawnPoints.of(List.of(large, small));
        int[] some = drawn.of(0);
        assertEquals(DrawnPoints.MOST - 3, some.length);
        assertArrayEquals(small, drawn.of(1));
        assertArrayEquals(Arrays.stream(some).distinct().sorted().toArray(), some);
        assertArrayEquals(some, DrawnPoints.of(List.of(large, small)).of(0), "the same choice each time");
        double mean = Arrays.stream(some).average().orElseThrow();
        assertEquals(MANY, mean, 4 * MANY / Math.sqrt(3 * some.length), "from all of them, not from the first");
        assertEquals(" 2,000 of 10,003 points are drawn, chosen by chance (seed 1); numbers and the CSV file are of all.",
                drawn.note());
    }

    @Test
    void intervalsAreDrawnForHeldOutPicturesAndStandInTheTable() {
        LabelPoints points = points(40);
        double[][] ends = IntStream.range(0, 40)
                .mapToObj(i -> new double[] {points.predicted()[i] - 0.25, points.predicted()[i] + 0.5}).toArray(double[][]::new);
        int held = points.positions(Split.TEST).findFirst().orElseThrow();
        ends[held] = new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY}; // too few pictures of validation
        ParityFigure plain = new ParityFigure("plain", points);
        ParityFigure barred = plain.withIntervals(ends);
        assertEquals(points.size(Split.TEST), lines(barred) - lines(plain), "a bar for each held-out picture");
        assertEquals("lower_" + points.label().column(), barred.data().header().get(4));
        assertEquals(ends[7][1], (Double) barred.data().rows().get(7).get(5), 1e-12);
        assertTrue(barred.caption().contains("90 % of cases; those over the whole axis have no ends"), barred.caption());
        ends[held] = ends[(held + 1) % 40];
        assertTrue(plain.withIntervals(ends).caption().contains("90 % of cases."), plain.withIntervals(ends).caption());
        assertThrows(IllegalArgumentException.class, () -> plain.withIntervals(new double[39][2]));
    }

    private static int lines(ParityFigure figure) {
        return FigureFiles.svg(figure).split("<line ", -1).length;
    }

    @Test
    void aFigureOfManyIsNoLargerThanOneOfSomeThousandAndTellsOfAll() {
        ParityFigure some = new ParityFigure("some", points(DrawnPoints.MOST));
        LabelPoints all = points(MANY);
        ParityFigure many = new ParityFigure("many", all);
        assertTrue(FigureFiles.svg(many).length() < 1.2 * FigureFiles.svg(some).length());
        assertTrue(many.caption().contains("2,000 of 10,000 points are drawn"), many.caption());
        assertFalse(some.caption().contains("are drawn"), some.caption());
        assertEquals(MANY, many.data().rows().size());
        assertTrue(many.caption().contains("R² " + Texts.r2(all.r2(Split.TEST)) + ","), many.caption());
    }

    private static LabelPoints points(int count) {
        SplittableRandom random = new SplittableRandom(3);
        double[] truth = random.doubles(count).toArray();
        return new LabelPoints(new LabelColumn("reaction_area", "µm²"), "Network", IntStream.range(1, count + 1).toArray(),
                IntStream.range(0, count).mapToObj(i -> Split.values()[i % 3]).toArray(Split[]::new), truth,
                Arrays.stream(truth).map(t -> t + 0.1 * random.nextGaussian()).toArray());
    }
}
