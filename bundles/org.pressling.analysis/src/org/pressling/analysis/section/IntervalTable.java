// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.pressling.analysis.Section;
import org.pressling.analysis.draw.Texts;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.learning.Conformal;
import org.pressling.learning.IntervalScores;

/** What share of held-out labels the intervals of each method hold, and how wide they are. */
final class IntervalTable {
    private static final double PERCENT = 100;

    private IntervalTable() {
    }

    /** Adds a table and what to know of it; nothing without intervals. */
    static void add(Dataset data, List<IntervalScores> intervals, List<String> text, List<Section.Table> tables) {
        if (intervals.isEmpty()) {
            return;
        }
        int calibration = intervals.getFirst().calibration();
        text.add(String.format(Locale.ROOT, "Intervals are made to hold %.0f %% of the labels (split conformal prediction,"
                + " calibrated on %d validation pictures); the table tells what share of the held-out ones they hold.%s",
                PERCENT * Conformal.LEVEL, calibration, intervals.getFirst().isUncertain() ? " With fewer than "
                        + Conformal.ENOUGH + " validation pictures that share is itself uncertain." : ""));
        List<String> header = new ArrayList<>(List.of("Label", "Unit"));
        intervals.forEach(scores -> header.addAll(List.of(scores.method() + ": share held",
                scores.method() + ": median width")));
        List<List<String>> rows = new ArrayList<>();
        for (int k = 0; k < data.labels().size(); k++) {
            LabelColumn label = data.labels().get(k);
            List<String> row = new ArrayList<>(List.of(Texts.name(label), label.unit().printed()));
            for (IntervalScores scores : intervals) {
                scores.labels().stream().filter(l -> l.label().equals(label.column())).findFirst()
                        .ifPresentOrElse(l -> row.addAll(List.of(Texts.r2(l.coverage()), Texts.number(l.width()))),
                                () -> row.addAll(List.of("–", "–")));
            }
            rows.add(row);
        }
        tables.add(new Section.Table("Intervals on held-out pictures", header, rows));
        // Network and geometry together, where there is geometry: what labels are read by.
        strata(data, intervals.get(Math.min(1, intervals.size() - 1)), tables);
    }

    /** The share that is held of the least, the middle and the greatest third, by what the thirds are made. */
    private static void strata(Dataset data, IntervalScores scores, List<Section.Table> tables) {
        List<List<String>> rows = new ArrayList<>();
        for (LabelColumn label : data.labels()) {
            scores.labels().stream().filter(l -> l.label().equals(label.column()) && !l.strata().isEmpty()).findFirst()
                    .ifPresent(l -> {
                        List<String> row = new ArrayList<>(List.of(Texts.name(label)));
                        for (String by : List.of(IntervalScores.BY_LABEL, IntervalScores.BY_AM_SHARE,
                                IntervalScores.BY_VOID_SHARE)) {
                            row.add(l.strata().stream().filter(s -> s.by().equals(by))
                                    .map(s -> String.format(Locale.ROOT, "%.2f", s.coverage()))
                                    .collect(Collectors.joining(" / ")));
                        }
                        rows.add(row);
                    });
        }
        if (!rows.isEmpty()) {
            tables.add(new Section.Table("Share of held-out labels within their intervals in the least / middle / greatest third,"
                    + " " + scores.method(), List.of("Label", "By the label", "By AM share", "By void share"), rows));
        }
    }
}
