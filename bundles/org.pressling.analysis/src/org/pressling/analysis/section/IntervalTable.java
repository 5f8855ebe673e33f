// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
    }
}
