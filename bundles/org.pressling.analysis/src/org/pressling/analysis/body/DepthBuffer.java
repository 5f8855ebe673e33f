// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.body;

import java.util.Arrays;
import java.util.List;

/**
 * Which sphere each pixel shows. What a ray may see lies between a floor and a ceiling, the surfaces of all halves of space that
 * bound the body. A sphere that the ceiling cuts shows there as a flat face. Of several cut at one place the one whose surface is
 * farther outside wins, so that two that overlap part where their surfaces meet (the plane of equal powers).
 * <p>
 * A kernel: rows are independent, so that they can be shared out.
 */
final class DepthBuffer {
    private static final float NOTHING = Float.NEGATIVE_INFINITY;
    /** Smaller spheres would slip between the middles of pixels; they take the one that they are in [px]. */
    private static final float POINT = 0.7f;

    private final int width;
    /**
     * What is seen: of a surface its depth less {@link Spheres#top}, which is negative; of a face the power of the point, r² less
     * the square of its distance from the sphere's centre, which is not.
     */
    private final float[] key;
    private final float[] ceiling;
    private final float[] floor;
    private final int[] sphere;
    private List<HalfSpace> bounds = List.of();
    private Spheres spheres;
    private float top;

    DepthBuffer(int width, int height) {
        this.width = width;
        key = new float[width * height];
        ceiling = new float[width * height];
        floor = new float[width * height];
        sphere = new int[width * height];
    }

    /** What is to be drawn next. */
    void prepare(Spheres wanted, List<HalfSpace> bounded) {
        spheres = wanted;
        bounds = bounded;
        top = wanted.top();
    }

    /** Draws some rows. */
    void draw(int firstRow, int endRow) {
        int from = firstRow * width;
        int to = endRow * width;
        Arrays.fill(key, from, to, NOTHING);
        Arrays.fill(sphere, from, to, -1);
        Arrays.fill(ceiling, from, to, Float.POSITIVE_INFINITY);
        Arrays.fill(floor, from, to, NOTHING);
        for (int row = firstRow; row < endRow; row++) {
            for (HalfSpace bound : bounds) {
                bound.bound(row, width, ceiling, floor, row * width);
            }
        }
        for (int k = 0; k < spheres.count(); k++) {
            float row = spheres.row(k);
            float radius = spheres.radius(k);
            if (row + radius >= firstRow && row - radius <= endRow) {
                if (radius < POINT) {
                    point(k, firstRow, endRow);
                } else {
                    disc(k, firstRow, endRow);
                }
            }
        }
    }

    private void point(int k, int firstRow, int endRow) {
        int row = (int) Math.floor(spheres.row(k));
        int column = (int) Math.floor(spheres.column(k));
        if (row >= firstRow && row < endRow && column >= 0 && column < width) {
            float r = spheres.radius(k);
            see(row * width + column, k, spheres.depth(k), r * r);
        }
    }

    private void disc(int k, int firstRow, int endRow) {
        float x = spheres.column(k) - 0.5f;
        float y = spheres.row(k) - 0.5f;
        float z = spheres.depth(k);
        float r = spheres.radius(k);
        float nearest = z + r;
        float hidden = nearest - top;
        int last = Math.min(endRow - 1, (int) Math.floor(y + r));
        for (int row = Math.max(firstRow, (int) Math.ceil(y - r)); row <= last; row++) {
            float dy = row - y;
            float across = r * r - dy * dy;
            float half = (float) Math.sqrt(Math.max(0, across));
            int at = row * width;
            int end = at + Math.min(width - 1, (int) Math.floor(x + half));
            float dx = Math.max(0, (int) Math.ceil(x - half)) - x;
            for (at += Math.max(0, (int) Math.ceil(x - half)); at <= end; at++, dx++) {
                if (hidden > key[at] || nearest > ceiling[at]) {
                    see(at, k, z, across - dx * dx);
                }
            }
        }
    }

    /** Looks at a sphere along a ray; {@code square} is that of half the length of the ray in it. */
    private void see(int at, int k, float z, float square) {
        if (square < 0) {
            return;
        }
        float half = (float) Math.sqrt(square);
        float cut = ceiling[at];
        float seen;
        if (z + half <= cut) {
            seen = z + half >= floor[at] ? z + half - top : NOTHING;
        } else {
            float above = cut - z;
            seen = above >= -half && cut >= floor[at] ? square - above * above : NOTHING;
        }
        if (seen > key[at]) {
            key[at] = seen;
            sphere[at] = k;
        }
    }

    /** Place of the sphere that a pixel shows; −1 for none. */
    int sphere(int at) {
        return sphere[at];
    }

    /** Whether a pixel shows where a sphere is cut. */
    boolean isFace(int at) {
        return key[at] >= 0;
    }

    /** Depth of what a pixel shows [px]; farther than anything, where it shows nothing. */
    float depth(int at) {
        return isFace(at) ? ceiling[at] : key[at] + top;
    }

    /** How far a ray may see [px]. */
    float ceiling(int at) {
        return ceiling[at];
    }
}
