// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Limits;
import org.pressling.dem.Localized;
import org.pressling.dem.Problem;
import org.pressling.dem.Unit;

/**
 * A CSV file with a heading line (RFC 4180), read whole: UTF-8, or UTF-16 as its byte order mark says; cells between
 * commas, or, as spreadsheets write where the decimal comma is used, between semicolons or tabs, in which case numbers
 * may have a decimal comma. Columns are found by name, or by the one they had before; upper and lower case count only where both
 * occur. Whatever is wrong
 * becomes an {@link InvalidInputException} that names file, line, column and value, and says what is allowed.
 */
public final class CsvTable {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true).get();

    private static final char QUOTATION_MARK = '"';
    private static final int MANY = 1000;

    private final Path file;
    private final CsvDialect dialect;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<String[]> rows = new ArrayList<>();
    private final List<Long> lines = new ArrayList<>();
    private long headingLine;
    private char decimalMark;
    private long decimalMarkLine;

    private CsvTable(Path file, CsvDialect dialect) {
        this.file = file;
        this.dialect = dialect;
    }

    /**
     * Reads a file.
     *
     * @throws InvalidInputException when it is missing, no ordinary file, larger than {@link Limits#TABLE_FILE_BYTES}, not text
     * in its encoding,
     *                               without a heading, with a heading twice, or with a row that has more or fewer cells
     *                               than the heading
     * @throws UncheckedIOException  when the machine fails while reading
     */
    public static CsvTable read(Path file) {
        String text = InputFile.text(file, Limits.TABLE_FILE_BYTES);
        CsvTable table = new CsvTable(file, CsvDialect.of(text));
        table.parse(text.substring(table.dialect.begin()));
        if (table.columns.isEmpty()) {
            throw CsvProblem.EMPTY.of().in(file).exception();
        }
        return table;
    }

    private void parse(String text) {
        long skipped = dialect.begin() == 0 ? 0 : 1;
        if (text.indexOf(QUOTATION_MARK) < 0) {
            PlainRows.split(text, dialect.separator(), (cells, line) -> add(cells, skipped + line));
            return;
        }
        long line = skipped + 1;
        try (CSVParser parser = CSVParser.parse(text, FORMAT.builder().setDelimiter(dialect.separator()).get())) {
            for (CSVRecord record : parser) {
                line = skipped + parser.getCurrentLineNumber();
                add(record.stream().toArray(String[]::new), line);
            }
        } catch (UncheckedIOException e) {
            throw damaged(line, e.getCause()); // This is how the parser's iterator hands on an IOException.
        } catch (IOException e) {
            throw damaged(line, e);
        }
    }

    /** The text is in memory, so whatever the parser says is about the text. */
    private InvalidInputException damaged(long line, IOException e) {
        return at(line, CsvProblem.DAMAGED.of(String.valueOf(e.getMessage()))).exception(e);
    }

    private Problem at(long line, Problem problem) {
        return problem.in(file).line(line);
    }

    private void add(String[] cells, long line) {
        if (columns.isEmpty()) {
            headingLine = line;
            for (int i = 0; i < cells.length; i++) {
                String name = cells[i].strip();
                if (columns.putIfAbsent(name, i) != null) {
                    throw at(line, CsvProblem.TWICE.of(name)).exception();
                }
            }
            return;
        }
        if (cells.length != columns.size()) {
            throw at(line, CsvProblem.CELLS.of(cells.length, columns.size(), dialect.words())).exception();
        }
        rows.add(cells);
        lines.add(line);
    }

    /** The file that was read. */
    public Path file() {
        return file;
    }

    /** The column names in order, as the file spells them. */
    public List<String> columns() {
        return List.copyOf(columns.keySet());
    }

    /** Whether there is a column of that name. */
    public boolean has(String column) {
        return place(column) != null;
    }

    /** Where a column is: one of just this name, or else of the name that it had before. */
    private Integer place(String column) {
        Integer today = placeOf(column);
        return today == null ? placeOf(FormerNames.of(column)) : today;
    }

    /** Where a name stands: just so, or else the only one that differs in upper and lower case alone. */
    private Integer placeOf(String column) {
        Integer exact = columns.get(column);
        if (exact != null) {
            return exact;
        }
        List<Integer> alike = columns.entrySet().stream().filter(e -> e.getKey().equalsIgnoreCase(column))
                .map(Map.Entry::getValue).toList();
        return alike.size() == 1 ? alike.getFirst() : null;
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
        List<String> missing = names.stream().filter(name -> !has(name)).toList();
        if (!missing.isEmpty()) {
            throw at(headingLine, CsvProblem.MISSING_COLUMN.of(missing, columns())).exception();
        }
    }

    /** The text of a cell; {@code row} counts from 0 below the heading. */
    public String text(int row, String column) {
        Integer at = place(column);
        if (at == null) {
            throw at(headingLine, CsvProblem.MISSING_COLUMN.of(column, columns())).exception();
        }
        return rows.get(row)[at];
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
            return unit.parse(dialect.separator() == ',' ? text : withPoint(row, column, text));
        } catch (NumberFormatException | ArithmeticException e) {
            throw error(row, column, ValueTerm.DECIMAL, e);
        }
    }

    /** In a table with commas and points a point may mean thousands; only the user knows. */
    private String withPoint(int row, String column, String text) {
        int place = Math.max(text.indexOf(','), text.indexOf('.'));
        if (place < 0) {
            return text;
        }
        char mark = text.charAt(place);
        if (decimalMark == 0) {
            decimalMark = mark;
            decimalMarkLine = lines.get(row);
        } else if (decimalMark != mark) {
            throw error(row, column, ValueTerm.SAME_MARK.with(decimalMark, decimalMarkLine));
        }
        return text.replace(',', '.');
    }

    /** A cell as a finite number in SI; see {@link #number}. */
    public double finite(int row, String name, Unit unit) {
        double value = number(row, name, unit);
        if (!Double.isFinite(value)) {
            throw error(row, unit.column(name), ValueTerm.FINITE, null);
        }
        return value;
    }

    /**
     * Columns as finite numbers, as they stand in the file; those of many rows are read by several threads.
     *
     * @param names headings of the columns
     * @return {@code [row][column]}
     * @throws InvalidInputException when a column is missing or a cell, the first of which is told, is no finite number
     */
    public double[][] finite(List<String> names) {
        require(names);
        double[][] numbers = new double[size()][names.size()];
        IntStream all = IntStream.range(0, size());
        // Where commas may be decimal marks, what one means is known from the rows before.
        if (size() >= MANY && dialect.separator() == ',') {
            try {
                all.parallel().forEach(row -> fill(numbers[row], row, names));
                return numbers;
            } catch (InvalidInputException oneOfMany) {
                all = IntStream.range(0, size()); // one after the other comes to the first
            }
        }
        all.forEach(row -> fill(numbers[row], row, names));
        return numbers;
    }

    private void fill(double[] numbers, int row, List<String> names) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = finite(row, names.get(i), Unit.NONE);
        }
    }

    /** A cell as a whole number. */
    public int whole(int row, String column) {
        try {
            return Integer.parseInt(text(row, column).strip());
        } catch (NumberFormatException e) {
            throw error(row, column, ValueTerm.WHOLE, e);
        }
    }

    /** Says what is wrong with a cell, for the caller to throw. */
    public InvalidInputException error(int row, String column, Localized allowed) {
        return error(row, column, allowed, null);
    }

    private InvalidInputException error(int row, String column, Localized allowed, Exception cause) {
        return at(lines.get(row), CsvProblem.CELL.of(text(row, column), allowed)).column(column).exception(cause);
    }
}
