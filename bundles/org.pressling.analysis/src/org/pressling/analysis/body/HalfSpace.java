// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.body;

/**
 * A half of space in pixels, and how it bounds the ray through a pixel.
 *
 * @param bound     what it does to a ray
 * @param atOrigin  depth of its surface at the middle of the first pixel [px]; of one along the rays, what is left of it there
 * @param perColumn how that grows by a column
 * @param perRow    how that grows by a row
 */
record HalfSpace(Bound bound, double atOrigin, double perColumn, double perRow) {
    /** Surfaces nearer to a ray's direction than this are taken to be along it. */
    private static final double ALONG = 1e-9;

    /** What a half of space leaves of a ray. */
    enum Bound {
        /** What is behind its surface. */
        CEILING,
        /** What is in front of its surface. */
        FLOOR,
        /** All of it or nothing. */
        SIDE
    }

    /** All points with right · column − up · row + nearer · depth up to room, in pixels. */
    static HalfSpace of(double right, double up, double nearer, double room) {
        double atOrigin = room - right / 2 + up / 2;
        if (Math.abs(nearer) < ALONG) {
            return new HalfSpace(Bound.SIDE, atOrigin, -right, up);
        }
        return new HalfSpace(nearer > 0 ? Bound.CEILING : Bound.FLOOR, atOrigin / nearer, -right / nearer, up / nearer);
    }

    /** Depth of its surface, or what is left of it, at the middle of a pixel. */
    float at(int column, int row) {
        return (float) (atOrigin + perRow * row + perColumn * column);
    }

    /** Takes away what it does not hold of the rays through a row of pixels, which stand in the arrays from a place on. */
    void bound(int row, int width, float[] ceiling, float[] floor, int place) {
        double start = atOrigin + perRow * row;
        for (int column = 0; column < width; column++) {
            float here = (float) (start + perColumn * column);
            int at = place + column;
            switch (bound) {
            case CEILING -> ceiling[at] = Math.min(ceiling[at], here);
            case FLOOR -> floor[at] = Math.max(floor[at], here);
            case SIDE -> ceiling[at] = here < 0 ? Float.NEGATIVE_INFINITY : ceiling[at];
            }
        }
    }
}
