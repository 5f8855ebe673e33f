// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pressling.analysis.Analysis;
import org.pressling.analysis.LearningOutcome;
import org.pressling.analysis.Predictions;
import org.pressling.analysis.ReportInput;
import org.pressling.analysis.Section;
import org.pressling.analysis.draw.Markers;
import org.pressling.analysis.draw.Texts;
import org.pressling.analysis.figure.LabelPoints;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.Split;
import org.pressling.learning.Bootstrap;

/** R², RMSE and bias of every method, per label and split. */
final class BaselineSection implements Analysis {

    @Override
    public Optional<Section> section(ReportInput input) {
        return input.dataset().flatMap(data -> input.learning().map(outcome -> section(data, outcome)));
    }

    private static Section section(Dataset data, LearningOutcome outcome) {
        List<Section.Table> tables = new ArrayList<>();
        DomainSubset inside = new DomainSubset(data);
        for (Split split : new Split[] {Split.TEST, Split.VALIDATION, Split.TRAIN}) {
            if (!data.of(split).isEmpty()) {
                tables.add(table(data, outcome, split, title(Markers.name(split), data, split)));
            }
            if (split == Split.TEST && inside.isProper()) {
                Dataset some = inside.dataset();
                tables.add(table(some, inside.outcome(outcome), split,
                        title(Markers.name(split) + " inside the law's domain", some, split)));
            }
        }
        List<String> text = new ArrayList<>(List.of("RMSE and bias (predicted less true) are in the label's unit. All methods"
                + " were fitted on the same training pictures. A network that does not beat the picture-only baseline has"
                + " learnt nothing that counting pixels does not give."));
        inside.sentence().ifPresent(text::add);
        text.add(String.format(Locale.ROOT, "Behind each R² of held-out pictures stands its %.0f %% interval: how far it moves"
                + " when other pictures of the same kind are held out (bootstrap).", 100 * Bootstrap.LEVEL));
        outcome.methods().forEach(
                method -> ScoredMethod.ofShown(method.name()).flatMap(ScoredMethod::note).ifPresent(text::add));
        IntervalTable.add(data, outcome.intervals(), text, tables);
        if (data.of(Split.TEST).size() == 1) {
            text.add("R² needs two held-out pictures or more, so there is none.");
        }
        return new Section("baselines", "Network against baselines", text, List.of(), tables);
    }

    private static String title(String name, Dataset data, Split split) {
        int n = data.of(split).size();
        return name + ", " + n + (n == 1 ? " picture" : " pictures");
    }

    private static String r2(LabelPoints points, Split split) {
        double[] ends = split == Split.TEST ? points.r2Interval(split) : new double[] {Double.NaN, Double.NaN};
        String value = Texts.r2(points.r2(split));
        return Double.isFinite(ends[0]) ? value + " (" + Texts.r2(ends[0]) + " to " + Texts.r2(ends[1]) + ")" : value;
    }

    private static Section.Table table(Dataset data, LearningOutcome outcome, Split split, String title) {
        List<String> header = new ArrayList<>(List.of("Label", "Unit"));
        for (Predictions method : outcome.methods()) {
            header.addAll(List.of(method.name() + " R²", method.name() + " RMSE", method.name() + " bias"));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int k = 0; k < data.labels().size(); k++) {
            List<String> row = new ArrayList<>();
            row.add(Texts.name(data.labels().get(k)));
            row.add(data.labels().get(k).unit().printed());
            for (Predictions method : outcome.methods()) {
                LabelPoints points = LabelPoints.of(data, method, k);
                row.add(r2(points, split));
                row.add(Texts.number(points.rmse(split)));
                row.add(Texts.number(points.bias(split)));
            }
            rows.add(row);
        }
        return new Section.Table(title, header, rows);
    }
}
