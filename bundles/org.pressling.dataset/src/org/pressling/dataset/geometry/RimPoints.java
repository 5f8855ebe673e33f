// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

import java.util.Arrays;

/**
 * Where a mask ends: one point for each two neighbours in a row or a column of which one is in, at the place along their
 * line that both grays tell, or in the middle where edges are hard.
 */
final class RimPoints {
    private static final int FIRST = 1024;

    double[] x = new double[FIRST];
    double[] y = new double[FIRST];
    /** The pixel of the mask that each point lies at the end of. */
    int[] pixel = new int[FIRST];
    int count;

    private RimPoints() {
    }

    static RimPoints of(BodyMask mask) {
        RimPoints points = new RimPoints();
        for (int row = 0; row < mask.height; row++) {
            for (int column = 0; column < mask.width; column++) {
                int place = row * mask.width + column;
                if (column + 1 < mask.width && mask.in[place] != mask.in[place + 1]) {
                    points.add(column + 0.5 + offset(mask, place, place + 1), row + 0.5, mask.in[place] ? place : place + 1);
                }
                if (row + 1 < mask.height && mask.in[place] != mask.in[place + mask.width]) {
                    int below = place + mask.width;
                    points.add(column + 0.5, row + 0.5 + offset(mask, place, below), mask.in[place] ? place : below);
                }
            }
        }
        return points;
    }

    /** From the first centre to the edge, so that both pixels hold as much of the mask as their grays say. */
    private static double offset(BodyMask mask, int first, int second) {
        if (mask.hard) {
            return 0.5;
        }
        double inside = mask.share[first] + mask.share[second] - 0.5;
        return Math.clamp(mask.in[first] ? inside : 1 - inside, -0.5, 1.5);
    }

    private void add(double px, double py, int inside) {
        if (count == x.length) {
            x = Arrays.copyOf(x, 2 * count);
            y = Arrays.copyOf(y, 2 * count);
            pixel = Arrays.copyOf(pixel, 2 * count);
        }
        x[count] = px;
        pixel[count] = inside;
        y[count++] = py;
    }
}
