// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.measure;

import java.util.Arrays;

/**
 * Caps of the unit sphere, and how much of it they cover together: exact but for rounding, however they overlap.
 * <p>
 * The cap of axis n and cosine c holds the points u with u·n &gt; c. By Stokes the area of what is covered follows from the
 * rims alone, as far as no other cap covers them:
 * <pre>
 *   covered = 4π [S is covered] + Σ ∫ (1 − cos θ) dλ        over the bare arcs of all rims, counterclockwise about their axes
 * </pre>
 * with the polar angle θ from a pole N and the longitude λ, S being the opposite pole, where the form has no value. An arc's
 * integral is the sector of its cap below it, less 4π if the sector holds S, and the two spherical triangles between N, the axis
 * and the arc's ends (Van Oosterom and Strackee, IEEE Trans. Biomed. Eng. 30 (1983) 125).
 */
public final class SphericalCaps {
    private static final double WHOLE = 4 * Math.PI;
    /** Cosines nearer than this are those of one rim; below it sines are those of one axis. */
    private static final double SAME = 1e-13;
    /** Directions that may be the pole S: the one farthest from all rims and axes is taken. */
    private static final double[][] POLES = poles();

    private double[][] axis = new double[16][];
    private double[] cosine = new double[16];
    private int count;
    private boolean whole;

    private final Stretches hidden = new Stretches();

    private static double[][] poles() {
        var poles = new double[24][];
        double golden = Math.PI * (3 - Math.sqrt(5));
        for (int k = 0; k < poles.length; k++) {
            double z = 1 - (2 * k + 0.77) / poles.length;
            double across = Math.sqrt(1 - z * z);
            poles[k] = new double[] {across * Math.cos(golden * k + 0.3), across * Math.sin(golden * k + 0.3), z};
        }
        return poles;
    }

    /** Takes all caps away. */
    public void clear() {
        count = 0;
        whole = false;
    }

    /**
     * Adds a cap. Components of its axis, a unit vector, and the cosine of its half-angle: from 1 on it covers nothing, to −1
     * all.
     */
    public void add(double x, double y, double z, double c) {
        if (c <= -1) {
            whole = true;
        } else if (c < 1) {
            if (count == cosine.length) {
                cosine = Arrays.copyOf(cosine, 2 * count);
                axis = Arrays.copyOf(axis, 2 * count);
            }
            axis[count] = new double[] {x, y, z};
            cosine[count++] = c;
        }
    }

    /** Area that is covered, 0 to 4π. */
    public double covered() {
        if (whole) {
            return WHOLE;
        }
        leaveOutHidden();
        double[] south = south();
        double area = isCovered(south) ? WHOLE : 0;
        for (int i = 0; i < count; i++) {
            area += rim(i, south);
        }
        return Math.clamp(area, 0, WHOLE);
    }

    /**
     * How much of a circle on the sphere is covered, as an angle from 0 to 2π about its axis.
     *
     * @param x component of the axis, a unit vector
     * @param y component of the axis
     * @param z component of the axis
     * @param c cosine of the angle between axis and circle: a plane cuts it from the sphere at this distance
     */
    public double coveredOfCircle(double x, double y, double z, double c) {
        double[] n = {x, y, z};
        double[] u = across(n);
        double[] v = cross(n, u);
        double s = Math.sqrt((1 - c) * (1 + c));
        hidden.clear();
        boolean all = whole;
        for (int j = 0; j < count && !all; j++) {
            all = coversAll(n, u, v, c, s, j);
        }
        if (all || hidden.isEmpty()) {
            return all ? Stretches.TURN : 0;
        }
        return Stretches.TURN - hidden.bare();
    }

