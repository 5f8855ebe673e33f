// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import org.pressling.dem.ProblemCode;

/** What can be wrong with a picture of others. */
public enum PictureProblem implements ProblemCode {
    /** The pixel size that was given cannot be. */
    PIXEL_SIZE,
    /** The decoder fails. */
    UNREADABLE,
    /** It is another one than when it was read before. */
    CHANGED,
    /** A TIFF with addresses of 64 bits. */
    BIG_TIFF,
    /** A strip of a TIFF is longer than the file. */
    STRIP,
    /** It is of another kind. */
    NO_PICTURE,
    /** A TIFF without a picture. */
    NO_DIRECTORY,
    /** A TIFF with nothing but previews. */
    PREVIEWS,
    /** Many pictures of which a TIFF tells one. */
    IMAGEJ_STACK,
    /** There are fewer pages. */
    NO_PAGE,
    /** There are several pages. */
    WHICH_PAGE,
    /** More pages than a network reads together. */
    TOO_MANY_PAGES,
    /** There are not as many pages as are read together. */
    STACK_PAGES,
    /** Too few pages lie around the one in the middle. */
    NO_MIDDLE_PAGE,
    /** Pages of a stack differ in size. */
    PAGES_DIFFER,
    /** The file does not tell its scale. */
    NO_SCALE,
    /** The scale is one for paper. */
    PRINT_SCALE,
    /** Two tags of one file tell different scales. */
    SCALES_DIFFER,
    /** Pixels are longer than wide. */
    NOT_SQUARE,
    /** More pixels than are read. */
    TOO_MANY_PIXELS,
    /** Pixels take more memory than there is for them. */
    TOO_MANY_BYTES,
    /** The header claims more pixels than the file can hold. */
    CLAIMS,
    /** Colours for printing. */
    COLORS,
    /** Something behind would shine through. */
    TRANSPARENT,
    /** Whole numbers of which nobody knows which is white. */
    WHOLE_SAMPLES,
    /** Floating-point numbers of which nobody knows which is white. */
    FLOAT_SAMPLES,
    /** All samples are the same. */
    UNIFORM,
    /** All samples become the same gray. */
    NO_CONTRAST,
    /** Numbers of labels. */
    LABELS,
    /** The upper bits are not in use. */
    DARK,
    /** White is not above black. */
    BLACK_AND_WHITE,
    /** It is no range of grays. */
    NO_RANGE,
    /** The network needs more than the picture shows. */
    SHOWS_TOO_LITTLE,
    /** A PNG cannot tell this scale. */
    NO_PNG_SCALE
}
