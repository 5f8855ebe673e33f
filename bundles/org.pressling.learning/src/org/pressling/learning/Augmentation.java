// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.ArrayList;
import java.util.List;

/**
 * More pictures out of one: mirror images and small shifts. A structure pressed along x keeps every label when it is
 * mirrored left–right or top–bottom, so mirror images are free training pictures; a quarter turn would move the pressing
 * axis and is not offered.
 * A shift by a particle or two hardly changes what a label is about, but keeps a network from learning pictures by
 * heart; it is for training alone. What an input has behind the grays of its pixels, numbers beside the picture, stays as it is.
 */
public final class Augmentation {

    private Augmentation() {
    }

    /**
     * A mirror image.
     *
     * @param image square picture, row by row, the channels of a pixel side by side; not modified
     * @param size its edge in pixels
     * @param x mirror left–right
     * @param y mirror top–bottom
     * @return a new array, also when nothing is mirrored
     */
    public static float[] mirror(float[] image, int size, boolean x, boolean y) {
        int channels = channels(image, size);
        float[] mirrored = new float[image.length];
        for (int row = 0; row < size; row++) {
            int from = row * size * channels;
            int to = (y ? size - 1 - row : row) * size * channels;
            if (x) {
                for (int column = 0; column < size; column++) {
                    System.arraycopy(image, from + column * channels, mirrored, to + (size - 1 - column) * channels, channels);
                }
            } else {
                System.arraycopy(image, from, mirrored, to, size * channels);
            }
        }
        copyNumbers(image, mirrored, size * size * channels);
        return mirrored;
    }

    private static int channels(float[] image, int size) {
        if (image.length < size * size) {
            throw new IllegalArgumentException("A picture of " + image.length + " pixels is not " + size + " x " + size);
        }
        return image.length / (size * size); // of numbers beside a picture there are fewer than pixels
    }

    private static void copyNumbers(float[] image, float[] changed, int grays) {
        System.arraycopy(image, grays, changed, grays, image.length - grays);
    }

    /**
     * A picture shifted by whole pixels. What leaves it on one side is lost; the gap on the other side is filled with
     * the mirror image of what borders on it, so that no edge appears where there is none.
     *
     * @param image square picture, row by row, the channels of a pixel side by side; not modified
     * @param size its edge in pixels
     * @param right pixels to the right, negative to the left; less than {@code size} in magnitude
     * @param down pixels downwards, negative upwards; less than {@code size} in magnitude
     * @return a new array
     */
    public static float[] shift(float[] image, int size, int right, int down) {
        int channels = channels(image, size);
        float[] shifted = new float[image.length];
        for (int row = 0; row < size; row++) {
            int from = reflected(row - down, size) * size;
            for (int column = 0; column < size; column++) {
                System.arraycopy(image, (from + reflected(column - right, size)) * channels, shifted,
                        (row * size + column) * channels, channels);
            }
        }
        copyNumbers(image, shifted, size * size * channels);
        return shifted;
    }

    private static int reflected(int index, int size) {
        return index < 0 ? -index - 1 : index < size ? index : 2 * size - 1 - index;
    }

    /**
     * The picture and its mirror images: four when both axes are allowed, two for one axis, else one.
     *
     * @return the picture itself comes first
     */
    public static List<float[]> images(float[] image, int size, boolean x, boolean y) {
        List<float[]> images = new ArrayList<>();
        images.add(image);
        if (x) {
            images.add(mirror(image, size, true, false));
        }
        if (y) {
            images.add(mirror(image, size, false, true));
        }
        if (x && y) {
            images.add(mirror(image, size, true, true));
        }
        return images;
    }
}
