// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Keeps the pixels of pictures in memory until a number of bytes is used up, and leaves those of all others in their files. No
 * picture makes way for another: all are needed equally often, and those that are kept are never read twice.
 */
public final class PictureMemory {
    /** Of the memory that Java may take. */
    private static final int SHARE = 4;

    private final AtomicLong left;

    /**
     * An empty memory.
     *
     * @param bytes how many bytes of pixels it may keep
     */
    public PictureMemory(long bytes) {
        left = new AtomicLong(bytes);
    }

    /** {@return an empty memory for a quarter of what Java may take here} */
    public static PictureMemory ofThisMachine() {
        return new PictureMemory(Runtime.getRuntime().maxMemory() / SHARE);
    }

    /**
     * Keeps a picture or leaves it in its file.
     *
     * @param picture the picture as it was just read
     * @param again   reads it once more
     * @return the same picture
     */
    public GrayImage keep(GrayImage picture, Supplier<GrayImage> again) {
        long bytes = (long) picture.width() * picture.height() * picture.channels();
        return takes(bytes) ? picture : picture.leftInFile(again);
    }

    /**
     * Keeps what was made of a picture, or makes it once more each time that it is asked for.
     *
     * @param <T>   what it is
     * @param made  what was just made
     * @param bytes how much memory it takes
     * @param again makes it once more
     * @return gives it
     */
    public <T> Supplier<T> keep(T made, long bytes, Supplier<T> again) {
        return takes(bytes) ? () -> made : again;
    }

    private boolean takes(long bytes) {
        return left.getAndUpdate(free -> bytes > free ? free : free - bytes) >= bytes;
    }
}
