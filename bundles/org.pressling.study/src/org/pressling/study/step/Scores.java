// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;
import org.pressling.dem.press.Verdict;
import org.pressling.learning.Bootstrap;
import org.pressling.learning.DomainMetrics;
import org.pressling.learning.Evaluation;
import org.pressling.learning.IntervalScores;
import org.pressling.learning.LabelMetrics;
import org.pressling.learning.Metrics;

/** Scores of every method on every split, and on the held-out samples inside the domain of the contact law. */
final class Scores {
    private final Dataset dataset;
    private final Map<String, double[][]> predictions;
    private final List<IntervalScores> intervals;

    private Scores(Dataset dataset, Map<String, double[][]> predictions, List<IntervalScores> intervals) {
        this.dataset = dataset;
        this.intervals = intervals;
        this.predictions = predictions;
    }

    /**
     * Scores predictions.
     *
     * @param dataset     the data set
     * @param predictions by method, a row for each entry of the data set
     * @param intervals   how well intervals hold the truth
     */
    static Evaluation of(Dataset dataset, Map<String, double[][]> predictions, List<IntervalScores> intervals) {
        return new Scores(dataset, predictions, intervals).evaluate();
    }

    private Evaluation evaluate() {
        Map<String, Map<Split, List<LabelMetrics>>> metrics = new LinkedHashMap<>();
        predictions.forEach((method, values) -> {
            Map<Split, List<LabelMetrics>> bySplit = new EnumMap<>(Split.class);
            for (Split split : Split.values()) {
                if (!dataset.of(split).isEmpty()) {
                    bySplit.put(split, metrics(values, entry -> entry.split() == split));
                }
            }
            metrics.put(method, bySplit);
        });
        return new Evaluation(metrics, domain(), intervals);
    }

    private Optional<DomainMetrics> domain() {
        if (!dataset.hasVerdicts()) {
            return Optional.empty();
        }
        int heldOut = dataset.of(Split.TEST).size();
        int inside = (int) dataset.entries().stream().filter(Scores::isInside).count();
        Map<String, List<LabelMetrics>> metrics = new LinkedHashMap<>();
        if (inside > 0 && inside < heldOut) {
            predictions.forEach((method, values) -> metrics.put(method, metrics(values, Scores::isInside)));
        }
        return Optional.of(new DomainMetrics(heldOut, inside, metrics));
    }

    private static boolean isInside(Dataset.Entry entry) {
        return entry.split() == Split.TEST && entry.verdict().equals(Optional.of(Verdict.Grade.PASSED));
    }

    private List<LabelMetrics> metrics(double[][] values, Predicate<Dataset.Entry> wanted) {
        int[] places = IntStream.range(0, values.length).filter(i -> wanted.test(dataset.entry(i))).toArray();
        double[][] truth = IntStream.of(places).mapToObj(i -> dataset.entry(i).labels()).toArray(double[][]::new);
        double[][] predicted = IntStream.of(places).mapToObj(i -> values[i]).toArray(double[][]::new);
        int[] samples = IntStream.of(places).map(i -> dataset.entry(i).index()).toArray();
        List<LabelMetrics> scores = Metrics.perLabel(dataset.labels().stream().map(LabelColumn::column).toList(), truth,
                predicted);
        return IntStream.range(0, scores.size()).mapToObj(k -> scores.get(k).withInterval(
                Bootstrap.r2(Metrics.column(truth, k), Metrics.column(predicted, k), samples))).toList();
    }
}
