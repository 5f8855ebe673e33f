// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.body;

import java.util.Arrays;

/** Colours of pixels from what they show: surfaces lit from the upper left, faces of a cut flat and rimmed where bodies part. */
final class Shading {
    private static final int FULL = 256;
    private static final float AMBIENT = 0.36f;
    private static final float DIFFUSE = 0.58f;
    /** Direction to the light, of length 1: right, up, nearer. */
    private static final float[] LIGHT = {-0.36f, 0.48f, 0.80f};
    private static final int RIM = 150;
    /** Rims of smaller spheres would hide their colour [px]. */
    private static final float RIM_FROM = 4;

    private final int width;
    private final int height;
    private final DepthBuffer buffer;

    Shading(int width, int height, DepthBuffer buffer) {
        this.width = width;
        this.height = height;
        this.buffer = buffer;
    }

    /** Colours some rows, and notes their particles. */
    void draw(Spheres spheres, BodyScene scene, int firstRow, int endRow, int[] pixels, int[] particles) {
        Arrays.fill(pixels, firstRow * width, endRow * width, scene.ground());
        Arrays.fill(particles, firstRow * width, endRow * width, -1);
        for (int row = firstRow; row < endRow; row++) {
            for (int column = 0; column < width; column++) {
                int at = row * width + column;
                int k = buffer.sphere(at);
                if (k >= 0) {
                    particles[at] = spheres.particle(k);
                    int colour = scene.colours()[particles[at]];
                    int light = buffer.isFace(at) ? face(spheres, k, row, column) : surface(spheres, k, row, column);
                    pixels[at] = darker(colour, light);
                }
            }
        }
    }

    private int surface(Spheres spheres, int k, int row, int column) {
        float r = spheres.radius(k);
        float right = column + 0.5f - spheres.column(k);
        float up = spheres.row(k) - row - 0.5f;
        float nearer = buffer.depth(row * width + column) - spheres.depth(k);
        float facing = (right * LIGHT[0] + up * LIGHT[1] + nearer * LIGHT[2]) / r;
        return Math.min(FULL, (int) (FULL * (AMBIENT + DIFFUSE * Math.max(0, facing))));
    }

    private int face(Spheres spheres, int k, int row, int column) {
        int at = row * width + column;
        boolean parts = column + 1 < width && buffer.sphere(at + 1) != k || row + 1 < height && buffer.sphere(at + width) != k;
        return parts && spheres.radius(k) >= RIM_FROM ? RIM : FULL;
    }

    private static int darker(int colour, int light) {
        int redBlue = (colour & 0xFF00FF) * light >>> 8 & 0xFF00FF;
        int green = (colour & 0xFF00) * light >>> 8 & 0xFF00;
        return redBlue | green;
    }
}
