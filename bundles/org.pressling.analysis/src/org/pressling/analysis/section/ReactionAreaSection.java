// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pressling.analysis.Analysis;
import org.pressling.analysis.Figure;
import org.pressling.analysis.ReportInput;
import org.pressling.analysis.Section;
import org.pressling.analysis.figure.LabelPoints;
import org.pressling.analysis.figure.Labels;
import org.pressling.analysis.figure.ReactionAreaFigure;
import org.pressling.analysis.figure.Trend;
import org.pressling.analysis.figure.TrendFigure;
import org.pressling.analysis.figure.PressGroups;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.Split;
import org.pressling.dataset.label.LabelNames;
import org.pressling.dem.Role;

/** The reaction area: how well it is read, and how it depends on the size and the share of the active material. */
final class ReactionAreaSection implements Analysis {

    @Override
    public Optional<Section> section(ReportInput input) {
        return input.dataset().flatMap(data -> section(input, data));
    }

    private static Optional<Section> section(ReportInput input, Dataset data) {
        int area = Labels.find(data, LabelNames.REACTION_AREA);
        if (area < 0) {
            return Optional.empty();
        }
        PressGroups groups = PressGroups.of(input, data);
        List<Figure> figures = new ArrayList<>();
        if (!data.of(Split.TEST).isEmpty()) {
            input.learning().ifPresent(
                    l -> figures.add(new ReactionAreaFigure(LabelPoints.of(data, l.network(), area), groups)));
        }
        input.rendering().phases().of(Role.ACTIVE).stream().findFirst().ifPresent(active -> {
            addTrend(figures, "fig5c1_reaction_area_am_diameter", data, LabelNames.diameterMean(active), area, groups);
            addTrend(figures, "fig5c2_reaction_area_am_share", data, LabelNames.fraction(active), area, groups);
        });
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Section("reaction-area", "Reaction area",
                List.of("The area over which active material and electrolyte touch, as the contact law gives it: where the"
                        + " battery's reaction can take place. Smaller particles at the same AM fraction have more"
                        + " surface; a harder press flattens more of it (Fig. 5B and 5C of the paper)."),
                List.of(Section.Group.of(figures)), List.of()));
    }

    private static void addTrend(List<Figure> figures, String id, Dataset data, String cause, int area,
            PressGroups groups) {
        int label = Labels.find(data, cause);
        if (label >= 0) {
            figures.add(new TrendFigure(id, new Trend(data, label, area, groups)));
        }
    }
}
