// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.pressling.dem.Limits;

/**
 * The directories of a TIFF (also that inside the EXIF part of a JPEG), read leniently: the JDK's reader gives up on a
 * picture for one broken tag of the microscope's maker, and drops the tags that makers define. It is then shown a TIFF
 * of one page with nothing but the tags that pixels need.
 */
final class TiffFile {
    private static final int CLASSIC = 42;
    private static final int BIG = 43;
    private static final int ENTRY = 12;
    private static final int HEADER = 8;
    /** Tags by which pixels are stored: size, bits, compression, strips and tiles, colours, JPEG and fax parameters. */
    private static final Set<Integer> OF_PIXELS = Set.of(256, 257, 258, 259, 262, 266, 273, 277, 278, 279, 284, 292, 293, 317,
            320, 322, 323, 324, 325, 332, 338, 339, 347, 512, 513, 514, 515, 517, 518, 519, 520, 521, 529, 530, 531, 532);

    /** Tags that say something of the picture. */
    private static final Set<Integer> OF_THE_PICTURE = Set.of(TiffPage.SUBFILE, TiffPage.OLD_SUBFILE, TiffPage.DESCRIPTION,
            TiffPage.ORIENTATION, TiffPage.MIN_SAMPLE, TiffPage.MAX_SAMPLE, TiffPage.X_RESOLUTION, TiffPage.Y_RESOLUTION,
            TiffPage.RESOLUTION_UNIT, TiffPage.S_MIN_SAMPLE, TiffPage.S_MAX_SAMPLE, TiffPage.ZEISS, TiffPage.FEI_SFEG,
            TiffPage.FEI);
    /** Bytes of values that are kept of all pages together. Directories that claim more repeat each other's values. */
    private static final long MOST_VALUES = 64L << 20;

    private final PictureBytes in;
    private final long start;
    private long kept;

    private TiffFile(PictureBytes in, long start) {
        this.in = in;
        this.start = start;
    }

    /** Whether the file begins as a TIFF does, classic or big. */
    static boolean begins(ByteBuffer head) {
        return head.remaining() >= 4 && magic(head) >= CLASSIC && magic(head) <= BIG;
    }

    /** Whether it is one with addresses of 64 bits, which the JDK does not read. */
    static boolean isBig(ByteBuffer head) {
        return magic(head) == BIG;
    }

    private static int magic(ByteBuffer head) {
        return order(head).map(order -> (int) head.duplicate().order(order).getShort(2)).orElse(0);
    }

    private static Optional<ByteOrder> order(ByteBuffer head) {
        return switch (head.getShort(0)) {
        case 0x4949 -> Optional.of(ByteOrder.LITTLE_ENDIAN);
        case 0x4D4D -> Optional.of(ByteOrder.BIG_ENDIAN);
        default -> Optional.empty();
        };
    }

    /**
     * All directories of a chain, as far as it can be followed.
     *
     * @param in    the file
     * @param start where the TIFF begins in it
     */
    static List<TiffPage> pages(PictureBytes in, long start) throws IOException {
        return new TiffFile(in, start).pages();
    }

    private List<TiffPage> pages() throws IOException {
        List<TiffPage> pages = new ArrayList<>();
        Optional<ByteBuffer> header = in.slice(start, HEADER);
        if (header.isEmpty() || !begins(header.get()) || isBig(header.get())) {
            return pages;
        }
        ByteOrder order = order(header.get()).orElseThrow();
        long at = header.get().order(order).getInt(4) & 0xFFFFFFFFL;
        Set<Long> seen = new HashSet<>();
        while (at != 0 && seen.add(at) && pages.size() <= Limits.PICTURE_PAGES) {
            Optional<ByteBuffer> count = in.slice(start + at, 2);
            if (count.isEmpty()) {
                break;
            }
            int entries = count.get().order(order).getShort(0) & 0xFFFF;
            Optional<ByteBuffer> directory = in.slice(start + at + 2, (long) ENTRY * entries);
            if (directory.isEmpty()) {
                break;
            }
            pages.add(page(directory.get().order(order), entries));
            at = in.slice(start + at + 2 + (long) ENTRY * entries, 4).map(next -> next.order(order).getInt(0) & 0xFFFFFFFFL)
                    .orElse(0L);
        }
        return pages;
    }

    private TiffPage page(ByteBuffer directory, int entries) throws IOException {
        Map<Integer, TiffPage.Field> fields = new HashMap<>();
        for (int i = 0; i < entries; i++) {
            int entry = ENTRY * i;
            int tag = directory.getShort(entry) & 0xFFFF;
            if (OF_PIXELS.contains(tag) || OF_THE_PICTURE.contains(tag)) {
                field(directory, entry).ifPresent(field -> fields.putIfAbsent(tag, field));
            }
        }
        return new TiffPage(fields);
    }

    private Optional<TiffPage.Field> field(ByteBuffer directory, int entry) throws IOException {
        int type = directory.getShort(entry + 2) & 0xFFFF;
        long count = directory.getInt(entry + 4) & 0xFFFFFFFFL;
        OptionalLong length = TiffPage.bytes(type, count);
        if (length.isEmpty() || length.getAsLong() > MOST_VALUES - kept) {
            return Optional.empty();
        }
        long bytes = length.getAsLong();
        Optional<ByteBuffer> value = bytes <= 4 ? Optional.of(directory.slice(entry + 8, (int) bytes))
                : in.slice(start + (directory.getInt(entry + 8) & 0xFFFFFFFFL), bytes);
        kept += bytes;
        return value.map(found -> new TiffPage.Field(type, count, found.order(directory.order())));
    }

    /** Lays a directory over the file that holds nothing but the pixels of one of its pages. */
    static void show(PictureBytes in, TiffPage page) {
        SortedMap<Integer, TiffPage.Field> fields = new TreeMap<>(page.fields());
        fields.keySet().retainAll(OF_PIXELS);
        int values = fields.values().stream().mapToInt(f -> f.value().remaining() > 4 ? padded(f) : 0).sum();
        int directory = 2 + ENTRY * fields.size() + 4;
        ByteBuffer end = ByteBuffer.allocate(directory + values).order(page.order());
        end.putShort((short) fields.size());
        int valueAt = directory;
        for (Map.Entry<Integer, TiffPage.Field> entry : fields.entrySet()) {
            TiffPage.Field field = entry.getValue();
            int next = end.position() + ENTRY;
            end.putShort(entry.getKey().shortValue()).putShort((short) field.type()).putInt((int) field.count());
            if (field.value().remaining() <= 4) {
                end.put(field.value().duplicate());
            } else {
                end.putInt((int) (PictureBytes.BEHIND + valueAt));
                end.put(valueAt, field.value(), 0, field.value().remaining());
                valueAt += padded(field);
            }
            end.position(next);
        }
        ByteBuffer begin = ByteBuffer.allocate(HEADER).order(page.order());
        begin.putShort((short) (page.order() == ByteOrder.LITTLE_ENDIAN ? 0x4949 : 0x4D4D)).putShort((short) CLASSIC)
                .putInt((int) PictureBytes.BEHIND);
        in.overlay(begin.array(), end.array());
    }

    private static int padded(TiffPage.Field field) {
        return field.value().remaining() + field.value().remaining() % 2;
    }
}
