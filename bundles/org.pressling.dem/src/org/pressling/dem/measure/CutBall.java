// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.measure;

import java.util.Arrays;

/**
 * A ball about the origin, of which half-spaces leave a part: its volume, exact but for rounding. With the planes n·u = h, the
 * n being unit vectors away from what stays, it is by Gauss
 * <pre>
 *   V = (r · area of the bare sphere + Σ h · area of the plane within the ball and the other half-spaces) / 3
 * </pre>
 */
final class CutBall {
    /** Below it a sine is that of parallel planes. */
    private static final double PARALLEL = 1e-13;

    private final SphericalCaps caps = new SphericalCaps();
    private final CutDisc disc = new CutDisc();
    private double radius;
    private double[][] normal = new double[16][];
    private double[] h = new double[16];
    private int planes;
    private boolean nothing;

    /** Begins with a whole ball. */
    void whole(double r) {
        radius = r;
        planes = 0;
        nothing = false;
    }

    /** Leaves what lies where (x, y, z)·u is at most {@code distance}; (x, y, z) is a unit vector. */
    void cut(double x, double y, double z, double distance) {
        if (distance <= -radius) {
            nothing = true;
        } else if (distance < radius) {
            if (planes == h.length) {
                h = Arrays.copyOf(h, 2 * planes);
                normal = Arrays.copyOf(normal, 2 * planes);
            }
            normal[planes] = new double[] {x, y, z};
            h[planes++] = distance;
        }
    }

    /** Leaves nothing. */
    void cutAll() {
        nothing = true;
    }

    /** Volume of what is left. */
    double volume() {
        if (nothing) {
            return 0;
        }
        caps.clear();
        for (int k = 0; k < planes; k++) {
            caps.add(normal[k][0], normal[k][1], normal[k][2], h[k] / radius);
        }
        double sum = radius * radius * radius * (4 * Math.PI - caps.covered());
        for (int k = 0; k < planes; k++) {
            sum += h[k] * face(k);
        }
        return Math.max(0, sum / 3);
    }

    /** Area of plane {@code k} in the ball and in all other half-spaces; of equal planes only the first has one. */
    private double face(int k) {
        double[] n = normal[k];
        double[] least = Math.abs(n[0]) < 0.6 ? new double[] {1, 0, 0} : new double[] {0, 1, 0};
        double along = n[0] * least[0] + n[1] * least[1];
        double length = Math.sqrt(1 - along * along);
        double ux = (least[0] - along * n[0]) / length;
        double uy = (least[1] - along * n[1]) / length;
        double uz = -along * n[2] / length;
        double vx = n[1] * uz - n[2] * uy;
        double vy = n[2] * ux - n[0] * uz;
        double vz = n[0] * uy - n[1] * ux;
        disc.whole(Math.sqrt((radius - h[k]) * (radius + h[k])));
        for (int m = 0; m < planes; m++) {
            double[] o = normal[m];
            double a = o[0] * ux + o[1] * uy + o[2] * uz;
            double b = o[0] * vx + o[1] * vy + o[2] * vz;
            double sine = Math.sqrt(a * a + b * b);
            double cosine = n[0] * o[0] + n[1] * o[1] + n[2] * o[2];
            double room = h[m] - cosine * h[k];
            if (m != k && sine > PARALLEL) {
                disc.cut(a / sine, b / sine, room / sine);
            } else if (m != k) {
                boolean same = cosine > 0 && Math.abs(room) <= PARALLEL * radius;
                if (same ? m < k : room < 0) {
                    disc.cutAll();
                }
            }
        }
        return disc.area();
    }
}
