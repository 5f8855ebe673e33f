// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.util.OptionalDouble;

import org.pressling.dataset.io.ValueTerm;

/**
 * How much of a box a picture shows, and in how many pixels.
 *
 * @param crop   strip cut from each side of the box before drawing [m]; not negative; a field that is given takes its place
 * @param pixels width of the picture in pixels, 8 to 4096; the pixel is square, so the height follows from the box (see
 *               {@link PictureWindow})
 * @param field  side of the square in the middle of the box that is drawn [m]; if empty, all that the crop leaves. Boxes of
 *               different size give pictures of one scale with it
 */
public record PictureCut(double crop, int pixels, OptionalDouble field) {

    /**
     * Checks every value.
     *
     * @throws org.pressling.dem.InvalidInputException when one is outside its range
     */
    public PictureCut {
        RenderChecks.require(crop >= 0 && crop < Double.POSITIVE_INFINITY, "crop", crop, RenderTerm.LENGTH);
        RenderChecks.require(pixels >= 8 && pixels <= 4096, "pixels", pixels, ValueTerm.RANGE.with(8, 4096));
        field.ifPresent(side -> RenderChecks.require(side > 0 && side < Double.POSITIVE_INFINITY, "field", side,
                RenderTerm.LENGTH_ABOVE));
    }

    /** All that the crop leaves of a box; see the record. */
    public PictureCut(double crop, int pixels) {
        this(crop, pixels, OptionalDouble.empty());
    }
}
