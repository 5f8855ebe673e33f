// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.CRC32;

/**
 * A gray picture of 8 bits with square pixels of known size. Row 0 is the top row (largest y of a structure). It may be a
 * stack of
 * several, its channels: sections of one body side by side in depth, for a network to read together. Then {@link #pixels} and all
 * that is seen or measured is the channel in the middle, and {@link #toUnit} gives all.
 * The pixels are handed over and out without a copy; nobody changes them after construction.
 * <p>
 * A picture may {@linkplain #leftInFile leave its pixels in its file}: it then reads them whenever it is asked for them, so that
 * a data set may have more pictures than fit into memory. Who looks at pixel after pixel takes the picture as it is
 * {@link #held}.
 */
public final class GrayImage {
    private final int width;
    private final int height;
    private final double pixelSize;
    private final int count;
    private final Pixels data;
    private final boolean inMemory;

    /** Where the pixels of all channels are. */
    @FunctionalInterface
    private interface Pixels {
        List<byte[]> channels();
    }

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
        List<byte[]> all = List.copyOf(channels);
        this.count = all.size();
        this.data = () -> all;
        inMemory = true;
        this.pixelSize = pixelSize;
    }

    private GrayImage(GrayImage read, Pixels data, boolean inMemory) {
        width = read.width;
        height = read.height;
        pixelSize = read.pixelSize;
        count = read.count;
        this.data = data;
        this.inMemory = inMemory;
    }

    /**
     * The same picture without its pixels in memory.
     *
     * @param again reads it once more; asked from several threads
     * @return a picture that throws an {@link org.pressling.dem.InvalidInputException} where its pixels cannot be read any more
     *         or are others
     */
    public GrayImage leftInFile(Supplier<GrayImage> again) {
        long told = checksum();
        return new GrayImage(this, () -> {
            GrayImage read = again.get();
            if (read.width != width || read.height != height || read.count != count || read.checksum() != told) {
                throw PictureProblem.CHANGED.of().exception();
            }
            return read.data.channels();
        }, false);
    }

    /**
     * A picture like this one that nobody has read yet.
     *
     * @param read reads it, or throws what is wrong with it; asked whenever pixels are, from several threads
     * @return a picture of the same size, pixel size and number of channels
     */
    public GrayImage unread(Supplier<GrayImage> read) {
        return new GrayImage(this, () -> {
            GrayImage found = read.get();
            if (found.width != width || found.height != height || found.count != count) {
                throw new IllegalStateException(found + " where " + this + " was expected");
            }
            return found.data.channels();
        }, false);
    }

    /** Whether its pixels are in memory, so that they need not be read. */
    public boolean isInMemory() {
        return inMemory;
    }

    /** The same picture with its pixels in memory. */
    public GrayImage held() {
        if (inMemory) {
            return this;
        }
        List<byte[]> all = data.channels();
        return new GrayImage(this, () -> all, true);
    }

    private long checksum() {
        CRC32 sum = new CRC32();
        data.channels().forEach(sum::update);
        return sum.getValue();
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

    /**
     * The same picture with a channel more on either side, so that what is shown stays in the middle.
     *
     * @param front  grays of what comes in front of its channels, as many as a channel has; not copied
     * @param behind grays of what comes behind them
     * @return a stack, in memory
     */
    public GrayImage between(byte[] front, byte[] behind) {
        List<byte[]> all = new ArrayList<>();
        all.add(front);
        all.addAll(data.channels());
        all.add(behind);
        return new GrayImage(width, height, all, pixelSize);
    }

    /** Number of channels: 1 for a picture that is no stack. */
    public int channels() {
        return count;
    }

    /** One channel as a picture, from 0. */
    public GrayImage channel(int i) {
        return channels() == 1 && i == 0 ? this : new GrayImage(width, height, data.channels().get(i), pixelSize);
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
        return data.channels().get(count / 2);
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
        return pixels()[row * width + column] & 0xFF;
    }

    /** The grays of all channels as 0 (black) to 1 (white), row by row from the top, the channels of a pixel side by side. */
    public float[] toUnit() {
        List<byte[]> channels = data.channels();
        int n = count;
        float[] unit = new float[width * height * n];
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
                && pixelSize == that.pixelSize && Arrays.deepEquals(data.channels().toArray(), that.data.channels().toArray());
    }

    @Override
    public int hashCode() {
        return 31 * width + Arrays.hashCode(pixels());
    }

    @Override
    public String toString() {
        return (channels() > 1 ? channels() + " × " : "") + width + " × " + height + " pixels of " + pixelSize + " m";
    }
}
