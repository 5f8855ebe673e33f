// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a picture file of another program does not say of itself, or not rightly.
 *
 * @param pixelSize edge length of a pixel [m]; if empty, the file must tell it
 * @param page      which page of a file of several, from 1; if empty, the file must have one only
 * @param grays     what counts as black and as white; if empty, what the file says, or else the whole range of its samples
 */
public record PictureOptions(OptionalDouble pixelSize, OptionalInt page, Optional<GrayRange> grays) {
    /** Everything as the file says it. */
    public static final PictureOptions STANDARD = new PictureOptions(OptionalDouble.empty(), OptionalInt.empty(),
            Optional.empty());

    /** The same, with an edge length of a pixel [m]. */
    public PictureOptions withPixelSize(OptionalDouble size) {
        return new PictureOptions(size, page, grays);
    }

    /** The same, of a page, from 1. */
    public PictureOptions withPage(int number) {
        return new PictureOptions(pixelSize, OptionalInt.of(number), grays);
    }

    /** The same, with other values of black and white. */
    public PictureOptions withGrays(GrayRange range) {
        return new PictureOptions(pixelSize, page, Optional.of(range));
    }
}
