// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.pressling.analysis.Analysis;
import org.pressling.analysis.LearningOutcome;
import org.pressling.analysis.RelevanceMap;
import org.pressling.analysis.ReportInput;
import org.pressling.analysis.Section;
import org.pressling.analysis.draw.Texts;
import org.pressling.analysis.figure.HeatMapFigure;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.learning.explain.ContactScore;

/** Where the network looks, per picture and label, and whether that is where the contacts are. */
final class HeatMapSection implements Analysis {

    @Override
    public Optional<Section> section(ReportInput input) {
        return input.dataset().flatMap(
                data -> input.learning().filter(l -> !l.maps().isEmpty()).map(outcome -> section(input, data, outcome)));
    }

    private static Section section(ReportInput input, Dataset data, LearningOutcome outcome) {
        List<HeatMapFigure> figures = outcome.maps().stream().map(m -> m.entry()).distinct()
                .map(entry -> new HeatMapFigure(data, entry,
                        outcome.maps().stream().filter(m -> m.entry() == entry).toList()))
                .toList();
        return new Section("heat-maps", "Where the network looks",
                List.of("Signed gradient-weighted class activation (Grad-CAM) of the last convolution, one map per label (Fig."
                        + " 4C of the paper). A map says which places of this picture moved this prediction; it does"
                        + " not prove that they carry the stress. Colour on voids is a warning.",
                        "Here the true contacts are known, so each map can be held against them: the table says which"
                                + " fraction of its weight lies within half a micrometre of an AM–SE contact, and which fraction"
                                + " of the picture does. A lift of 1 is what a map at random would have; only well above 1 does a"
                                + " map look at contacts. Means over the pictures above."),
                List.of(Section.Group.of(figures)), List.of(contacts(input, data, outcome)));
    }

    private static Section.Table contacts(ReportInput input, Dataset data, LearningOutcome outcome) {
        Map<Integer, List<ContactScore>> scores = new LinkedHashMap<>();
        int entry = -1;
        PressedSample sample = null;
        for (RelevanceMap map : outcome.maps()) {
            if (sample == null || map.entry() != entry) {
                entry = map.entry();
                sample = input.reader().apply(data.entry(entry).index());
            }
            scores.computeIfAbsent(map.label(), _ -> new ArrayList<>())
                    .add(ContactScore.of(map.map(), sample, input.rendering()));
        }
        List<List<String>> rows = new ArrayList<>();
        scores.forEach((label, of) -> rows.add(List.of(Texts.name(data.labels().get(label)),
                mean(of, ContactScore::weightFraction), mean(of, ContactScore::areaFraction), mean(of, ContactScore::lift))));
        return new Section.Table("Maps and contacts",
                List.of("Label", "Weight on contacts", "Picture on contacts", "Lift"), rows);
    }

    private static String mean(List<ContactScore> scores, ToDoubleFunction<ContactScore> value) {
        return Texts.number(scores.stream().mapToDouble(value).average().orElse(Double.NaN));
    }
}
