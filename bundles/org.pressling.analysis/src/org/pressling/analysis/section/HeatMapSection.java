// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.section;

import java.util.List;
import java.util.Optional;

import org.pressling.analysis.Analysis;
import org.pressling.analysis.LearningOutcome;
import org.pressling.analysis.ReportInput;
import org.pressling.analysis.Section;
import org.pressling.analysis.figure.HeatMapFigure;
import org.pressling.dataset.Dataset;

/** Where the network looks, per picture and label. */
final class HeatMapSection implements Analysis {

    @Override
    public Optional<Section> section(ReportInput input) {
        return input.dataset().flatMap(
                data -> input.learning().filter(l -> !l.maps().isEmpty()).map(outcome -> section(data, outcome)));
    }

    private static Section section(Dataset data, LearningOutcome outcome) {
        List<HeatMapFigure> figures = outcome.maps().stream().map(m -> m.entry()).distinct()
                .map(entry -> new HeatMapFigure(data, entry,
                        outcome.maps().stream().filter(m -> m.entry() == entry).toList()))
                .toList();
        return new Section("heat-maps", "Where the network looks",
                List.of("Signed gradient-weighted class activation of the last convolution, one map per label (Fig."
                        + " 4C of the paper). A map says which places of this picture moved this prediction; it does"
                        + " not prove that they carry the stress. Colour on voids is a warning."),
                List.of(Section.Group.of(figures)), List.of());
    }
}
