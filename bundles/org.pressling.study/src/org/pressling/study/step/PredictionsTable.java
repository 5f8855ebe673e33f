// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.io.CsvTable;
import org.pressling.dem.InvalidInputException;
import org.pressling.learning.Evaluation;

/**
 * {@code predictions.csv}: what each method says of each picture, a row each, labels in the units of their columns. Where samples
 * have several pictures a column {@code section} tells which.
 */
final class PredictionsTable {
    private static final String FILE = "predictions.csv";
    private static final List<String> KEYS = List.of("method", "index", "split");

    private PredictionsTable() {
    }

    static void write(Path folder, Dataset dataset, Map<String, double[][]> predictions) throws IOException {
        List<String> columns = new ArrayList<>(KEYS);
        dataset.labels().forEach(label -> columns.add(label.column()));
        try (PictureCsv csv = new PictureCsv(folder.resolve(FILE), dataset, columns)) {
            for (Map.Entry<String, double[][]> method : predictions.entrySet()) {
                for (int i = 0; i < dataset.size(); i++) {
                    Dataset.Entry entry = dataset.entry(i);
                    List<Object> cells = new ArrayList<>(List.of(method.getKey(), entry.index(), entry.split().word()));
                    for (double value : method.getValue()[i]) {
                        cells.add(value);
                    }
                    csv.row(entry, cells.toArray());
                }
            }
        }
    }

    /**
     * Predictions by method, in the order of the file; rows in the order of the data set.
     *
     * @throws InvalidInputException when a cell is not what it must be, or rows and pictures are not the same
     */
    static Map<String, double[][]> read(Path folder, Dataset dataset) {
        CsvTable table = CsvTable.read(folder.resolve(FILE));
        table.require(KEYS);
        double[][] values = table.finite(dataset.labels().stream().map(LabelColumn::column).toList());
        Map<String, List<double[]>> rows = new LinkedHashMap<>();
        for (int row = 0; row < table.size(); row++) {
            List<double[]> all = rows.computeIfAbsent(table.text(row, "method"), _ -> new ArrayList<>());
            if (all.size() == dataset.size() || table.whole(row, "index") != dataset.entry(all.size()).index()) {
                throw table.error(row, "index", all.size() == dataset.size() ? RowTerm.NO_MORE
                        : RowTerm.NEXT.with(dataset.entry(all.size()).index()));
            }
            String split = dataset.entry(all.size()).split().word();
            if (!table.text(row, "split").equals(split)) {
                throw table.error(row, "split", RowTerm.SPLIT.with(split));
            }
            all.add(values[row]);
        }
        if (!rows.containsKey(Evaluation.NETWORK)) {
            throw StepProblem.NO_METHOD.of(Evaluation.NETWORK).in(table.file()).exception();
        }
        Map<String, double[][]> predictions = new LinkedHashMap<>();
        rows.forEach((method, all) -> {
            if (all.size() != dataset.size()) {
                throw StepProblem.ROWS.of(method, all.size(), dataset.size()).in(table.file()).exception();
            }
            predictions.put(method, all.toArray(double[][]::new));
        });
        return predictions;
    }
}
