// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.section;

import java.util.List;
import java.util.Optional;

import org.pressling.analysis.Analysis;
import org.pressling.analysis.LearningOutcome;
import org.pressling.analysis.ReportInput;
import org.pressling.analysis.Section;
import org.pressling.analysis.figure.ComparisonFigure;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.Split;

/** What was made, and how well the network reads the picture. */
final class SummarySection implements Analysis {

    @Override
    public Optional<Section> section(ReportInput input) {
        List<Section.Group> figures = input.dataset().filter(data -> !data.of(Split.TEST).isEmpty())
                .flatMap(data -> input.learning().map(outcome -> comparison(data, outcome))).stream().toList();
        return Optional.of(new Section("summary", "Summary", new Outcome(input).paragraphs(), figures, List.of()));
    }

    private static Section.Group comparison(Dataset data, LearningOutcome outcome) {
        return Section.Group.of(List.of(new ComparisonFigure(data, outcome.methods())));
    }
}
