// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;
import org.pressling.dataset.io.CsvTable;
import org.pressling.dataset.io.CsvWriter;
import org.pressling.dem.Unit;
import org.pressling.learning.Conformal;
import org.pressling.learning.IntervalScores;
import org.pressling.learning.LabelScaling;

/**
 * The intervals of a method: for each picture and label the lower and the upper end, in the label's unit.
 *
 * @param method      the method
 * @param calibration number of pictures they were calibrated on
 * @param ends        {@code [entry][label][lower, upper]}; infinite where there were too few pictures to calibrate on
 */
record Intervals(String method, int calibration, double[][][] ends) {
    private static final String FILE = "intervals.csv";
    private static final String STRATA = "interval_strata.csv";

    /**
     * The intervals of a network that says nothing of its own trust: as wide as its errors on the validation pictures, in the
     * scale in which it learnt each label.
     */
    static Intervals of(String method, Dataset dataset, double[][] predictions, LabelScaling scaling) {
        boolean[] logarithmic = scaling.logarithmic();
        int[] validation = IntStream.range(0, dataset.size()).filter(i -> dataset.entry(i).split() == Split.VALIDATION)
                .toArray();
        double[][][] ends = new double[dataset.size()][logarithmic.length][];
        for (int label = 0; label < logarithmic.length; label++) {
            int k = label;
            double limit = Conformal.limit(Arrays.stream(validation).mapToDouble(i -> score(dataset.entry(i).labels()[k],
                    predictions[i][k], logarithmic[k])).toArray());
            for (int i = 0; i < ends.length; i++) {
                double value = predictions[i][k];
                ends[i][k] = logarithmic[k] ? new double[] {value * Math.exp(-limit), value * Math.exp(limit)}
                        : new double[] {value - limit, value + limit};
            }
        }
        return new Intervals(method, validation.length, ends);
    }

    private static double score(double truth, double predicted, boolean logarithmic) {
        if (!logarithmic) {
            return Math.abs(truth - predicted);
        }
        return truth > 0 ? Math.abs(Math.log(truth / predicted)) : Double.POSITIVE_INFINITY;
    }

    /** How many of the held-out truths the intervals hold, altogether and by thirds, and how wide they are. */
    IntervalScores scores(Dataset dataset, Strata strata) {
        int[] heldOut = IntStream.range(0, dataset.size()).filter(i -> dataset.entry(i).split() == Split.TEST).toArray();
        List<IntervalScores.Label> labels = new ArrayList<>();
        for (int label = 0; label < dataset.labels().size(); label++) {
            int k = label;
            IntPredicate holds = i -> {
                double truth = dataset.entry(i).labels()[k];
                return truth >= ends[i][k][0] && truth <= ends[i][k][1];
            };
            double coverage = Arrays.stream(heldOut).mapToDouble(i -> holds.test(i) ? 1 : 0).average().orElse(Double.NaN);
            double[] widths = Arrays.stream(heldOut).mapToDouble(i -> ends[i][k][1] - ends[i][k][0]).sorted().toArray();
            labels.add(new IntervalScores.Label(dataset.labels().get(k).column(), heldOut.length, coverage,
                    widths.length == 0 ? Double.NaN : widths[widths.length / 2],
                    strata.of(k, holds)));
        }
        return new IntervalScores(method, calibration, labels);
    }

    /** Writes {@code interval_strata.csv}: a row for each method, label and third of the held-out pictures. */
    static void writeStrata(Path folder, List<IntervalScores> all) throws IOException {
        try (CsvWriter csv = new CsvWriter(folder.resolve(STRATA), List.of("method", "label", "by", "from", "to", "count",
                "coverage"))) {
            for (IntervalScores scores : all) {
                for (IntervalScores.Label label : scores.labels()) {
                    for (IntervalScores.Stratum s : label.strata()) {
                        csv.row(scores.method(), label.label(), s.by(), s.from(), s.to(), s.count(), s.coverage());
                    }
                }
            }
        }
    }

    /** Writes {@code intervals.csv}: a row for each method, picture and label; empty cells for ends that are infinite. */
    static void write(Path folder, Dataset dataset, List<Intervals> all) throws IOException {
        try (PictureCsv csv = new PictureCsv(folder.resolve(FILE), dataset, List.of("method", "index", "split", "label", "lower",
                "upper"))) {
            for (Intervals intervals : all) {
                for (int i = 0; i < dataset.size(); i++) {
                    Dataset.Entry entry = dataset.entry(i);
                    for (int k = 0; k < dataset.labels().size(); k++) {
                        LabelColumn label = dataset.labels().get(k);
                        double[] ends = intervals.ends[i][k];
                        csv.row(entry, intervals.method, entry.index(), entry.split().word(), label.column(), cell(ends[0]),
                                cell(ends[1]));
                    }
                }
            }
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @return the ends by the name of the method; nothing where results of before have no such file
     * @throws org.pressling.dem.InvalidInputException if it is damaged, or of another data set
     */
    static Map<String, double[][][]> read(Path folder, Dataset dataset) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Map.of();
        }
        CsvTable table = CsvTable.read(file);
        table.require(List.of("method", "index", "label", "lower", "upper"));
        int labels = dataset.labels().size();
        Map<String, Integer> read = new LinkedHashMap<>();
        Map<String, double[][][]> ends = new LinkedHashMap<>();
        for (int row = 0; row < table.size(); row++) {
            String method = table.text(row, "method");
            int place = read.merge(method, 1, Integer::sum) - 1;
            int entry = place / labels;
            if (entry >= dataset.size() || table.whole(row, "index") != dataset.entry(entry).index()) {
                throw table.error(row, "index", entry >= dataset.size() ? RowTerm.NO_MORE
                        : RowTerm.NEXT.with(dataset.entry(entry).index()));
            }
            ends.computeIfAbsent(method, _ -> new double[dataset.size()][labels][])[entry][place % labels] = new double[] {
                    end(table, row, "lower", Double.NEGATIVE_INFINITY), end(table, row, "upper", Double.POSITIVE_INFINITY)};
        }
        read.forEach((method, count) -> {
            if (count != dataset.size() * labels) {
                throw StepProblem.ROWS.of(method, count, dataset.size() * labels).in(file).exception();
            }
        });
        return ends;
    }

    private static double end(CsvTable table, int row, String column, double otherwise) {
        return table.text(row, column).isEmpty() ? otherwise : table.finite(row, column, Unit.NONE);
    }

    private static Object cell(double end) {
        return Double.isFinite(end) ? end : "";
    }
}
