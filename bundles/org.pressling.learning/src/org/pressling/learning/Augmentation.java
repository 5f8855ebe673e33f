// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.ArrayList;
import java.util.List;

/**
 * Mirror images. A structure pressed along x keeps every label when it is mirrored left–right or top–bottom,
 * so mirror images are free training pictures; a quarter turn would move the pressing axis and is not offered.
 */
public final class Augmentation {

    private Augmentation() {
    }

    /**
     * A mirror image.
     *
     * @param image square picture, row by row; not modified
     * @param size its edge in pixels
     * @param x mirror left–right
     * @param y mirror top–bottom
     * @return a new array, also when nothing is mirrored
     */
    public static float[] mirror(float[] image, int size, boolean x, boolean y) {
        if (image.length != size * size) {
            throw new IllegalArgumentException("A picture of " + image.length + " pixels is not " + size + " x " + size);
        }
        float[] mirrored = new float[image.length];
        for (int row = 0; row < size; row++) {
            int from = row * size;
            int to = (y ? size - 1 - row : row) * size;
            if (x) {
                for (int column = 0; column < size; column++) {
                    mirrored[to + size - 1 - column] = image[from + column];
                }
            } else {
                System.arraycopy(image, from, mirrored, to, size);
            }
        }
        return mirrored;
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
