// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.io;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.pressling.dem.Excerpt;
import org.pressling.dem.InvalidInputException;

/**
 * The door through which every file of a user comes in. What is no ordinary file is refused before it is opened (a pipe
 * would never answer, a device never end), and so is what is larger than its reader can hold. Gzip is unpacked in passing,
 * whatever the name; other compressions are told by name.
 * <p>
 * A file that is wrong is an {@link InvalidInputException}; a machine that fails while reading (no file handle left, a
 * disk that gives errors) is an {@link UncheckedIOException}. Both name the file.
 */
public final class InputFile {
    /** For files of which only a part is held at a time. */
    public static final long ANY_SIZE = Long.MAX_VALUE;

    private static final int BUFFER = 1 << 16;
    private static final int GZIP = 0x1F8B;
    private static final char REPLACEMENT = '\uFFFD';
    private static final int SIZE_UNIT = 1 << 20;
    /** What the system says of names that can never be read; all else is the machine's fault. */
    private static final List<String> USERS_FAULT = List.of("Not a directory", "Is a directory", "File name too long",
            "Too many levels of symbolic links", "Operation not permitted", "No such device or address");

    /** First bytes of compressed files that are not unpacked here, and how to unpack them. */
    private enum Packed {
        ZSTD("Zstandard", "zstd -d", 0x28, 0xB5, 0x2F, 0xFD),
        XZ("xz", "xz -d", 0xFD, '7', 'z', 'X', 'Z'),
        BZIP2("bzip2",
                "bzip2 -d", 'B', 'Z', 'h'),
        ZIP("zip", "unzip", 'P', 'K', 3, 4),
        SEVEN_ZIP("7z", "7z x", '7', 'z', 0xBC, 0xAF);

        private final String name;
        private final String command;
        private final int[] begin;

        Packed(String name, String command, int... begin) {
            this.name = name;
            this.command = command;
            this.begin = begin;
        }
    }

    private InputFile() {
    }

    /**
     * Requires an ordinary file that may be read.
     *
     * @param file    the file; symbolic links are followed
     * @param largest most bytes that it may have, or {@link #ANY_SIZE}
     * @throws InvalidInputException when it is missing, a folder, a pipe or a device, not allowed to be read, or too large
     * @throws UncheckedIOException  when the machine fails
     */
    public static void require(Path file, long largest) {
        BasicFileAttributes found;
        try {
            found = Files.readAttributes(file, BasicFileAttributes.class);
        } catch (IOException e) {
            throw failure(file, e);
        }
        if (found.isDirectory()) {
            throw FileProblem.FOLDER.of().in(file).exception();
        }
        if (!found.isRegularFile()) {
            throw FileProblem.NO_ORDINARY_FILE.of().in(file).exception();
        }
        if (found.size() > largest) {
            throw FileProblem.TOO_LARGE.of(largest / SIZE_UNIT).in(file).exception();
        }
        if (!Files.isReadable(file)) {
            throw failure(file, new AccessDeniedException(file.toString()));
        }
    }

