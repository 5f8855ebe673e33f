// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Small TIFF files whose tags tell the size of a pixel, byte by byte as other programs write them. */
final class TiffWithScale {
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int ASCII = 2;
    private static final int RATIONAL = 5;
    private static final int TAGS = 12;

    /** Where these files hold the number of bytes of their strip: behind the header and eight tags. */
    static final int STRIP_BYTES = 8 + 2 + 8 * 12 + 8;

    private TiffWithScale() {
    }

    /** As ImageJ writes it: 6.25 pixels per µm, the unit in the description. */
    static byte[] imageJ(int side) {
        return tiff(side, 1, "ImageJ=1.53\nunit=micron\nmin=0.0\nmax=255.0\n", 6_250_000);
    }

    /** As other programs write it: 62,500 pixels per centimetre. */
    static byte[] perCentimetre(int side) {
        return tiff(side, 3, "SEM", 62_500_000_000L / 1_000);
    }

    private static byte[] tiff(int side, int unit, String description, long perThousandOrMillion) {
        byte[] text = (description + "\0").getBytes(StandardCharsets.US_ASCII);
        int directory = 8;
        int values = directory + 2 + 12 * TAGS + 4;
        int pixels = values + 16 + text.length;
        long denominator = unit == 1 ? 1_000_000 : 1_000;
        ByteBuffer out = ByteBuffer.allocate(pixels + side * side).order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(directory).putShort((short) TAGS);
        tag(out, 256, SHORT, 1, side);
        tag(out, 257, SHORT, 1, side);
        tag(out, 258, SHORT, 1, 8);
        tag(out, 259, SHORT, 1, 1);
        tag(out, 262, SHORT, 1, 1);
        tag(out, 270, ASCII, text.length, values + 16);
        tag(out, 273, LONG, 1, pixels);
        tag(out, 277, SHORT, 1, 1);
        tag(out, 279, LONG, 1, side * side);
        tag(out, 282, RATIONAL, 1, values);
        tag(out, 283, RATIONAL, 1, values + 8);
        tag(out, 296, SHORT, 1, unit);
        out.putInt(0);
        for (int axis = 0; axis < 2; axis++) {
            out.putInt((int) perThousandOrMillion).putInt((int) denominator);
        }
        out.put(text);
        for (int i = 0; i < side * side; i++) {
            out.put((byte) (i * 37));
        }
        return out.array();
    }

    private static void tag(ByteBuffer out, int tag, int type, int count, int value) {
        out.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
