// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes an {@code .npz} file: a ZIP archive of arrays, each in version 1.0 of NumPy's {@code .npy} format, as the
 * <a href="https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html">documentation of NumPy</a> has it. There is no
 * well-kept library for it. Numbers are little-endian, texts {@code U} of the length of the longest.
 */
final class NpzFile implements Closeable {
    /** The header is filled up to a multiple of it. */
    private static final int ALIGNMENT = 64;
    /** Before the text of the header: magic, version, and the length of the text in two bytes. */
    private static final int PREAMBLE = 10;
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    private static final Charset UTF_32 = Charset.forName("UTF-32LE");
    /** ZIP knows no earlier one; the same arrays give the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    NpzFile(Path file) throws IOException {
        zip = new ZipOutputStream(Files.newOutputStream(file));
    }

    /** Unsigned bytes, part by part. */
    void bytes(String name, Iterable<byte[]> parts, int... shape) throws IOException {
        begin(name, "|u1", shape);
        for (byte[] part : parts) {
            zip.write(part);
        }
        zip.closeEntry();
    }

    /** A table of double precision; at least one row. */
    void reals(String name, double[][] rows) throws IOException {
        begin(name, "<f8", rows.length, rows[0].length);
        for (double[] row : rows) {
            ByteBuffer bytes = buffer(row.length * Double.BYTES);
            bytes.asDoubleBuffer().put(row);
            zip.write(bytes.array());
        }
        zip.closeEntry();
    }

    /** A number. */
    void real(String name, double value) throws IOException {
        begin(name, "<f8");
        zip.write(buffer(Double.BYTES).putDouble(value).array());
        zip.closeEntry();
    }

    /** Whole numbers. */
    void wholes(String name, int[] values) throws IOException {
        begin(name, "<i4", values.length);
        ByteBuffer bytes = buffer(values.length * Integer.BYTES);
        bytes.asIntBuffer().put(values);
        zip.write(bytes.array());
        zip.closeEntry();
    }

    /** Texts. */
    void texts(String name, List<String> texts) throws IOException {
        texts(name, texts, texts.size());
    }

    /** A text. */
    void text(String name, String text) throws IOException {
        texts(name, List.of(text), new int[0]);
    }

    private void texts(String name, List<String> texts, int... shape) throws IOException {
        int longest = Math.max(1, texts.stream().mapToInt(text -> text.codePointCount(0, text.length())).max().orElse(1));
        begin(name, "<U" + longest, shape);
        for (String text : texts) {
            zip.write(Arrays.copyOf(text.getBytes(UTF_32), longest * Integer.BYTES));
        }
        zip.closeEntry();
    }

    private void begin(String name, String type, int... shape) throws IOException {
        ZipEntry entry = new ZipEntry(name + ".npy");
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        header(zip, "{'descr': '" + type + "', 'fortran_order': False, 'shape': ("
                + Arrays.stream(shape).mapToObj(length -> length + ",").collect(Collectors.joining(" ")) + "), }");
    }

    private static void header(OutputStream out, String text) throws IOException {
        int length = (PREAMBLE + text.length() + ALIGNMENT) / ALIGNMENT * ALIGNMENT - PREAMBLE;
        String filled = text + " ".repeat(length - text.length() - 1) + "\n";
        out.write(MAGIC);
        out.write(buffer(Short.BYTES).putShort((short) length).array());
        out.write(filled.getBytes(StandardCharsets.US_ASCII));
    }

    private static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
