// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

/**
 * The samples of a picture that count as black and as white; those between are gray in proportion, those beyond are cut.
 *
 * @param black sample that becomes 0
 * @param white sample that becomes 255, above black
 */
public record GrayRange(double black, double white) {
    /** From the darkest to the brightest pixel of each picture, whatever they are. */
    public static final GrayRange OF_PICTURE = new GrayRange(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    private static final String STRETCH = "stretch";

    /** Checks that there is something between. */
    public GrayRange {
        if (!(black < white)) {
            throw PictureProblem.BLACK_AND_WHITE.of(black, white).exception();
        }
    }

    /**
     * Reads a range that a user wrote.
     *
     * @param text {@code BLACK,WHITE} such as {@code 0,4095}, or {@code stretch} for {@link #OF_PICTURE}
     * @throws org.pressling.dem.InvalidInputException when it is neither
     */
    public static GrayRange parse(String text) {
        if (STRETCH.equals(text.strip())) {
            return OF_PICTURE;
        }
        String[] parts = text.split(",", -1);
        try {
            if (parts.length == 2) {
                GrayRange range = new GrayRange(Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip()));
                if (range.finite()) {
                    return range;
                }
            }
        } catch (NumberFormatException e) {
            throw PictureProblem.NO_RANGE.of(text).exception(e);
        }
        throw PictureProblem.NO_RANGE.of(text).exception();
    }

    /** Whether both ends are numbers, and not to be found in the picture first. */
    boolean finite() {
        return Double.isFinite(black) && Double.isFinite(white);
    }

    /** The gray, 0 to 255, of a sample. */
    int gray(double sample) {
        double share = (sample - black) / (white - black);
        return (int) Math.round(255 * Math.clamp(share, 0, 1));
    }
}
