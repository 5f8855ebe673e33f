// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis;

/**
 * Size of a figure in CSS pixels (1/96 inch); pictures are written at twice that resolution.
 *
 * @param width width [px]
 * @param height height [px]
 */
public record FigureSize(int width, int height) {

    /** CSS pixels in an inch. */
    public static final int PER_INCH = 96;

    /** Refuses an empty figure. */
    public FigureSize {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a figure needs a positive size, not " + width + " by " + height);
        }
    }
}
