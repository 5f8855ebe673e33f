// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.random.RandomGenerator;

/**
 * Which changed pictures count as the same structure; see {@link Augmentation} for why they may.
 *
 * @param mirrorX show pictures randomly mirrored left–right (along the pressing axis)
 * @param mirrorY show pictures randomly mirrored top–bottom
 * @param mirrorAverage predict by the mean over the picture and its mirror images
 * @param shift show pictures randomly shifted by up to so many pixels in each direction; 0 = none
 */
public record PictureVariations(boolean mirrorX, boolean mirrorY, boolean mirrorAverage, int shift) {
    /** Every picture as it is. */
    public static final PictureVariations NONE = new PictureVariations(false, false, false, 0);

    /** Checks the shift; throws {@link org.pressling.dem.InvalidInputException} with the allowed range. */
    public PictureVariations {
        TrainingSettings.require(shift >= 0, "shift", shift, TrainingTerm.SHIFT);
    }

    /**
     * How training shows a picture this time: perhaps mirrored, perhaps shifted.
     *
     * @param picture number of the picture
     * @param random what is drawn from; two bits, and two numbers more if there are shifts
     * @return the draw
     */
    Draw draw(int picture, RandomGenerator random) {
        // both bits are always drawn, so that switching one axis off leaves the rest of the stream as it is
        boolean x = random.nextBoolean();
        boolean y = random.nextBoolean();
        return shift == 0 ? new Draw(picture, x && mirrorX, y && mirrorY, 0, 0)
                : new Draw(picture, x && mirrorX, y && mirrorY, random.nextInt(-shift, shift + 1),
                        random.nextInt(-shift, shift + 1));
    }

    /**
     * Refuses shifts that would leave nothing of a picture.
     *
     * @param size edge of the pictures in pixels
     * @throws org.pressling.dem.InvalidInputException if a shift reaches across the picture
     */
    void requireFit(int size) {
        if (shift >= size) {
            throw TrainingProblem.SHIFT.of(size, size - 1).at("training.shift", Integer.toString(shift)).exception();
        }
    }
}
