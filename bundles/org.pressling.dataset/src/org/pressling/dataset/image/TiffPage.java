// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One image file directory of a TIFF: its tags, as far as their values lie in the file. A tag that is broken is not
 * there, so that it does no harm to the rest.
 */
final class TiffPage {
    static final int SUBFILE = 254;
    static final int OLD_SUBFILE = 255;
    static final int WIDTH = 256;
    static final int DESCRIPTION = 270;
    static final int STRIPS = 273;
    static final int ORIENTATION = 274;
    static final int SAMPLES = 277;
    static final int STRIP_BYTES = 279;
    static final int MIN_SAMPLE = 280;
    static final int MAX_SAMPLE = 281;
    static final int X_RESOLUTION = 282;
    static final int Y_RESOLUTION = 283;
    static final int RESOLUTION_UNIT = 296;
    static final int TILES = 324;
    static final int TILE_BYTES = 325;
    static final int S_MIN_SAMPLE = 340;
    static final int S_MAX_SAMPLE = 341;
    static final int ZEISS = 34118;
    static final int FEI_SFEG = 34680;
    static final int FEI = 34682;

    private static final int LONG = 4;
    private static final int REDUCED = 1;
    private static final int MASK = 4;
    private static final int OLD_REDUCED = 2;
    /** Bytes of one value of each type of TIFF 6.0, by its number; 13 is that of a directory. */
    private static final int[] BYTES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};

    /**
     * One tag.
     *
     * @param type  number of its type
     * @param count how many values
     * @param value the values, in the byte order of the file
     */
    record Field(int type, long count, ByteBuffer value) {
    }

    private final SortedMap<Integer, Field> fields;

    TiffPage(Map<Integer, Field> fields) {
        this.fields = new TreeMap<>(fields);
    }

    /** Bytes that so many values of a type take; empty for a type that there is not. */
    static OptionalLong bytes(int type, long count) {
        boolean known = type > 0 && type < BYTES.length;
        return known ? OptionalLong.of(BYTES[type] * count) : OptionalLong.empty();
    }

    /** All tags by number. */
    SortedMap<Integer, Field> fields() {
        return fields;
    }

    /** Whether it is a picture by itself: no reduced copy (a preview) of another, and no mask. */
    boolean isPicture() {
        int kind = (int) number(SUBFILE).orElse(0);
        return fields.containsKey(WIDTH) && (fields.containsKey(STRIPS) || fields.containsKey(TILES))
                && (kind & (REDUCED | MASK)) == 0 && number(OLD_SUBFILE).orElse(0) != OLD_REDUCED;
    }

    /** Whether every strip or tile of the pixels claims no more bytes than the file has; decoders allocate what is claimed. */
    boolean partsFit(long size) {
        for (int tag : List.of(STRIP_BYTES, TILE_BYTES)) {
            Field field = fields.get(tag);
            if (field == null || field.type() != LONG) {
                continue; // shorter numbers claim at most 64 kB
            }
            for (int at = 0; at + Integer.BYTES <= field.value().remaining(); at += Integer.BYTES) {
                if ((field.value().getInt(at) & 0xFFFFFFFFL) > size) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The first value of a tag, as a number. */
    OptionalDouble number(int tag) {
        Field field = fields.get(tag);
        if (field == null || field.count() < 1) {
            return OptionalDouble.empty();
        }
        ByteBuffer value = field.value().duplicate().order(field.value().order());
        return switch (field.type()) {
        case 1, 7 -> OptionalDouble.of(value.get(0) & 0xFF);
        case 3 -> OptionalDouble.of(value.getShort(0) & 0xFFFF);
        case 4, 13 -> OptionalDouble.of(value.getInt(0) & 0xFFFFFFFFL);
        case 5 -> OptionalDouble.of((double) (value.getInt(0) & 0xFFFFFFFFL) / (value.getInt(4) & 0xFFFFFFFFL));
        case 6 -> OptionalDouble.of(value.get(0));
        case 8 -> OptionalDouble.of(value.getShort(0));
        case 9 -> OptionalDouble.of(value.getInt(0));
        case 10 -> OptionalDouble.of((double) value.getInt(0) / value.getInt(4));
        case 11 -> OptionalDouble.of(value.getFloat(0));
        case 12 -> OptionalDouble.of(value.getDouble(0));
        default -> OptionalDouble.empty();
        };
    }

    /** A tag as text, whatever its type says; without the zero byte at its end. */
    Optional<String> text(int tag) {
        Field field = fields.get(tag);
        if (field == null) {
            return Optional.empty();
        }
        byte[] bytes = new byte[field.value().remaining()];
        field.value().duplicate().get(bytes);
        return Optional.of(new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", ""));
    }

    /** Byte order of the file. */
    ByteOrder order() {
        return fields.isEmpty() ? ByteOrder.BIG_ENDIAN : fields.get(fields.firstKey()).value().order();
    }
}
