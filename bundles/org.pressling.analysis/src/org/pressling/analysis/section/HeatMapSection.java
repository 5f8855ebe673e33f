// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.section;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.learning.explain.ContactScore;
import org.pressling.learning.explain.HeatMap;
import org.pressling.learning.explain.MapKind;
import org.pressling.learning.explain.PictureRegions;
import org.pressling.learning.explain.RankCorrelation;

/** Where the network looks, per picture and label, and whether that is where the contacts are. */
final class HeatMapSection implements Analysis {

    @Override
    public Optional<Section> section(ReportInput input) {
        return input.dataset().flatMap(
                data -> input.learning().filter(l -> !l.maps().isEmpty()).map(outcome -> section(input, data, outcome)));
    }

    private static Section section(ReportInput input, Dataset data, LearningOutcome outcome) {
        List<HeatMapFigure> figures = new ArrayList<>();
        for (MapKind kind : List.of(MapKind.GRAD_CAM, MapKind.HIRES_CAM)) {
            outcome.maps().stream().map(RelevanceMap::entry).distinct().forEach(entry -> {
                List<RelevanceMap> maps = outcome.maps().stream().filter(m -> m.entry() == entry && m.kind() == kind).toList();
                if (!maps.isEmpty()) {
                    figures.add(new HeatMapFigure(data, entry, maps));
                }
            });
        }
        return new Section("heat-maps", "Where the network looks",
                List.of("Signed gradient-weighted class activation (Grad-CAM) of the last convolution, one map per label (Fig."
                        + " 4C of the paper), and the product of that convolution with its gradient (HiResCAM), which does not"
                        + " average the gradient over places that the layers behind it tell apart. A map says which places of"
                        + " this picture moved this prediction; it does"
                        + " not prove that they carry the stress. Colour on voids is a warning.",
                        "Here the true contacts are known, so each map can be held against them: the table says which"
                                + " fraction of its weight lies within half a micrometre of an AM–SE contact, and which fraction"
                                + " of the picture does. A lift of 1 is what a map at random would have; only well above 1 does a"
                                + " map look at contacts, at voids, or at the rims of active material. As a check each square of"
                                + " the picture was covered with its mean gray and the prediction made again (occlusion): the"
                                + " last column tells how far a map ranks places as that does, from −1 to 1."
                                + " Means over the pictures"
                                + " above."),
                List.of(Section.Group.of(figures)), List.of(contacts(input, data, outcome)));
    }

    /** What one map is compared with. */
    private record Score(ContactScore contacts, double voids, double rims, double occlusion) {
    }

    /** The maps of one label and kind. */
    private record Of(int label, MapKind kind) {
    }

    private static Section.Table contacts(ReportInput input, Dataset data, LearningOutcome outcome) {
        Map<Of, List<Score>> scores = new LinkedHashMap<>();
        int entry = -1;
        PressedSample sample = null;
        for (RelevanceMap map : outcome.maps()) {
            if (sample == null || map.entry() != entry) {
                entry = map.entry();
                sample = input.reader().apply(data.entry(entry).index());
            }
            scores.computeIfAbsent(new Of(map.label(), map.kind()), _ -> new ArrayList<>())
                    .add(score(map, sample, input, data, outcome));
        }
        List<List<String>> rows = new ArrayList<>();
        scores.entrySet().stream().sorted(Comparator.comparingInt(row -> row.getKey().label())).forEach(row -> {
            List<Score> of = row.getValue();
            rows.add(List.of(Texts.name(data.labels().get(row.getKey().label())), row.getKey().kind().printed(),
                    mean(of, s -> s.contacts().weightFraction()), mean(of, s -> s.contacts().areaFraction()),
                    mean(of, s -> s.contacts().lift()), mean(of, Score::voids), mean(of, Score::rims),
                    row.getKey().kind() == MapKind.OCCLUSION ? "–" : mean(of, Score::occlusion)));
        });
        return new Section.Table("Maps and contacts", List.of("Label", "Map", "Weight on contacts", "Picture on contacts", "Lift",
                "Lift on voids", "Lift on AM rims", "Rank correlation with occlusion"), rows);
    }

    private static Score score(RelevanceMap map, PressedSample sample, ReportInput input, Dataset data, LearningOutcome outcome) {
        GrayImage picture = data.entry(map.entry()).image();
        HeatMap large = map.map().resized(picture.width(), picture.height());
        double alike = outcome.maps().stream().filter(other -> other.kind() == MapKind.OCCLUSION && other.entry() == map.entry()
                && other.label() == map.label()).mapToDouble(other -> RankCorrelation.of(map.map(), other.map())).findFirst()
                .orElse(Double.NaN);
        return new Score(ContactScore.of(map.map(), sample, input.rendering()),
                ContactScore.of(large, PictureRegions.voids(picture, input.rendering())).lift(),
                ContactScore.of(large, PictureRegions.rims(picture, input.rendering())).lift(), alike);
    }

    private static String mean(List<Score> scores, ToDoubleFunction<Score> value) {
        return Texts.number(scores.stream().mapToDouble(value).average().orElse(Double.NaN));
    }
}
