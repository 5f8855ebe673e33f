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
            throw refused(file, "this is a folder. Name a file in it.");
        }
        if (!found.isRegularFile()) {
            throw refused(file, "this is a pipe or a device. Save what comes from it in a file and give that.");
        }
        if (found.size() > largest) {
            throw refused(file, tooLarge(largest));
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
                throw refused(file, "the file is compressed by " + packed.name + ", which is not read. Unpack it first ("
                        + packed.command + "), or compress it by gzip.");
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
                throw refused(file, tooLarge(largest));
            }
        } catch (IOException e) {
            throw failure(file, e);
        }
        TextEncoding encoding = TextEncoding.of(bytes, bytes.length, StandardCharsets.UTF_8);
        String text = decoded(file, bytes, encoding);
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            throw refused(file, lineOf(text, zero), "this is not text; it holds a zero byte. Save it as UTF-8 text.");
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
            throw refused(file, lineOf(before, before.length()), "this is not " + encoding.charset()
                    + " text: there is a byte here that it cannot have. Save the file as UTF-8.");
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
        String name = Excerpt.of(file);
        return switch (e) {
        case NoSuchFileException _ -> new InvalidInputException(name
                + ": there is no such file. Check its name and folder.", e);
        case AccessDeniedException _ -> new InvalidInputException(name
                + ": the file may not be read. Change its permissions.", e);
        case EOFException _ -> new InvalidInputException(name
                + ": the file ends too early; it was cut off. Copy or write it again.", e);
        case ZipException z -> new InvalidInputException(name + ": the compressed file is damaged ("
                + Excerpt.of(String.valueOf(z.getMessage())) + "). Copy or write it again.", e);
        case CharacterCodingException _ -> new InvalidInputException(name + ": this is not text. Save it as UTF-8.", e);
        case FileSystemException f when USERS_FAULT.contains(f.getReason()) -> new InvalidInputException(name
                + ": the file cannot be opened (" + f.getReason() + "). Check its name and folder.", e);
        default -> new UncheckedIOException(name + ": the file cannot be read: " + reason(e), e);
        };
    }

    private static String reason(IOException e) {
        String told = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return told == null ? e.getClass().getSimpleName() : Excerpt.of(told);
    }

    private static String tooLarge(long largest) {
        return "the file is larger than " + largest / SIZE_UNIT + " MiB, the most that is read. Give a part of it.";
    }

    private static InvalidInputException refused(Path file, String what) {
        return new InvalidInputException(Excerpt.of(file) + ": " + what);
    }

    private static InvalidInputException refused(Path file, long line, String what) {
        return new InvalidInputException(Excerpt.of(file) + ", line " + line + ": " + what);
    }
}
