// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.raster;

/** What draws discs and lines: pixels, or the shapes of a vector drawing. */
public interface Ink {

    /**
     * Draws a disc.
     *
     * @param x      centre, to the right
     * @param y      centre, downwards
     * @param radius radius
     * @param colour as {@code 0xRRGGBB}
     */
    void disc(double x, double y, double radius, int colour);

    /**
     * Draws a line with blunt ends.
     *
     * @param x0     one end, to the right
     * @param y0     one end, downwards
     * @param x1     the other end
     * @param y1     the other end
     * @param thick  its width
     * @param colour as {@code 0xRRGGBB}
     */
    void line(double x0, double y0, double x1, double y1, double thick, int colour);
}
