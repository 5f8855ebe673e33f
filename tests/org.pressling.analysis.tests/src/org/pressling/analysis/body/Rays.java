// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.body;

import org.pressling.dem.Box;
import org.pressling.dem.Particles;

/** Follows single rays through a scene in metres, sphere by sphere: another way to what a renderer finds by pixels. */
final class Rays {
    /** What is nearer to a tie or a rim than this does not decide [px]. */
    private static final double CLEAR = 0.15;

    /** Makes a length of an area [m]. */
    private static final double LENGTH = 1e-6;

    private final BodyScene scene;
    private final double scale;
    private final double[] right;
    private final double[] up;
    private final double[] back;
    private final double[] origin;
    private int particle;
    private double best;
    private double second;

    Rays(BodyScene scene, Camera camera, int width, int height) {
        this.scene = scene;
        Box box = scene.body().box();
        scale = new Projection(camera, box, width, height).scale();
        double a = camera.azimuth();
        double e = camera.elevation();
        right = new double[] {Math.cos(a), 0, Math.sin(a)};
        up = new double[] {Math.sin(a) * Math.sin(e), Math.cos(e), -Math.cos(a) * Math.sin(e)};
        back = new double[] {right[1] * up[2] - right[2] * up[1], right[2] * up[0] - right[0] * up[2],
                right[0] * up[1] - right[1] * up[0]};
        double[] middle = {box.width() / 2, box.height() / 2, box.depth() / 2};
        origin = new double[3];
        for (int d = 0; d < 3; d++) {
            origin[d] = middle[d] + right[d] * (camera.panX() - width / 2.0 / scale)
                    + up[d] * (camera.panY() + height / 2.0 / scale);
        }
    }

    /** Follows the ray of a pixel; whether what it meets first is beyond doubt. */
    boolean isClear(int column, int row) {
        double[] start = new double[3];
        for (int d = 0; d < 3; d++) {
            start[d] = origin[d] + ((column + 0.5) * right[d] - (row + 0.5) * up[d]) / scale;
        }
        double[] reach = reach(start);
        particle = -1;
        best = Double.NEGATIVE_INFINITY;
        second = Double.NEGATIVE_INFINITY;
        if (Math.abs(reach[1] - reach[0]) * scale < CLEAR) {
            return false;
        }
        boolean rims = reach[1] > reach[0] && touchesRim(start, reach);
        return !rims && !(best - second < CLEAR / scale);
    }

    int particle() {
        return particle;
    }

    /** How near and how far the ray is in the box and before the cut. */
    private double[] reach(double[] start) {
        Box box = scene.body().box();
        double[] reach = {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
        double[] extent = {box.width(), box.height(), box.depth()};
        for (int d = 0; d < 3; d++) {
            double[] normal = new double[3];
            normal[d] = 1;
            bound(reach, start, normal, extent[d]);
            normal[d] = -1;
            bound(reach, start, normal, 0);
        }
        scene.cut().ifPresent(cut -> bound(reach, start, new double[] {cut.normalX(), cut.normalY(), cut.normalZ()},
                cut.place()));
        return reach;
    }

    private void bound(double[] reach, double[] start, double[] normal, double place) {
        double room = place - dot(normal, start);
        double along = dot(normal, back);
        if (Math.abs(along) < 1e-9) {
            reach[1] = room < 0 ? Double.NEGATIVE_INFINITY : reach[1];
        } else if (along > 0) {
            reach[1] = Math.min(reach[1], room / along);
        } else {
            reach[0] = Math.max(reach[0], room / along);
        }
    }

    /** Looks at all spheres; whether the ray all but touches a rim of one. */
    private boolean touchesRim(double[] start, double[] reach) {
        Particles p = scene.body().particles();
        Box box = scene.body().box();
        boolean rim = false;
        for (int i = 0; i < p.count(); i++) {
            for (double shiftY : box.imageShifts()) {
                for (double shiftZ : box.periodicZ() ? new double[] {-box.depth(), 0, box.depth()} : new double[1]) {
                    double[] centre = {p.x[i] - start[0], p.y[i] + shiftY - start[1], p.z[i] + shiftZ - start[2]};
                    rim |= look(i, centre, reach);
                }
            }
        }
        return rim;
    }

    private boolean look(int i, double[] centre, double[] reach) {
        double r = scene.body().particles().radius[i];
        double middle = dot(centre, back);
        double aside = Math.sqrt(Math.max(0, dot(centre, centre) - middle * middle));
        if (Math.abs(aside - r) * scale < CLEAR) {
            return true;
        }
        if (aside > r) {
            return false;
        }
        double half = Math.sqrt(r * r - aside * aside);
        double front = middle + half;
        double end = middle - half;
        if (Math.abs(front - reach[1]) * scale < CLEAR || Math.abs(end - reach[1]) * scale < CLEAR
                || Math.abs(front - reach[0]) * scale < CLEAR) {
            return true;
        }
        if (end > reach[1] || front < reach[0]) {
            return false;
        }
        // a face is nearer than any surface; of faces, by how deep the point lies in the sphere
        double rank = front > reach[1] ? 1 + (half * half - (reach[1] - middle) * (reach[1] - middle)) / LENGTH : front;
        if (rank > best) {
            second = best;
            best = rank;
            particle = i;
        } else {
            second = Math.max(second, rank);
        }
        return false;
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }
}
