// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.pressling.dataset.io.InputFile;
import org.pressling.dem.Decimals;
import org.pressling.dem.Excerpt;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Limits;
import org.pressling.dem.Unit;

/** A text file, line by line, whose errors name file and line. Gzip is unpacked, byte order marks are understood. */
final class NumberedLines implements Closeable {
    private static final int BUFFER = 1 << 15;

    private final Path file;
    private final Reader reader;
    private final char[] buffer = new char[BUFFER];
    private int filled;
    private int at;
    private long number;
    private boolean ended;

    /** The file ends where it may not. */
    static final class EndOfFile extends InvalidInputException {
        private static final long serialVersionUID = 1L;

        EndOfFile(String message) {
            super(message);
        }
    }

    /**
     * Opens a file. Comments may be in any encoding, so bytes are taken one by one where the file does not tell its own.
     *
     * @throws InvalidInputException when it cannot be read
     */
    NumberedLines(Path file) {
        this.file = file;
        reader = InputFile.reader(file, StandardCharsets.ISO_8859_1);
    }

    /** The file that is read. */
    Path file() {
        return file;
    }

    /** {@return the next line, stripped; null at the end} */
    String next() {
        StringBuilder line = null;
        number++;
        while (at < filled || fill()) {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            line = line == null ? new StringBuilder(end - at) : line;
            line.append(buffer, at, end - at);
            at = end + 1;
            if (line.length() > Limits.LINE_CHARACTERS) {
                throw error("the line is longer than " + Limits.LINE_CHARACTERS + " characters; this is no file of"
                        + " particles or contacts.");
            }
            if (end < filled) {
                return checked(line);
            }
        }
        ended = true;
        return line == null ? null : checked(line);
    }

    private boolean fill() {
        try {
            filled = reader.read(buffer);
        } catch (EOFException e) {
            filled = -1; // the packed file was cut off: what came before can be used, like any file that was
        } catch (IOException e) {
            throw InputFile.failure(file, e);
        }
        at = 0;
        return filled > 0;
    }

    private String checked(StringBuilder line) {
        if (line.indexOf("\0") >= 0) {
            throw error("this is not text. Of dumps only the text form is read, not binary ones.");
        }
        return line.toString().strip();
    }

    /** Whether the last line was the file's last and had no line feed behind it, as where a file was cut off. */
    boolean endedWithinLine() {
        return ended;
    }

    /**
     * {@return the next line, stripped}
     *
     * @throws EndOfFile when the file ends
     */
    String require(String what) {
        String line = next();
        if (line == null) {
            throw endOfFile("the file ends where " + what + " should be; it may have been cut off.");
        }
        return line;
    }

    /** Number of the line that was read last, from 1. */
    long number() {
        return number;
    }

    /** Says what is wrong with the present line, for the caller to throw. */
    InvalidInputException error(String what) {
        return error(number, what);
    }

    /** Says what is wrong with a line, for the caller to throw. */
    InvalidInputException error(long line, String what) {
        return new InvalidInputException(message(line, what));
    }

    /** Says that the file ends too early, for the caller to throw. */
    EndOfFile endOfFile(String what) {
        return new EndOfFile(message(number, what));
    }

    private String message(long line, String what) {
        return Excerpt.of(file) + ", line " + line + ": " + what;
    }

    /** A word of a line as a finite number. */
    double number(long line, String name, String word) {
        return number(line, name, word, 1);
    }

    /**
     * A word of a line as a finite number in SI.
     *
     * @param unit the unit that the word is in, in SI
     * @return the double nearest to the exact product
     */
    double number(long line, String name, String word, double unit) {
        double value = Double.NaN; // not allowed either
        try {
            value = Unit.NONE.parse(word);
            value = unit == 1 || !Double.isFinite(value) ? value : Decimals.toSi(word.strip(), unit);
        } catch (NumberFormatException | ArithmeticException e) {
            value = Double.NaN;
        }
        if (!Double.isFinite(value)) {
            throw error(line, name + " is '" + Excerpt.of(word)
                    + "'; it must be a finite decimal number such as 1.5e-6.");
        }
        return value;
    }

    /** A word of a line as a whole number from {@code smallest} on. */
    long whole(long line, String name, String word, long smallest) {
        try {
            long value = Long.parseLong(word);
            if (value >= smallest) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below, like a number that is too small
        }
        throw error(line, name + " is '" + Excerpt.of(word) + "'; it must be a whole number from " + smallest + " on.");
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw InputFile.failure(file, e);
        }
    }
}
