// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.raster;

/**
 * How far discs of one radius cover pixels, at places a fraction of a pixel apart: found when first asked for and laid down
 * thousands of times, which spares a root for each pixel of each edge.
 */
final class DiscStamps {
    /** Larger discs are not worth it: most of their pixels are no edge [px]. */
    static final double LARGEST = 7;
    /** Places in a pixel along each axis, as a power of two. */
    private static final int BITS = 3;
    private static final int PLACES = 1 << BITS;

    private final double radius;
    /** From the pixel of the centre to the outermost one. */
    private final int reach;
    private final short[][] stamps = new short[PLACES * PLACES][];

    DiscStamps(double radius) {
        this.radius = radius;
        reach = (int) Math.ceil(radius + 1);
    }

    double radius() {
        return radius;
    }

    int reach() {
        return reach;
    }

    /** A place in steps of a fraction of a pixel. */
    static long step(double place) {
        return Math.round(place * PLACES);
    }

    /** The pixel that a step lies in. */
    static int pixel(long step) {
        return (int) (step >> BITS);
    }

    /**
     * Coverage in 256ths, row by row from the upper left pixel, which is {@link #reach} away from that of the centre.
     *
     * @param x step of the centre
     * @param y step of the centre
     */
    short[] at(long x, long y) {
        int column = (int) (x & PLACES - 1);
        int row = (int) (y & PLACES - 1);
        int place = row * PLACES + column;
        if (stamps[place] == null) {
            stamps[place] = make((double) column / PLACES, (double) row / PLACES);
        }
        return stamps[place];
    }

    private short[] make(double x, double y) {
        int size = 2 * reach + 1;
        short[] covered = new short[size * size];
        double edge = Raster.edge(radius);
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                double dx = column - reach + 0.5 - x;
                double dy = row - reach + 0.5 - y;
                double share = edge + 0.5 - Math.sqrt(dx * dx + dy * dy);
                covered[row * size + column] = (short) (Raster.FULL * Math.clamp(share, 0, 1));
            }
        }
        return covered;
    }
}
