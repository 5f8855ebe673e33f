// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The side chunks of a PNG that tell its scale. They are looked up here and not by the decoder, which gives up on good
 * pixels for one broken chunk and unpacks compressed texts of any size.
 */
final class PngChunks {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int FRAME = 12;
    private static final int LONGEST_TEXT = 1024;
    private static final int METRE = 1;

    private PngChunks() {
    }

    /** Whether the file begins as a PNG does. */
    static boolean begins(ByteBuffer head) {
        return head.remaining() >= Long.BYTES && head.getLong(0) == SIGNATURE;
    }

    /** What the chunks {@code pHYs} and, exactly, our own text chunk tell. */
    static Optional<PixelScale> scale(PictureBytes in) throws IOException {
        Optional<PixelScale> rounded = Optional.empty();
        double exact = Double.NaN;
        long at = Long.BYTES;
        Optional<ByteBuffer> head = in.slice(at, Long.BYTES);
        while (head.isPresent()) {
            long length = head.get().getInt(0) & 0xFFFFFFFFL;
            Optional<ByteBuffer> data = length <= LONGEST_TEXT ? in.slice(at + Long.BYTES, length) : Optional.empty();
            if (data.isPresent()) {
                switch (name(head.get())) {
                case "pHYs" -> rounded = physical(data.get());
                case "tEXt" -> exact = ours(data.get(), exact);
                default -> {
                    // pixels, or of no use here
                }
                }
            }
            at += FRAME + length;
            head = in.slice(at, Long.BYTES);
        }
        double size = exact;
        return rounded.map(scale -> matches(size, scale) ? new PixelScale(size, size) : scale);
    }

    private static String name(ByteBuffer head) {
        return new String(head.array(), Integer.BYTES, Integer.BYTES, StandardCharsets.ISO_8859_1);
    }

    private static Optional<PixelScale> physical(ByteBuffer data) {
        return data.remaining() == 9 && data.get(8) == METRE
                ? PixelScale.perUnit(data.getInt(0) & 0xFFFFFFFFL, data.getInt(4) & 0xFFFFFFFFL, 1) : Optional.empty();
    }

    private static double ours(ByteBuffer data, double otherwise) {
        String text = new String(data.array(), StandardCharsets.ISO_8859_1);
        return text.startsWith(PngWriter.PIXEL_SIZE_KEYWORD + "\0")
                ? PixelScale.number(text.substring(PngWriter.PIXEL_SIZE_KEYWORD.length() + 1)) : otherwise;
    }

    /** The exact size holds unless another program has changed {@code pHYs} since. */
    private static boolean matches(double exact, PixelScale rounded) {
        return Math.round(1 / exact) == Math.round(1 / rounded.x()) && rounded.x() == rounded.y();
    }
}
