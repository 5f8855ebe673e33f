// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The segments of a JPEG before its pixels that tell its scale (JFIF) and orientation (EXIF); broken ones are left out. */
final class JpegSegments {
    private static final int START = 0xFFD8;
    private static final int MARKER = 0xFF;
    private static final int START_OF_SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final String JFIF = "JFIF\0";
    private static final String EXIF = "Exif\0\0";

    /**
     * What they tell.
     *
     * @param scale by the density of JFIF
     * @param exif  the first directory of EXIF
     */
    record Told(Optional<PixelScale> scale, Optional<TiffPage> exif) {
    }

    private JpegSegments() {
    }

    /** Whether the file begins as a JPEG does. */
    static boolean begins(ByteBuffer head) {
        return head.remaining() >= 3 && (head.getShort(0) & 0xFFFF) == START && (head.get(2) & 0xFF) == MARKER;
    }

    static Told read(PictureBytes in) throws IOException {
        Optional<PixelScale> scale = Optional.empty();
        Optional<TiffPage> exif = Optional.empty();
        long at = 2;
        Optional<ByteBuffer> head = in.slice(at, 4);
        while (head.isPresent() && (head.get().get(0) & 0xFF) == MARKER && (head.get().get(1) & 0xFF) != START_OF_SCAN) {
            int marker = head.get().get(1) & 0xFF;
            int length = head.get().getShort(2) & 0xFFFF;
            Optional<ByteBuffer> data = in.slice(at + 4, Math.max(0, length - 2));
            if (data.isPresent() && marker == APP0 && begins(data.get(), JFIF)) {
                scale = density(data.get());
            } else if (data.isPresent() && marker == APP1 && exif.isEmpty() && begins(data.get(), EXIF)) {
                List<TiffPage> directories = TiffFile.pages(in, at + 4 + EXIF.length());
                exif = directories.stream().findFirst();
            }
            // A byte of filling may stand before a marker.
            at += marker == MARKER ? 1 : 2 + Math.max(2, length);
            head = in.slice(at, 4);
        }
        return new Told(scale, exif);
    }

    private static boolean begins(ByteBuffer data, String name) {
        return data.remaining() >= name.length()
                && new String(data.array(), 0, name.length(), StandardCharsets.ISO_8859_1).equals(name);
    }

    private static Optional<PixelScale> density(ByteBuffer data) {
        if (data.remaining() < 12) {
            return Optional.empty();
        }
        double metres = switch (data.get(7)) {
        case 1 -> PixelScale.INCH;
        case 2 -> PixelScale.CENTIMETRE;
        default -> Double.NaN;
        };
        return PixelScale.perUnit(data.getShort(8) & 0xFFFF, data.getShort(10) & 0xFFFF, metres);
    }
}
