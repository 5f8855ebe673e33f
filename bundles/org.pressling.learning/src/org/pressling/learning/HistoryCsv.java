// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.pressling.dem.InvalidInputException;

/**
 * The learning curve as {@code history.csv}: {@code epoch,learning_rate,training_loss,validation_loss}; an
 * empty field where there is no validation loss.
 */
public final class HistoryCsv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n')
            .setHeader("epoch", "learning_rate", "training_loss", "validation_loss").get();

    private HistoryCsv() {
    }

    /** Writes the rows; an existing file is replaced. */
    public static void write(Path file, List<EpochRow> rows) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(writer, FORMAT)) {
            for (EpochRow row : rows) {
                printer.printRecord(row.epoch(), row.learningRate(), row.trainingLoss(),
                        Double.isNaN(row.validationLoss()) ? "" : Double.toString(row.validationLoss()));
            }
        }
    }

    /**
     * Reads the rows.
     *
     * @throws InvalidInputException if a column is missing or a value is no number, with the line
     */
    public static List<EpochRow> read(Path file) throws IOException {
        List<EpochRow> rows = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = FORMAT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
            for (CSVRecord row : parser) {
                try {
                    String validation = row.get("validation_loss");
                    rows.add(new EpochRow(Integer.parseInt(row.get("epoch")), Double.parseDouble(row.get("learning_rate")),
                            Double.parseDouble(row.get("training_loss")),
                            validation.isEmpty() ? Double.NaN : Double.parseDouble(validation)));
                } catch (IllegalArgumentException e) {
                    throw new InvalidInputException(file + ", line " + parser.getCurrentLineNumber()
                            + " is no row of a learning curve: " + e.getMessage() + ". Train again to write it anew.");
                }
            }
        }
        return rows;
    }
}