    /**
     * Opens a file for its bytes, unpacked if they are packed by gzip.
     *
     * @param file    the file
     * @param largest most bytes that it may have, or {@link #ANY_SIZE}
     * @throws InvalidInputException as for {@link #require}, or when it is packed in a way that is not read
     * @throws UncheckedIOException  when the machine fails
     */
    public static InputStream open(Path file, long largest) {
        require(file, largest);
        try {
            InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
            try {
                return unpacked(file, in);
            } catch (IOException | RuntimeException e) {
                in.close();
                throw e;
            }
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    private static InputStream unpacked(Path file, InputStream in) throws IOException {
        in.mark(BUFFER);
        byte[] head = in.readNBytes(6);
        in.reset();
        if (head.length >= 2 && ((head[0] & 0xFF) << 8 | head[1] & 0xFF) == GZIP) {
            return new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER);
        }
        for (Packed packed : Packed.values()) {
            if (begins(head, packed.begin)) {
                throw FileProblem.COMPRESSED.of(packed.name, packed.command).in(file).exception();
            }
        }
        return in;
    }

    private static boolean begins(byte[] head, int[] begin) {
        boolean same = head.length >= begin.length;
        for (int i = 0; same && i < begin.length; i++) {
            same = (head[i] & 0xFF) == begin[i];
        }
        return same;
    }

    /**
     * Opens a text of any length. A byte order mark, or the look of UTF-16, decides the encoding and is not handed on.
     *
     * @param file      the file
     * @param otherwise encoding of a file that does not tell its own; what is not in it becomes U+FFFD
     * @throws InvalidInputException as for {@link #open}
     * @throws UncheckedIOException  when the machine fails
     */
    public static Reader reader(Path file, Charset otherwise) {
        InputStream in = open(file, ANY_SIZE);
        try {
            in.mark(TextEncoding.HEAD);
            byte[] head = in.readNBytes(TextEncoding.HEAD);
            in.reset();
            TextEncoding encoding = TextEncoding.of(head, head.length, otherwise);
            in.skipNBytes(encoding.mark());
            return new InputStreamReader(in, encoding.charset());
        } catch (IOException e) {
            try {
                in.close();
            } catch (IOException second) {
                e.addSuppressed(second);
            }
            throw failure(file, e);
        }
    }

    /**
     * Reads a text whole: UTF-8, or what its byte order mark says; the mark is left out.
     *
     * @param file    the file
     * @param largest most bytes that it may have, packed and unpacked; below 2 GiB
     * @throws InvalidInputException as for {@link #open}, or when it is no text in that encoding; the message names the line
     * @throws UncheckedIOException  when the machine fails
     */
    public static String text(Path file, int largest) {
        byte[] bytes;
        try (InputStream in = open(file, largest)) {
            bytes = in.readNBytes(largest);
            if (in.read() >= 0) {
                throw FileProblem.TOO_LARGE.of(largest / SIZE_UNIT).in(file).exception();
            }
        } catch (IOException e) {
            throw failure(file, e);
        }
        TextEncoding encoding = TextEncoding.of(bytes, bytes.length, StandardCharsets.UTF_8);
        String text = decoded(file, bytes, encoding);
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            throw FileProblem.ZERO_BYTE.of().in(file).line(lineOf(text, zero)).exception();
        }
        return text;
    }

    private static String decoded(Path file, byte[] bytes, TextEncoding encoding) {
        int length = bytes.length - encoding.mark();
        String text = new String(bytes, encoding.mark(), length, encoding.charset());
        if (text.indexOf(REPLACEMENT) < 0) {
            return text;
        }
        // It stands for what could not be decoded, unless the text itself holds one.
        CharsetDecoder decoder = encoding.charset().newDecoder();
        CharBuffer out = CharBuffer.allocate(length + 1);
        if (decoder.decode(ByteBuffer.wrap(bytes, encoding.mark(), length), out, true).isError()) {
            String before = out.flip().toString();
            throw FileProblem.NOT_IN_ENCODING.of(encoding.charset()).in(file).line(lineOf(before, before.length())).exception();
        }
        return text;
    }

    /** Number of the line, from 1, in which a place of a text lies. */
    private static long lineOf(String text, int place) {
        return 1 + text.chars().limit(place).filter(c -> c == '\n').count();
    }

    /**
     * What an error while reading a file means for the user.
     *
     * @return an {@link InvalidInputException} where another file or name would help, else an {@link UncheckedIOException}
     */
    public static RuntimeException failure(Path file, IOException e) {
        return switch (e) {
        case NoSuchFileException _ -> FileProblem.MISSING.of().in(file).exception(e);
        case AccessDeniedException _ -> FileProblem.FORBIDDEN.of().in(file).exception(e);
        case EOFException _ -> FileProblem.CUT_OFF.of().in(file).exception(e);
        case ZipException z -> FileProblem.DAMAGED_GZIP.of(String.valueOf(z.getMessage())).in(file).exception(e);
        case CharacterCodingException _ -> FileProblem.NOT_TEXT.of().in(file).exception(e);
        case FileSystemException f when USERS_FAULT.contains(f.getReason()) ->
            FileProblem.CANNOT_BE_OPENED.of(f.getReason()).in(file).exception(e);
        default -> new UncheckedIOException(Excerpt.of(file) + ": the file cannot be read: " + reason(e), e);
        };
    }

    private static String reason(IOException e) {
        String told = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return told == null ? e.getClass().getSimpleName() : Excerpt.of(told);
    }
}
