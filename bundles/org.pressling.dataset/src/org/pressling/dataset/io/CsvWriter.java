// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a CSV file with a heading line: RFC 4180, UTF-8, lines end with a line feed on every machine. */
public final class CsvWriter implements Closeable {
    private final Writer writer;
    private final CSVPrinter printer;

    /**
     * Creates the file, or empties one that is there, and writes the heading.
     *
     * @throws IOException when the file cannot be written
     */
    public CsvWriter(Path file, List<String> columns) throws IOException {
        this(Files.newBufferedWriter(file, StandardCharsets.UTF_8), columns);
    }

    /**
     * Writes the heading.
     *
     * @param to where to; closing this closes it
     * @throws IOException when it cannot be written
     */
    public CsvWriter(Writer to, List<String> columns) throws IOException {
        writer = to;
        printer = new CSVPrinter(writer, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
        printer.printRecord(columns);
    }

    /** Writes one row; each cell by its {@link Object#toString()}. */
    public void row(Object... cells) throws IOException {
        printer.printRecord(cells);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
