// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.body;

import java.util.Arrays;

import org.pressling.dataset.section.Section;
import org.pressling.dem.Box;
import org.pressling.dem.Particles;

/** The spheres that a picture may show, in pixels, the nearest first: particles, and their images where sides are joined. */
final class Spheres {
    private static final int BINS = 2048;

    private float[] column;
    private float[] row;
    private float[] depth;
    private float[] radius;
    private int[] particle;
    private int count;
    private float nearest = Float.NEGATIVE_INFINITY;
    private final int columns;
    private final int rows;

    private Spheres(int room, int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        column = new float[room];
        row = new float[room];
        depth = new float[room];
        radius = new float[room];
        particle = new int[room];
    }

    /** Those of a scene that lie at least partly in the box, before the cut and in the picture. */
    static Spheres of(BodyScene scene, Projection projection, int columns, int rows) {
        Particles p = scene.body().particles();
        Box box = scene.body().box();
        Spheres found = new Spheres(p.count() + p.count() / 4 + 1, columns, rows);
        Section cut = scene.cut().orElse(null);
        double apartY = box.periodicY() ? box.height() : Double.POSITIVE_INFINITY;
        double apartZ = box.periodicZ() ? box.depth() : Double.POSITIVE_INFINITY;
        for (int i = 0; i < p.count(); i++) {
            if (scene.colours()[i] == BodyScene.HIDDEN) {
                continue;
            }
            double r = p.surface(i);
            for (double y = first(p.y[i], r, box.height(), apartY); y < box.height() + r; y += apartY) {
                for (double z = first(p.z[i], r, box.depth(), apartZ); z < box.depth() + r; z += apartZ) {
                    if (cut == null || beyond(cut, p.x[i], y, z) < r) {
                        found.add(projection, p.x[i], y, z, r, i);
                    }
                }
            }
        }
        return found.sorted();
    }

    /** The lowest place of a sphere that reaches into the box, of those that lie a length apart. */
    private static double first(double place, double r, double extent, double apart) {
        return apart == extent ? place - extent * Math.floor((place + r) / extent) : place;
    }

    private static double beyond(Section cut, double x, double y, double z) {
        return cut.normalX() * x + cut.normalY() * y + cut.normalZ() * z - cut.place();
    }

    private void add(Projection to, double x, double y, double z, double r, int i) {
        double c = to.column(x, y, z);
        double w = to.row(x, y, z);
        double pixels = r * to.scale();
        if (c + pixels < 0 || w + pixels < 0 || c - pixels > columns || w - pixels > rows) {
            return;
        }
        if (count == column.length) {
            int room = 2 * count;
            column = Arrays.copyOf(column, room);
            row = Arrays.copyOf(row, room);
            depth = Arrays.copyOf(depth, room);
            radius = Arrays.copyOf(radius, room);
            particle = Arrays.copyOf(particle, room);
        }
        column[count] = (float) c;
        row[count] = (float) w;
        depth[count] = (float) to.depth(x, y, z);
        radius[count] = (float) pixels;
        particle[count] = i;
        nearest = Math.max(nearest, depth[count] + radius[count]);
        count++;
    }

    /** The same by falling depth of their nearest points, roughly; within a bin in their order, so that it is always the same. */
    private Spheres sorted() {
        float farthest = nearest;
        for (int k = 0; k < count; k++) {
            farthest = Math.min(farthest, depth[k] + radius[k]);
        }
        float perBin = (BINS - 1) / Math.max(1, nearest - farthest);
        int[] start = new int[BINS + 1];
        for (int k = 0; k < count; k++) {
            start[bin(k, perBin) + 1]++;
        }
        for (int b = 0; b < BINS; b++) {
            start[b + 1] += start[b];
        }
        Spheres sorted = new Spheres(count, columns, rows);
        for (int k = 0; k < count; k++) {
            int to = start[bin(k, perBin)]++;
            sorted.column[to] = column[k];
            sorted.row[to] = row[k];
            sorted.depth[to] = depth[k];
            sorted.radius[to] = radius[k];
            sorted.particle[to] = particle[k];
        }
        sorted.count = count;
        sorted.nearest = nearest;
        return sorted;
    }

    private int bin(int k, float perBin) {
        return Math.clamp((int) ((nearest - depth[k] - radius[k]) * perBin), 0, BINS - 1);
    }

    int count() {
        return count;
    }

    /** Depth that no point of a sphere reaches. */
    float top() {
        return count == 0 ? 1 : nearest + 1;
    }

    float column(int k) {
        return column[k];
    }

    float row(int k) {
        return row[k];
    }

    float depth(int k) {
        return depth[k];
    }

    float radius(int k) {
        return radius[k];
    }

    int particle(int k) {
        return particle[k];
    }
}
