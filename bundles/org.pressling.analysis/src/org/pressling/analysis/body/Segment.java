// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.body;

import java.util.Optional;

import org.pressling.dem.Box;

/**
 * A straight line between two points.
 *
 * @param from start: x, y, z in m
 * @param to   end: x, y, z in m
 */
record Segment(double[] from, double[] to) {
    private static final int DIMENSIONS = 3;

    /** The part of it that lies in a box (Liang and Barsky 1984); nothing, if none does. */
    Optional<Segment> in(Box box) {
        double[] extent = {box.width(), box.height(), box.depth()};
        double begin = 0;
        double end = 1;
        for (int d = 0; d < DIMENSIONS; d++) {
            double run = to[d] - from[d];
            if (run == 0) {
                if (from[d] < 0 || from[d] > extent[d]) {
                    return Optional.empty();
                }
            } else {
                double low = -from[d] / run;
                double high = (extent[d] - from[d]) / run;
                begin = Math.max(begin, Math.min(low, high));
                end = Math.min(end, Math.max(low, high));
            }
        }
        return begin < end ? Optional.of(new Segment(at(begin), at(end))) : Optional.empty();
    }

    private double[] at(double share) {
        double[] point = new double[DIMENSIONS];
        for (int d = 0; d < DIMENSIONS; d++) {
            point[d] = from[d] + share * (to[d] - from[d]);
        }
        return point;
    }
}
