// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.pressling.dataset.io.CsvTable;
import org.pressling.dataset.io.CsvWriter;
import org.pressling.dem.Unit;

/**
 * The learning curve as {@code history.csv}: {@code epoch,learning_rate,training_loss,validation_loss}; an
 * empty field where there is no validation loss.
 */
public final class HistoryCsv {
    private static final List<String> COLUMNS = List.of("epoch", "learning_rate", "training_loss", "validation_loss");

    private HistoryCsv() {
    }

    /** Writes the rows; an existing file is replaced. */
    public static void write(Path file, List<EpochRow> rows) throws IOException {
        try (CsvWriter csv = new CsvWriter(file, COLUMNS)) {
            for (EpochRow row : rows) {
                csv.row(row.epoch(), row.learningRate(), row.trainingLoss(),
                        Double.isNaN(row.validationLoss()) ? "" : Double.toString(row.validationLoss()));
            }
        }
    }

    /**
     * Reads the rows.
     *
     * @throws org.pressling.dem.InvalidInputException if a column is missing or a value is no number, with the line
     */
    public static List<EpochRow> read(Path file) {
        CsvTable table = CsvTable.read(file);
        table.require(COLUMNS);
        List<EpochRow> rows = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            rows.add(new EpochRow(table.whole(i, "epoch"), table.finite(i, "learning_rate", Unit.NONE),
                    table.number(i, "training_loss", Unit.NONE), table.text(i, "validation_loss").isBlank() ? Double.NaN
                            : table.number(i, "validation_loss", Unit.NONE)));
        }
        return rows;
    }
}