    /** Leaves out caps that lie within others; of equal ones the first stays. */
    private void leaveOutHidden() {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            boolean within = false;
            for (int j = 0; j < count && !within; j++) {
                within = j != i && (j < kept || j > i) && lies(i, j);
            }
            if (!within) {
                axis[kept] = axis[i];
                cosine[kept++] = cosine[i];
            }
        }
        count = kept;
    }

    private boolean lies(int i, int j) {
        double along = dot(axis[i], axis[j]);
        if (cosine[j] > cosine[i] + SAME || along < cosine[j]) {
            return false; // larger, or with its axis beside the other
        }
        double between = Math.atan2(length(cross(axis[i], axis[j])), along);
        double spare = Math.acos(cosine[j]) - Math.acos(cosine[i]) - between;
        return spare > 0 || spare > -SAME && j < i;
    }

    private double[] south() {
        double[] best = POLES[0];
        double most = -1;
        for (double[] pole : POLES) {
            double room = 1;
            for (int i = 0; i < count && room > most; i++) {
                double along = dot(axis[i], pole);
                room = Math.min(room, Math.min(Math.abs(along - cosine[i]), 1 - along));
            }
            if (room > most) {
                most = room;
                best = pole;
            }
        }
        return best;
    }

    private boolean isCovered(double[] point) {
        for (int i = 0; i < count; i++) {
            if (dot(axis[i], point) > cosine[i]) {
                return true;
            }
        }
        return false;
    }

    /** Integral over the bare arcs of a rim. */
    private double rim(int i, double[] south) {
        double[] n = axis[i];
        double[] u = across(n);
        double[] v = cross(n, u);
        double c = cosine[i];
        double s = Math.sqrt((1 - c) * (1 + c));
        hidden.clear();
        for (int j = 0; j < count; j++) {
            if (j != i && coversAll(n, u, v, c, s, j)) {
                return 0;
            }
        }
        boolean holdsSouth = dot(n, south) > c;
        if (hidden.isEmpty()) {
            return Stretches.TURN * (1 - c) - (holdsSouth ? WHOLE : 0);
        }
        double at = Stretches.turn(Math.atan2(dot(v, south), dot(u, south)));
        double sum = 0;
        int bare = hidden.findGaps();
        for (int k = 0; k < bare; k++) {
            double from = hidden.gaps[2 * k];
            double to = hidden.gaps[2 * k + 1];
            boolean below = at > from && at < to || at + Stretches.TURN > from && at + Stretches.TURN < to;
            sum += (to - from) * (1 - c) - (holdsSouth && below ? WHOLE : 0)
                    + triangle(south, point(n, u, v, c, s, from), n) + triangle(south, n, point(n, u, v, c, s, to));
        }
        return sum;
    }

    /** Notes what cap {@code j} covers of a rim; whether it is all. */
    private boolean coversAll(double[] n, double[] u, double[] v, double c, double s, int j) {
        double a = dot(u, axis[j]);
        double b = dot(v, axis[j]);
        double swing = s * Math.sqrt(a * a + b * b);
        double lacking = cosine[j] - c * dot(n, axis[j]);
        if (lacking <= -swing) {
            return true;
        }
        if (lacking < swing) {
            hidden.cover(Math.atan2(b, a), Math.acos(lacking / swing));
        }
        return false;
    }

    private static double[] point(double[] n, double[] u, double[] v, double c, double s, double angle) {
        double a = s * Math.cos(angle);
        double b = s * Math.sin(angle);
        return new double[] {c * n[0] + a * u[0] + b * v[0], c * n[1] + a * u[1] + b * v[1], c * n[2] + a * u[2] + b * v[2]};
    }

    /** Area of the spherical triangle of the pole opposite to {@code south} and two points, positive counterclockwise. */
    private static double triangle(double[] south, double[] p, double[] q) {
        return 2 * Math.atan2(-dot(south, cross(p, q)), 1 - dot(south, p) - dot(south, q) + dot(p, q));
    }

    private static double[] across(double[] n) {
        double[] least = Math.abs(n[0]) <= Math.abs(n[1]) && Math.abs(n[0]) <= Math.abs(n[2]) ? new double[] {1, 0, 0}
                : Math.abs(n[1]) <= Math.abs(n[2]) ? new double[] {0, 1, 0} : new double[] {0, 0, 1};
        double[] u = cross(n, least);
        double length = length(u);
        return new double[] {u[0] / length, u[1] / length, u[2] / length};
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    private static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    private static double length(double[] a) {
        return Math.sqrt(dot(a, a));
    }
}
