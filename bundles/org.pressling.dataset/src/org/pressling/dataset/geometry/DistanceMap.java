// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

import java.util.Arrays;

/**
 * The squared distance of every pixel of a mask from the nearest pixel outside it, exact, in time that grows with the number
 * of pixels alone (Felzenszwalb and Huttenlocher, Theory of Computing 8 (2012) 415). What lies beyond the picture is not known
 * and counts as belonging to the mask, so that a body of which the edge cuts a little keeps the centre it has.
 */
final class DistanceMap {
    /** Farther than any pixel of a picture is from another. */
    private static final float FAR = 1e12f;

    private DistanceMap() {
    }

    /** Squared distances in pixels, row by row; {@link #FAR} everywhere if nothing lies outside the mask. */
    static float[] squared(boolean[] mask, int width, int height) {
        float[] distance = alongColumns(mask, width);
        int longest = Math.max(width, height);
        float[] line = new float[longest];
        float[] lowest = new float[longest];
        int[] vertex = new int[longest];
        double[] from = new double[longest + 1];
        for (int row = 0; row < height; row++) {
            System.arraycopy(distance, row * width, line, 0, width);
            envelope(line, width, lowest, vertex, from);
            System.arraycopy(lowest, 0, distance, row * width, width);
        }
        return distance;
    }

    /** Squared distances from the nearest pixel outside the mask in the same column. */
    private static float[] alongColumns(boolean[] mask, int width) {
        float[] distance = new float[mask.length];
        int far = mask.length; // farther than a column is long
        int[] steps = new int[mask.length];
        for (int i = 0; i < mask.length; i++) {
            steps[i] = !mask[i] ? 0 : i < width ? far : Math.min(far, steps[i - width] + 1);
        }
        for (int i = mask.length - 1; i >= 0; i--) {
            steps[i] = i + width < mask.length ? Math.min(steps[i], steps[i + width] + 1) : steps[i];
            distance[i] = steps[i] >= far ? FAR : (float) steps[i] * steps[i];
        }
        return distance;
    }

    /** The lower envelope of the parabolas {@code line[q] + (p − q)²}. */
    private static void envelope(float[] line, int n, float[] lowest, int[] vertex, double[] from) {
        int last = -1;
        for (int q = 0; q < n; q++) {
            if (line[q] >= FAR) {
                continue;
            }
            double start = Double.NEGATIVE_INFINITY;
            while (last >= 0) {
                int v = vertex[last];
                // In the middle between equal ones, as the quotient would say, too.
                start = line[q] == line[v] ? (q + v) / 2.0
                        : ((line[q] + (double) q * q) - (line[v] + (double) v * v)) / (2.0 * (q - v));
                if (start > from[last]) {
                    break;
                }
                last--;
                start = Double.NEGATIVE_INFINITY;
            }
            last++;
            vertex[last] = q;
            from[last] = start;
        }
        if (last < 0) {
            Arrays.fill(lowest, 0, n, FAR);
            return;
        }
        int k = 0;
        for (int p = 0; p < n; p++) {
            while (k < last && from[k + 1] < p) {
                k++;
            }
            float step = p - vertex[k];
            lowest[p] = step * step + line[vertex[k]];
        }
    }
}
