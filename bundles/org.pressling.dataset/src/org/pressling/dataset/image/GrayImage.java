// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.util.Arrays;
import java.util.List;

/**
 * A gray picture of 8 bits with square pixels of known size. Row 0 is the top row (largest y of a structure). It may be a
 * stack of
 * several, its channels: sections of one body side by side in depth, for a network to read together. Then {@link #pixels} and all
 * that is seen or measured is the channel in the middle, and {@link #toUnit} gives all.
 * The pixels are handed over and out without a copy; nobody changes them after construction.
 */
public final class GrayImage {
    private final int width;
    private final int height;
    private final byte[] pixels;
    private final double pixelSize;
    private final List<byte[]> channels;

    /**
     * Makes a picture from its pixels.
     *
     * @param width     columns, at least 1
     * @param height    rows, at least 1
     * @param pixels    {@code width × height} grays (0 to 255 as unsigned bytes), row by row from the top; not copied
     * @param pixelSize edge length of a pixel [m], positive
     */
    public GrayImage(int width, int height, byte[] pixels, double pixelSize) {
        this(width, height, List.of(pixels), pixelSize);
    }

    private GrayImage(int width, int height, List<byte[]> channels, double pixelSize) {
        byte[] shown = channels.get(channels.size() / 2);
        if (width < 1 || height < 1 || shown.length != (long) width * height) {
            throw new IllegalArgumentException(
                    shown.length + " pixels do not fill " + width + " columns and " + height + " rows");
        }
        if (!(pixelSize > 0 && pixelSize < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("A pixel of size " + pixelSize + " m");
        }
        this.width = width;
        this.height = height;
        this.channels = List.copyOf(channels);
        this.pixels = shown;
        this.pixelSize = pixelSize;
    }

    /**
     * Makes a stack.
     *
     * @param channels pictures of one channel, of one size and pixel size, in the order of their depth; at least one
     * @throws IllegalArgumentException when they differ
     */
    public static GrayImage stack(List<GrayImage> channels) {
        GrayImage first = channels.getFirst();
        for (GrayImage each : channels) {
            if (each.channels() != 1 || each.width != first.width || each.height != first.height
                    || each.pixelSize != first.pixelSize) {
                throw new IllegalArgumentException(each + " in a stack with " + first);
            }
        }
        return new GrayImage(first.width, first.height, channels.stream().map(GrayImage::pixels).toList(), first.pixelSize);
    }

    /** Number of channels: 1 for a picture that is no stack. */
    public int channels() {
        return channels.size();
    }

    /** One channel as a picture, from 0. */
    public GrayImage channel(int i) {
        return channels() == 1 && i == 0 ? this : new GrayImage(width, height, channels.get(i), pixelSize);
    }

    /** The channel in the middle, which is what is seen of a stack. */
    public GrayImage shown() {
        return channel(channels() / 2);
    }

    /** Number of columns. */
    public int width() {
        return width;
    }

    /** Number of rows. */
    public int height() {
        return height;
    }

    /** The grays of what is shown as unsigned bytes, row by row from the top, {@code width × height} of them; not a copy. */
    public byte[] pixels() {
        return pixels;
    }

    /** Edge length of a pixel [m]. */
    public double pixelSize() {
        return pixelSize;
    }

    /**
     * The gray of one pixel of what is shown, 0 to 255.
     *
     * @param column 0 (left) to {@code width − 1}
     * @param row    0 (top) to {@code height − 1}
     */
    public int gray(int column, int row) {
        return pixels[row * width + column] & 0xFF;
    }

    /** The grays of all channels as 0 (black) to 1 (white), row by row from the top, the channels of a pixel side by side. */
    public float[] toUnit() {
        int n = channels.size();
        float[] unit = new float[pixels.length * n];
        for (int c = 0; c < n; c++) {
            byte[] from = channels.get(c);
            for (int i = 0; i < from.length; i++) {
                unit[i * n + c] = (from[i] & 0xFF) / 255f;
            }
        }
        return unit;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GrayImage that && width == that.width && height == that.height
                && pixelSize == that.pixelSize && Arrays.deepEquals(channels.toArray(), that.channels.toArray());
    }

    @Override
    public int hashCode() {
        return 31 * width + Arrays.hashCode(pixels);
    }

    @Override
    public String toString() {
        return (channels() > 1 ? channels() + " × " : "") + width + " × " + height + " pixels of " + pixelSize + " m";
    }
}
