// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.pressling.analysis.Analysis;
import org.pressling.analysis.Figure;
import org.pressling.analysis.LearningOutcome;
import org.pressling.analysis.Predictions;
import org.pressling.analysis.ReportInput;
import org.pressling.analysis.Section;
import org.pressling.analysis.figure.LabelPoints;
import org.pressling.analysis.figure.ParityFigure;
import org.pressling.dataset.Dataset;

/** Predicted against true value of every label, for the network, what is told of a picture, and on demand the others. */
final class ParitySection implements Analysis {

    @Override
    public Optional<Section> section(ReportInput input) {
        return input.dataset().flatMap(data -> input.learning().map(outcome -> section(data, outcome)));
    }

    private static Section section(Dataset data, LearningOutcome outcome) {
        List<Section.Group> groups = new ArrayList<>();
        groups.add(Section.Group.of(figures("fig4a_", data, outcome.network())));
        outcome.told().ifPresent(
                told -> groups.add(new Section.Group("What predict tells: " + told.name().toLowerCase(Locale.ROOT), false,
                        figures(prefix(told), data, told))));
        for (Predictions baseline : outcome.baselines()) {
            groups.add(new Section.Group("Beside it: " + baseline.name().toLowerCase(Locale.ROOT), true,
                    figures(prefix(baseline), data, baseline)));
        }
        return new Section("parity", "Predicted against simulated",
                List.of("Each point is a picture: what DEM found against what was read from the picture alone. The"
                        + " diagonal is perfect agreement; held-out pictures were never seen in training (Fig. 4A of"
                        + " the paper)."),
                groups, List.of());
    }

    private static String prefix(Predictions method) {
        return "parity_" + fileName(method.name()) + "_";
    }

    private static List<Figure> figures(String prefix, Dataset data, Predictions predictions) {
        return IntStream.range(0, data.labels().size())
                .<Figure>mapToObj(k -> new ParityFigure(prefix + fileName(data.labels().get(k).name()),
                        LabelPoints.of(data, predictions, k)))
                .toList();
    }

    /** A name as part of that of a file: contributed and hand-made labels may hold anything. */
    private static String fileName(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }
}
