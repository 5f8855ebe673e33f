// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import org.pressling.dem.Box;

/**
 * The part of a box, or of the section of a body, that a picture shows: what remains after {@link RenderSettings#crop()} is
 * cut from each side, or the
 * {@link RenderSettings#field()} in the middle of the box.
 * The pixel is square, {@code (width − 2 crop) / pixels} wide. A box that is not square gives a picture that is not
 * square; where its height is not a whole number of pixels, the rest (less than one pixel) is left out in equal
 * halves at top and bottom.
 *
 * @param left      x of the left edge [m]
 * @param bottom    y of the lower edge [m]
 * @param pixelSize edge length of a pixel [m]
 * @param columns   pixels along x
 * @param rows      pixels along y
 */
public record PictureWindow(double left, double bottom, double pixelSize, int columns, int rows) {

    /** Rounding of the quotient of two lengths must not cost a row. */
    private static final double ROW_TOLERANCE = 1e-6;

    /**
     * The window of a box; in space that of its sections, which are all alike.
     *
     * @throws org.pressling.dem.InvalidInputException when the field does not fit into the box, the crop leaves
     *                                       nothing, or the picture
     *                               would be lower than 8 or higher than 4096 pixels
     */
    public static PictureWindow of(Box whole, RenderSettings settings) {
        Box box = whole.isSpace() ? settings.plan().places(whole).getFirst().in(whole).plane() : whole;
        if (settings.field().isPresent()) {
            return inTheMiddle(box, settings.field().getAsDouble(), settings.pixels());
        }
        double width = box.width() - 2 * settings.crop();
        double height = box.height() - 2 * settings.crop();
        if (!(width > 0 && height > 0)) {
            throw RenderProblem.CROP.of(settings.crop(), box.width(), box.height()).exception();
        }
        double pixelSize = width / settings.pixels();
        double rows = Math.floor(height / pixelSize + ROW_TOLERANCE);
        if (rows < 8 || rows > 4096) {
            throw RenderProblem.ROWS.of(box.width(), box.height(), settings.pixels(), (long) rows).exception();
        }
        double bottom = settings.crop() + (height - rows * pixelSize) / 2;
        return new PictureWindow(settings.crop(), bottom, pixelSize, settings.pixels(), (int) rows);
    }

    private static PictureWindow inTheMiddle(Box box, double side, int pixels) {
        if (side > box.width() * (1 + ROW_TOLERANCE) || side > box.height() * (1 + ROW_TOLERANCE)) {
            throw RenderProblem.FIELD.of(side, box.width(), box.height()).exception();
        }
        return new PictureWindow((box.width() - side) / 2, (box.height() - side) / 2, side / pixels, pixels, pixels);
    }

    /** x of the right edge [m]. */
    public double right() {
        return left + columns * pixelSize;
    }

    /** y of the upper edge [m]. */
    public double top() {
        return bottom + rows * pixelSize;
    }

    /** Whether the point (x, y) [m] lies in the window; its edges belong to it. */
    public boolean contains(double x, double y) {
        return x >= left && x <= right() && y >= bottom && y <= top();
    }
}
