// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.pressling.dataset.io.Unit;
import org.pressling.dem.InvalidInputException;

/** A text file, line by line, whose errors name file and line. */
final class NumberedLines implements Closeable {

    private final Path file;
    private final BufferedReader reader;
    private long number;

    /**
     * Opens a file. Comments may be in any encoding, so bytes are taken one by one.
     *
     * @throws InvalidInputException when it cannot be read
     */
    NumberedLines(Path file) {
        this.file = file;
        try {
            reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** The file that is read. */
    Path file() {
        return file;
    }

    /** {@return the next line, stripped; null at the end} */
    String next() {
        try {
            String line = reader.readLine();
            number++;
            if (line != null && line.indexOf('\0') >= 0) {
                throw error("this is not text. Of dumps only the text form is read, not binary ones; unpack what is"
                        + " compressed.");
            }
            return line == null ? null : line.strip();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * {@return the next line, stripped}
     *
     * @throws InvalidInputException when the file ends
     */
    String require(String what) {
        String line = next();
        if (line == null) {
            throw error("the file ends where " + what + " should be; it may have been cut off.");
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
        return new InvalidInputException(file + ", line " + line + ": " + what);
    }

    /** A word of a line as a finite number. */
    double number(long line, String name, String word) {
        double value;
        try {
            value = Unit.NONE.parse(word);
        } catch (NumberFormatException e) {
            value = Double.NaN; // not allowed either
        }
        if (!Double.isFinite(value)) {
            throw error(line, name + " is '" + word + "'; it must be a finite decimal number such as 1.5e-6.");
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
        throw error(line, name + " is '" + word + "'; it must be a whole number from " + smallest + " on.");
    }

    private InvalidInputException unreadable(IOException e) {
        return new InvalidInputException(e instanceof NoSuchFileException ? file + ": there is no such file."
                : file + ": the file cannot be read: " + e.getMessage(), e);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }
}
