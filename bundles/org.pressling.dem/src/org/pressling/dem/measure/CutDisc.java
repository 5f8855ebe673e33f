// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.measure;

import java.util.Arrays;

/**
 * A disc about the origin, of which half-planes leave a part. With the lines a·q = b, a being unit vectors away from what stays,
 * the area is by Gauss
 * <pre>
 *   A = (ρ² · angle of the bare rim + Σ b · length of the line within the disc and the other half-planes) / 2
 * </pre>
 */
final class CutDisc {
    /** Below it a sine is that of parallel lines. */
    private static final double PARALLEL = 1e-13;

    private final Stretches gone = new Stretches();
    private double radius;
    private double[] ax = new double[16];
    private double[] ay = new double[16];
    private double[] b = new double[16];
    private int lines;
    private boolean nothing;

    /** Begins with a whole disc. */
    void whole(double rho) {
        radius = rho;
        lines = 0;
        nothing = false;
    }

    /** Leaves what lies where ax·x + ay·y is at most {@code distance}; (ax, ay) is a unit vector. */
    void cut(double x, double y, double distance) {
        if (distance <= -radius) {
            nothing = true;
        } else if (distance < radius) {
            if (lines == b.length) {
                ax = Arrays.copyOf(ax, 2 * lines);
                ay = Arrays.copyOf(ay, 2 * lines);
                b = Arrays.copyOf(b, 2 * lines);
            }
            ax[lines] = x;
            ay[lines] = y;
            b[lines++] = distance;
        }
    }

    /** Leaves nothing. */
    void cutAll() {
        nothing = true;
    }

    /** Area of what is left. */
    double area() {
        if (nothing) {
            return 0;
        }
        double sum = radius * radius * bareAngle();
        for (int k = 0; k < lines; k++) {
            sum += b[k] * length(k);
        }
        return Math.max(0, sum / 2);
    }

    private double bareAngle() {
        if (lines == 0) {
            return Stretches.TURN;
        }
        gone.clear();
        for (int k = 0; k < lines; k++) {
            gone.cover(Math.atan2(ay[k], ax[k]), Math.acos(b[k] / radius));
        }
        return gone.bare();
    }

    /** Length of line {@code k} that lies in the disc and in all other half-planes; of equal lines only the first has one. */
    private double length(int k) {
        double half = Math.sqrt(radius * radius - b[k] * b[k]);
        double from = -half;
        double to = half;
        for (int m = 0; m < lines; m++) {
            double cosine = ax[k] * ax[m] + ay[k] * ay[m];
            double sine = ax[k] * ay[m] - ay[k] * ax[m];
            double room = b[m] - cosine * b[k];
            if (m == k) {
                continue;
            }
            if (Math.abs(sine) < PARALLEL) {
                boolean same = cosine > 0 && Math.abs(room) <= PARALLEL * radius;
                if (same ? m < k : room < 0) {
                    return 0;
                }
            } else if (sine > 0) {
                to = Math.min(to, room / sine);
            } else {
                from = Math.max(from, room / sine);
            }
        }
        return Math.max(0, to - from);
    }
}
