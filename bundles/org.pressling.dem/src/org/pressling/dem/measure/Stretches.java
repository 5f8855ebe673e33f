// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.measure;

import java.util.Arrays;

/** Stretches of a circle that are covered, and the gaps that they leave; angles in rad. */
final class Stretches {
    static final double TURN = 2 * Math.PI;

    private double[] begin = new double[16];
    private double[] end = new double[16];
    private int count;

    /** Begin and end of each gap, after {@link #findGaps}; the last may end beyond a full turn. */
    double[] gaps = new double[16];

    void clear() {
        count = 0;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Covers what lies within {@code half} of {@code middle}. */
    void cover(double middle, double half) {
        if (count == begin.length) {
            begin = Arrays.copyOf(begin, 2 * count);
            end = Arrays.copyOf(end, 2 * count);
        }
        double from = turn(middle - half);
        int place = count++;
        for (; place > 0 && begin[place - 1] > from; place--) { // few as they are
            begin[place] = begin[place - 1];
            end[place] = end[place - 1];
        }
        begin[place] = from;
        end[place] = from + 2 * half;
    }

    /** Writes the gaps to {@link #gaps}, and says how many there are; to be asked where something is covered. */
    int findGaps() {
        if (gaps.length < 2 * count) {
            gaps = new double[2 * count];
        }
        double to = end[0];
        for (int k = 0; k < count; k++) {
            to = Math.max(to, end[k] - TURN); // what goes past the full turn covers the beginning
        }
        int found = 0;
        for (int k = 1; k <= count; k++) {
            double next = k < count ? begin[k] : begin[0] + TURN;
            if (next > to) {
                gaps[2 * found] = to;
                gaps[2 * found++ + 1] = next;
            }
            to = k < count ? Math.max(to, end[k]) : to;
        }
        return found;
    }

    /** Sum of the gaps. */
    double bare() {
        double sum = 0;
        int found = findGaps();
        for (int k = 0; k < found; k++) {
            sum += gaps[2 * k + 1] - gaps[2 * k];
        }
        return sum;
    }

    /** An angle from 0 to below a full turn. */
    static double turn(double angle) {
        double rest = angle % TURN;
        return rest < 0 ? rest + TURN : rest;
    }
}
