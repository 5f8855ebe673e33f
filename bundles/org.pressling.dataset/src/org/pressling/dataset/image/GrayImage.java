// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.util.Arrays;

/**
 * A gray picture of 8 bits with square pixels of known size. Row 0 is the top row (largest y of a structure).
 * The pixels are handed over and out without a copy; nobody changes them after construction.
 */
public final class GrayImage {
    private final int width;
    private final int height;
    private final byte[] pixels;
    private final double pixelSize;

    /**
     * Makes a picture from its pixels.
     *
     * @param width     columns, at least 1
     * @param height    rows, at least 1
     * @param pixels    {@code width × height} grays (0 to 255 as unsigned bytes), row by row from the top; not copied
     * @param pixelSize edge length of a pixel [m], positive
     */
    public GrayImage(int width, int height, byte[] pixels, double pixelSize) {
        if (width < 1 || height < 1 || pixels.length != (long) width * height) {
            throw new IllegalArgumentException(
                    pixels.length + " pixels do not fill " + width + " columns and " + height + " rows");
        }
        if (!(pixelSize > 0 && pixelSize < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("A pixel of size " + pixelSize + " m");
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
        this.pixelSize = pixelSize;
    }

    /** Number of columns. */
    public int width() {
        return width;
    }

    /** Number of rows. */
    public int height() {
        return height;
    }

    /** The grays as unsigned bytes, row by row from the top, {@code width × height} of them; not a copy. */
    public byte[] pixels() {
        return pixels;
    }

    /** Edge length of a pixel [m]. */
    public double pixelSize() {
        return pixelSize;
    }

    /**
     * The gray of one pixel, 0 to 255.
     *
     * @param column 0 (left) to {@code width − 1}
     * @param row    0 (top) to {@code height − 1}
     */
    public int gray(int column, int row) {
        return pixels[row * width + column] & 0xFF;
    }

    /** The grays as 0 (black) to 1 (white), {@code width × height} values, row by row from the top. */
    public float[] toUnit() {
        float[] unit = new float[pixels.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = (pixels[i] & 0xFF) / 255f;
        }
        return unit;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GrayImage that && width == that.width && height == that.height
                && pixelSize == that.pixelSize && Arrays.equals(pixels, that.pixels);
    }

    @Override
    public int hashCode() {
        return 31 * width + Arrays.hashCode(pixels);
    }

    @Override
    public String toString() {
        return width + " × " + height + " pixels of " + pixelSize + " m";
    }
}
