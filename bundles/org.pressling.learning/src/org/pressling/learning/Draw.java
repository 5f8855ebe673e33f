// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

/**
 * A picture of a batch: which one, mirrored how, then shifted how far; see {@link Augmentation}.
 *
 * @param picture number of the picture among those held, from 0
 * @param leftRight whether it is mirrored left–right
 * @param topBottom whether it is mirrored top–bottom
 * @param right pixels that it is shifted to the right, negative to the left
 * @param down pixels that it is shifted downwards, negative upwards
 */
public record Draw(int picture, boolean leftRight, boolean topBottom, int right, int down) {

    /**
     * The picture as it is shown.
     *
     * @param original square picture, row by row; not modified
     * @param size its edge in pixels
     * @return the picture itself or a new array
     */
    float[] of(float[] original, int size) {
        float[] mirrored = leftRight || topBottom ? Augmentation.mirror(original, size, leftRight, topBottom) : original;
        return right == 0 && down == 0 ? mirrored : Augmentation.shift(mirrored, size, right, down);
    }
}
