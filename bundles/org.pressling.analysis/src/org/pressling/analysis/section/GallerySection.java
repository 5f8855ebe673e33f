// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.section;

import java.util.List;
import java.util.Optional;

import org.pressling.analysis.Analysis;
import org.pressling.analysis.Figure;
import org.pressling.analysis.ReportInput;
import org.pressling.analysis.Section;
import org.pressling.analysis.figure.ForceScale;
import org.pressling.analysis.figure.PressCurveFigure;
import org.pressling.analysis.figure.StructureFigure;
import org.pressling.dataset.sample.PressedSample;

/** A few samples before and after the press with their force chains, and their press curves. */
final class GallerySection implements Analysis {

    @Override
    public Optional<Section> section(ReportInput input) {
        if (input.gallery().isEmpty()) {
            return Optional.empty();
        }
        List<PressedSample> samples = input.gallery().stream().map(i -> input.reader().apply(i)).toList();
        ForceScale forces = ForceScale.of(samples);
        List<Figure> structures = samples.stream().map(s -> StructureFigure.of(s, forces, input.rendering())).toList();
        boolean bodies = samples.stream().allMatch(s -> s.press().pressed().box().isSpace());
        return Optional.of(new Section("structures", "Structures and force chains",
                List.of((bodies ? "Bodies after the press, and the section that a picture shows."
                        : "Samples before and after the press, at one scale.")
                        + " Force chains carry the pressing load from wall to wall; the same line width is the same force in all"
                        + " pictures."),
                List.of(Section.Group.of(structures),
                        new Section.Group("Compaction curve", false, List.of(new PressCurveFigure(samples)))),
                List.of()));
    }
}
