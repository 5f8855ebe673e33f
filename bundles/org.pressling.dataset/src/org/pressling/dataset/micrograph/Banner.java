// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.micrograph;

import java.util.Arrays;
import java.util.OptionalDouble;

import org.pressling.dataset.image.GrayImage;

/**
 * The strip below a microscope picture that has its data: one gray without noise, with words and a bar of known length on it.
 * Its rows have the gray of the lowest one over much of their length, some all over; the picture above begins with a jump.
 */
final class Banner {
    /** Grays this near to each other are one: what a JPEG does to a flat place. */
    private static final int SAME = 8;
    /** Least share of a row that has the gray of the banner, words or not. */
    private static final double FLAT = 0.45;
    /** Share of a row without words. */
    private static final double BLANK = 0.97;
    private static final int BLANK_ROWS = 3;
    /** How much more of the banner's gray its rows have than those of the picture. */
    private static final double JUMP = 0.25;
    private static final int ROWS_ABOVE = 8;
    /** A line that parts it from the picture has at most so many rows. */
    private static final int LINES = 4;
    /** Height over that of the picture, at least and at most. */
    private static final double LOWEST = 0.02;
    private static final double HIGHEST = 0.35;
    /** Length of a scale bar over the width, at least; letters and frames are shorter or longer. */
    private static final double SHORTEST_BAR = 0.04;
    private static final double LONGEST_BAR = 0.9;

    private Banner() {
    }

    /** Rows of the banner, 0 if there is none. */
    static int rows(GrayImage picture) {
        int ground = mostFrequent(picture, picture.height() - 1);
        int rows = 0;
        int blank = 0;
        double share = share(picture, picture.height() - 1, ground);
        while (share >= FLAT) {
            blank += share >= BLANK ? 1 : 0;
            rows++;
            share = rows < picture.height() ? share(picture, picture.height() - 1 - rows, ground) : 0;
        }
        boolean high = rows >= LOWEST * picture.height() && rows <= HIGHEST * picture.height();
        if (!high || blank < BLANK_ROWS) {
            return 0;
        }
        int top = picture.height() - rows;
        int line = 0;
        while (line <= LINES && line < top && isEven(picture, top - 1 - line)) {
            line++;
        }
        // More even rows than a line has belong to the picture.
        line = line > LINES ? 0 : line;
        double within = mean(picture, top, top + BLANK_ROWS, ground);
        double above = mean(picture, Math.max(0, top - line - ROWS_ABOVE), top - line, ground);
        return within - above >= JUMP ? rows + line : 0;
    }

    private static boolean isEven(GrayImage picture, int row) {
        return share(picture, row, mostFrequent(picture, row)) >= BLANK;
    }

    private static double mean(GrayImage picture, int from, int to, int ground) {
        double sum = 0;
        for (int row = from; row < to; row++) {
            sum += share(picture, row, ground);
        }
        return sum / (to - from);
    }

    private static int mostFrequent(GrayImage picture, int row) {
        int[] counts = new int[256];
        for (int column = 0; column < picture.width(); column++) {
            counts[picture.gray(column, row)]++;
        }
        int most = 0;
        for (int gray = 1; gray < counts.length; gray++) {
            most = counts[gray] > counts[most] ? gray : most;
        }
        return most;
    }

    private static double share(GrayImage picture, int row, int ground) {
        int count = 0;
        for (int column = 0; column < picture.width(); column++) {
            count += Math.abs(picture.gray(column, row) - ground) <= SAME ? 1 : 0;
        }
        return (double) count / picture.width();
    }

    /** The picture without some of its lowest rows. */
    static GrayImage cut(GrayImage picture, int rows) {
        int left = picture.height() - rows;
        return rows == 0 ? picture : new GrayImage(picture.width(), left,
                Arrays.copyOf(picture.pixels(), left * picture.width()), picture.pixelSize());
    }

    /** Length of the scale bar in pixels: the longest stretch of one gray that is not the banner's, within it. */
    static OptionalDouble bar(GrayImage picture, int rows) {
        if (rows == 0) {
            return OptionalDouble.empty();
        }
        int ground = mostFrequent(picture, picture.height() - 1);
        int longest = 0;
        for (int row = picture.height() - rows + Math.min(LINES, rows / 4); row < picture.height(); row++) {
            int run = 0;
            for (int column = 0; column < picture.width(); column++) {
                int gray = picture.gray(column, row);
                boolean ink = Math.abs(gray - ground) > SAME;
                boolean goesOn = ink && run > 0 && Math.abs(gray - picture.gray(column - 1, row)) <= SAME;
                run = goesOn ? run + 1 : ink ? 1 : 0;
                longest = run <= LONGEST_BAR * picture.width() ? Math.max(longest, run) : longest;
            }
        }
        return longest >= SHORTEST_BAR * picture.width() ? OptionalDouble.of(longest) : OptionalDouble.empty();
    }
}
