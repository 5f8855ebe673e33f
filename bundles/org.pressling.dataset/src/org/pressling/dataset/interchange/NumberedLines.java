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
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Limits;
import org.pressling.dem.Localized;
import org.pressling.dem.Problem;
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
                throw error(ImportProblem.LONG_LINE.of(Limits.LINE_CHARACTERS));
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
            throw error(ImportProblem.BINARY.of());
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
     * @param what the name of what must follow, for the message
     * @throws InvalidInputException when the file ends
     */
    String require(Localized what) {
        String line = next();
        if (line == null) {
            throw error(ImportProblem.ENDS.of(what));
        }
        return line;
    }

    /** Number of the line that was read last, from 1. */
    long number() {
        return number;
    }

    /** {@return a problem with the present line, for the caller to throw} */
    InvalidInputException error(Problem problem) {
        return error(number, problem);
    }

    /** {@return a problem with a line, for the caller to throw} */
    InvalidInputException error(long line, Problem problem) {
        return problem.in(file).line(line).exception();
    }

    /** A word of a line as a finite number. */
    double number(long line, Object name, String word) {
        return number(line, name, word, 1);
    }

    /**
     * A word of a line as a finite number in SI.
     *
     * @param name what it is, for the message: a text or {@link Localized}
     * @param unit the unit that the word is in, in SI
     * @return the double nearest to the exact product
     */
    double number(long line, Object name, String word, double unit) {
        double value = Double.NaN; // not allowed either
        try {
            value = Unit.NONE.parse(word);
            value = unit == 1 || !Double.isFinite(value) ? value : Decimals.toSi(word.strip(), unit);
        } catch (NumberFormatException | ArithmeticException e) {
            value = Double.NaN;
        }
        if (!Double.isFinite(value)) {
            throw error(line, ImportProblem.NO_NUMBER.of(name, word));
        }
        return value;
    }

    /** A word of a line as a whole number from {@code smallest} on. */
    long whole(long line, Object name, String word, long smallest) {
        try {
            long value = Long.parseLong(word);
            if (value >= smallest) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below, like a number that is too small
        }
        throw error(line, ImportProblem.NO_WHOLE_NUMBER.of(name, word, smallest));
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
