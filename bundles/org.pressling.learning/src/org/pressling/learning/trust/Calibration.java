// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;
import org.pressling.dataset.geometry.GeometryPredictors;
import org.pressling.dataset.io.CsvTable;
import org.pressling.dataset.io.CsvWriter;
import org.pressling.dem.Unit;

/**
 * What the training and the validation pictures show, what their labels are and what the network says of them: all that
 * intervals and the verdict on a new picture are made from. Kept with the model as {@code calibration.csv}.
 *
 * @param labels the labels
 * @param rows   a row for each picture
 */
record Calibration(List<LabelColumn> labels, List<Row> rows) {
    /** Name of the file in the folder of a model. */
    static final String FILE = "calibration.csv";

    private static final String INDEX = "index";
    private static final String SPLIT = "split";
    private static final String STATISTIC = "statistic_";
    private static final String GEOMETRY = "geometry_";
    private static final String NETWORK = "network_";
    private static final String FEATURE = "feature_";

    /**
     * A picture.
     *
     * @param index   number of its sample
     * @param split   training or validation
     * @param look    what it shows
     * @param truth   its labels, in their units
     * @param view    what the network makes of it
     */
    record Row(int index, Split split, Look look, double[] truth, NetworkView view) {

        /** What the network says of the labels, in their units. */
        double[] network() {
            return view.labels();
        }
    }

    Calibration {
        labels = List.copyOf(labels);
        rows = List.copyOf(rows);
    }

    /**
     * Takes the pictures of a data set that were learnt from or that the network was chosen by.
     *
     * @param looks   what each picture of the data set shows
     * @param views   what the network makes of each
     */
    static Calibration of(Dataset dataset, List<Look> looks, List<NetworkView> views) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < dataset.size(); i++) {
            Dataset.Entry entry = dataset.entry(i);
            if (entry.split() != Split.TEST) {
                rows.add(new Row(entry.index(), entry.split(), looks.get(i), entry.labels(), views.get(i)));
            }
        }
        return new Calibration(dataset.labels(), rows);
    }

    List<Row> of(Split split) {
        return rows.stream().filter(row -> row.split == split).toList();
    }

    static double[][] numbers(List<Row> rows, Function<Row, double[]> of) {
        return rows.stream().map(of).toArray(double[][]::new);
    }

    static double[] truth(List<Row> rows, int label) {
        return rows.stream().mapToDouble(row -> row.truth[label]).toArray();
    }

    void write(Path folder) throws IOException {
        int statistics = rows.getFirst().look.statistics().length;
        List<String> columns = new ArrayList<>(List.of(INDEX, SPLIT));
        IntStream.range(0, statistics).forEach(i -> columns.add(STATISTIC + (i + 1)));
        GeometryPredictors.columns(rows.getFirst().look.geometry().length)
                .forEach(column -> columns.add(GEOMETRY + column.column()));
        labels.forEach(label -> columns.add(label.column()));
        labels.forEach(label -> columns.add(NETWORK + label.column()));
        IntStream.range(0, rows.getFirst().view.features().length).forEach(i -> columns.add(FEATURE + (i + 1)));
        try (CsvWriter csv = new CsvWriter(folder.resolve(FILE), columns)) {
            for (Row row : rows) {
                List<Object> cells = new ArrayList<>(List.of(row.index, row.split.word()));
                for (double[] part : List.of(row.look.statistics(), row.look.geometry(), row.truth, row.network(),
                        row.view.features())) {
                    Arrays.stream(part).forEach(cells::add);
                }
                csv.row(cells.toArray());
            }
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws org.pressling.dem.InvalidInputException if it is missing, damaged, or of another model
     */
    static Calibration read(Path folder, List<LabelColumn> labels) {
        CsvTable table = CsvTable.read(folder.resolve(FILE));
        List<String> statistics = table.columns().stream().filter(column -> column.startsWith(STATISTIC)).toList();
        String ofRims = GEOMETRY + GeometryPredictors.columns(GeometryPredictors.WITH_RIMS).getLast().column();
        int numbers = table.columns().contains(ofRims) ? GeometryPredictors.WITH_RIMS : GeometryPredictors.WITHOUT_RIMS;
        List<String> geometry = GeometryPredictors.columns(numbers).stream().map(c -> GEOMETRY + c.column()).toList();
        List<String> truth = labels.stream().map(LabelColumn::column).toList();
        List<String> network = truth.stream().map(NETWORK::concat).toList();
        List<String> features = table.columns().stream().filter(column -> column.startsWith(FEATURE)).toList();
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            Split split = table.text(row, SPLIT).equals(Split.VALIDATION.word()) ? Split.VALIDATION : Split.TRAIN;
            rows.add(new Row(table.whole(row, INDEX), split,
                    new Look(cells(table, row, statistics), cells(table, row, geometry), List.of()), cells(table, row, truth),
                    new NetworkView(cells(table, row, network), cells(table, row, features))));
        }
        return new Calibration(labels, rows);
    }

    private static double[] cells(CsvTable table, int row, List<String> columns) {
        return columns.stream().mapToDouble(column -> table.finite(row, column, Unit.NONE)).toArray();
    }
}
