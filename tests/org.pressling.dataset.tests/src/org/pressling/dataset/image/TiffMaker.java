// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes TIFF files tag by tag, as microscopes and other programs do, broken ones too. */
final class TiffMaker {
    static final int SHORT = 3;
    static final int LONG = 4;
    static final int RATIONAL = 5;
    static final int BYTE = 1;
    static final int ASCII = 2;

    private record Field(int type, long count, byte[] value) {
    }

    /** One page. */
    final class Page {
        private final Map<Integer, Field> fields = new TreeMap<>();
        private final byte[] pixels;

        Page(int width, int height, int bits, int photometric, byte[] pixels) {
            this.pixels = pixels.clone();
            number(256, LONG, width).number(257, LONG, height).number(258, SHORT, bits).number(259, SHORT, 1);
            number(262, SHORT, photometric).number(273, LONG, 0).number(277, SHORT, 1).number(278, LONG, height);
            number(279, LONG, pixels.length).number(296, SHORT, 3).rational(282, 50_000, 1).rational(283, 50_000, 1);
        }

        Page number(int tag, int type, long... values) {
            int size = type == BYTE ? 1 : type == SHORT ? 2 : 4;
            ByteBuffer bytes = ByteBuffer.allocate(size * values.length).order(order);
            for (long value : values) {
                switch (size) {
                case 1 -> bytes.put((byte) value);
                case 2 -> bytes.putShort((short) value);
                default -> bytes.putInt((int) value);
                }
            }
            return raw(tag, type, values.length, bytes.array());
        }

        Page rational(int tag, long numerator, long denominator) {
            return raw(tag, RATIONAL, 1, ByteBuffer.allocate(8).order(order).putInt((int) numerator).putInt((int) denominator)
                    .array());
        }

        Page text(int tag, String text) {
            byte[] bytes = (text + "\0").getBytes(StandardCharsets.ISO_8859_1);
            return raw(tag, ASCII, bytes.length, bytes);
        }

        /** Whatever one likes: the type and the count need not be true. */
        Page raw(int tag, int type, long count, byte[] value) {
            fields.put(tag, new Field(type, count, value));
            return this;
        }

        Page without(int tag) {
            fields.remove(tag);
            return this;
        }
    }

    private final ByteOrder order;
    private final List<Page> pages = new ArrayList<>();

    TiffMaker(ByteOrder order) {
        this.order = order;
    }

    /** Adds a page of one channel, stored without compression. */
    Page page(int width, int height, int bits, byte[] pixels) {
        return page(width, height, bits, 1, pixels);
    }

    /** Adds a page with a photometric interpretation, such as 0 for white at zero. */
    Page page(int width, int height, int bits, int photometric, byte[] pixels) {
        Page page = new Page(width, height, bits, photometric, pixels);
        pages.add(page);
        return page;
    }

    /** Samples of 16 bits in the byte order of this file. */
    byte[] shorts(int... samples) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * samples.length).order(order);
        for (int sample : samples) {
            bytes.putShort((short) sample);
        }
        return bytes.array();
    }

    /** Samples of 32 bits, floating point, in the byte order of this file. */
    byte[] floats(float... samples) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * samples.length).order(order);
        for (float sample : samples) {
            bytes.putFloat(sample);
        }
        return bytes.array();
    }

    byte[] bytes() {
        ByteBuffer out = ByteBuffer.allocate(1 << 16).order(order);
        out.putShort((short) (order == ByteOrder.LITTLE_ENDIAN ? 0x4949 : 0x4D4D)).putShort((short) 42);
        int link = out.position();
        out.putInt(0);
        for (Page page : pages) {
            int pixels = append(out, page.pixels);
            if (page.fields.containsKey(273)) {
                page.number(273, LONG, pixels);
            }
            Map<Integer, Integer> places = new TreeMap<>();
            page.fields.forEach((tag, field) -> {
                if (field.value().length > 4) {
                    places.put(tag, append(out, field.value()));
                }
            });
            out.putInt(link, out.position());
            out.putShort((short) page.fields.size());
            page.fields.forEach((tag, field) -> {
                out.putShort(tag.shortValue()).putShort((short) field.type()).putInt((int) field.count());
                int at = out.position();
                if (places.containsKey(tag)) {
                    out.putInt(places.get(tag));
                } else {
                    out.put(field.value());
                }
                out.position(at + 4);
            });
            link = out.position();
            out.putInt(0);
        }
        byte[] bytes = new byte[out.position()];
        out.flip().get(bytes);
        return bytes;
    }

    private static int append(ByteBuffer out, byte[] bytes) {
        int at = out.position();
        out.put(bytes);
        if (out.position() % 2 == 1) {
            out.put((byte) 0);
        }
        return at;
    }

    void write(Path file) throws IOException {
        Files.write(file, bytes());
    }
}
