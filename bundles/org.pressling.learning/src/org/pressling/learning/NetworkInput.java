// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

/**
 * What the first layer sees of a picture: gray 0 … 1 mapped to −1 … 1 by {@code 2·gray − 1}, so that black and
 * white weigh the same. With inputs that are all positive the first layers mostly carry the mean brightness, and
 * training loses its first epochs getting rid of it. The zeros of "same" padding are then a middle gray.
 */
public final class NetworkInput {
    /** The mapping as it is written to {@code model.json}. */
    static final String MAPPING = "2*gray-1";

    private NetworkInput() {
    }

    /**
     * Refuses pictures of another size; for engines.
     *
     * @param spec the network
     * @param images pictures, row by row, the channels of a pixel side by side, then the numbers beside the picture
     * @throws IllegalArgumentException if one has another number of them than the network takes
     */
    public static void requireFit(NetworkSpec spec, float[]... images) {
        int numbers = spec.inputLength();
        for (float[] image : images) {
            if (image.length != numbers) {
                throw new IllegalArgumentException("An input has " + image.length + " numbers, the network takes " + numbers);
            }
        }
    }

    /**
     * Maps pictures; for engines.
     *
     * @param images pictures with gray 0 … 1; not modified
     * @return new arrays of the same sizes
     */
    public static float[][] of(float[][] images) {
        float[][] mapped = new float[images.length][];
        for (int i = 0; i < images.length; i++) {
            float[] image = images[i];
            float[] result = new float[image.length];
            for (int j = 0; j < result.length; j++) {
                result[j] = 2 * image[j] - 1;
            }
            mapped[i] = result;
        }
        return mapped;
    }
}
