// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.io;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.pressling.dem.InvalidInputException;

/**
 * A CSV file with a heading line (RFC 4180, UTF-8), read whole. Whatever is wrong with it becomes an
 * {@link InvalidInputException} that names file, line, column and value, and says what is allowed.
 */
public final class CsvTable {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true).get();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path file;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<CSVRecord> rows = new ArrayList<>();
    private final List<Long> lines = new ArrayList<>();

    private CsvTable(Path file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @throws InvalidInputException when it is missing, unreadable, not UTF-8, without a heading, with a heading twice,
     *                               or with a row that has more or fewer cells than the heading
     */
    public static CsvTable read(Path file) {
        CsvTable table = new CsvTable(file);
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(reader, FORMAT)) {
            for (CSVRecord record : parser) {
                table.add(record, parser.getCurrentLineNumber());
            }
        } catch (NoSuchFileException e) {
            throw new InvalidInputException(file + ": there is no such file.", e);
        } catch (UncheckedIOException e) {
            throw unreadable(file, e.getCause()); // This is how the parser's iterator hands on an IOException.
        } catch (IOException e) {
            throw unreadable(file, e);
        }
        if (table.columns.isEmpty()) {
            throw new InvalidInputException(file + ": the file is empty; its first line names the columns.");
        }
        return table;
    }

    private static InvalidInputException unreadable(Path file, IOException e) {
        if (e instanceof CharacterCodingException) {
            return new InvalidInputException(file + ": not UTF-8 text. Save it as UTF-8 CSV.", e);
        }
        return new InvalidInputException(file + ": not a readable CSV file: " + e.getMessage(), e);
    }

    private void add(CSVRecord record, long line) {
        if (columns.isEmpty()) {
            for (int i = 0; i < record.size(); i++) {
                String name = record.get(i).strip();
                if (i == 0 && name.startsWith(BYTE_ORDER_MARK)) {
                    name = name.substring(1);
                }
                if (columns.putIfAbsent(name, i) != null) {
                    throw new InvalidInputException(file + ", line " + line + ": column \"" + name
                            + "\" is named twice.");
                }
            }
            return;
        }
        if (record.size() != columns.size()) {
            throw new InvalidInputException(file + ", line " + line + ": " + record.size() + " cells under "
                    + columns.size() + " column names. Cells are separated by commas, numbers have a decimal point.");
        }
        rows.add(record);
        lines.add(line);
    }

    /** The file that was read. */
    public Path file() {
        return file;
    }

    /** The column names in order. */
    public List<String> columns() {
        return List.copyOf(columns.keySet());
    }

    /** Whether there is a column of that name. */
    public boolean has(String column) {
        return columns.containsKey(column);
    }

    /** Number of rows below the heading. */
    public int size() {
        return rows.size();
    }

    /**
     * Requires columns.
     *
     * @throws InvalidInputException when one is missing
     */
    public void require(List<String> names) {
        for (String name : names) {
            if (!has(name)) {
                throw new InvalidInputException(file + ", line 1: column \"" + name + "\" is missing; needed are "
                        + names + ", found are " + columns() + ".");
            }
        }
    }

    /** The text of a cell; {@code row} counts from 0 below the heading. */
    public String text(int row, String column) {
        Integer at = columns.get(column);
        if (at == null) {
            throw new InvalidInputException(file + ", line 1: column \"" + column + "\" is missing; found are "
                    + columns() + ".");
        }
        return rows.get(row).get(at);
    }

    /**
     * A cell as a number in SI; not-a-number and infinity are taken as they stand.
     *
     * @param unit the unit of the column, whose heading is {@code unit.column(name)}
     */
    public double number(int row, String name, Unit unit) {
        String column = unit.column(name);
        String text = text(row, column);
        try {
            return unit.parse(text);
        } catch (NumberFormatException | ArithmeticException e) {
            throw error(row, column, "a decimal number such as 1.5 or 2e-3", e);
        }
    }

    /** A cell as a finite number in SI; see {@link #number}. */
    public double finite(int row, String name, Unit unit) {
        double value = number(row, name, unit);
        if (!Double.isFinite(value)) {
            throw error(row, unit.column(name), "a finite number", null);
        }
        return value;
    }

    /** A cell as a whole number. */
    public int whole(int row, String column) {
        try {
            return Integer.parseInt(text(row, column).strip());
        } catch (NumberFormatException e) {
            throw error(row, column, "a whole number", e);
        }
    }

    /** Says what is wrong with a cell, for the caller to throw. */
    public InvalidInputException error(int row, String column, String allowed) {
        return error(row, column, allowed, null);
    }

    private InvalidInputException error(int row, String column, String allowed, Exception cause) {
        return new InvalidInputException(file + ", line " + lines.get(row) + ", column \"" + column + "\": \""
                + text(row, column) + "\" is not allowed; it must be " + allowed + ".", cause);
    }
}
