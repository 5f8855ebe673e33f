// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pressling.analysis.Analysis;
import org.pressling.analysis.OverlapReading;
import org.pressling.analysis.ReportInput;
import org.pressling.analysis.Section;
import org.pressling.analysis.draw.Texts;

/** Loads and contacts that were read from the overlaps of all particles, against those of DEM. */
final class OverlapSection implements Analysis {
    @Override
    public Optional<Section> section(ReportInput input) {
        return input.learning().map(outcome -> outcome.overlaps()).filter(all -> !all.isEmpty()).map(OverlapSection::section);
    }

    static Section section(List<OverlapReading> all) {
        List<List<String>> loads = new ArrayList<>();
        List<List<String>> pairs = new ArrayList<>();
        for (OverlapReading reading : all) {
            String pictures = reading.split().word();
            for (OverlapReading.Loads of : reading.loads()) {
                loads.add(List.of(pictures, of.phase(), centres(of.centres()), Integer.toString(of.count()), Texts.r2(of.r2()),
                        Texts.r2(of.within()), Texts.number(of.coverage()), Texts.number(of.ks())));
            }
            for (OverlapReading.Pairs of : reading.pairs()) {
                pairs.add(List.of(pictures, centres(of.centres()), Integer.toString(of.touching()), Integer.toString(of.told()),
                        Texts.number(of.precision()), Texts.number(of.recall()), Texts.r2(of.r2())));
            }
        }
        return new Section("overlaps", "Loads and contacts from overlaps", List.of(
                "The rims of all particles show in the pictures, so that circles of active material and of electrolyte are"
                        + " fitted. The load of each particle is the sum of the Hertz forces of its overlaps, with effective"
                        + " moduli that were learnt from the training pictures.",
                "Small errors of the centres of electrolyte are mended before: they move to the least of the elastic energy of"
                        + " all overlaps and of springs to where they were detected, whose stiffness was chosen on the"
                        + " validation pictures. Where that did not help there, nothing is moved.",
                "A pair that touches and was not told counts with a reading of nothing, one that was told wrongly with a true"
                        + " force of nothing."),
                List.of(), List.of(
                        new Section.Table("Loads from overlaps", List.of("Pictures", "Phase", "Centres of SE", "Particles", "R²",
                                "R² within samples", "Held by 90 % intervals", "Kolmogorov–Smirnov, mean"), loads),
                        new Section.Table("Contacts from overlaps", List.of("Pictures", "Centres of SE", "Pairs that touch",
                                "Pairs told", "Precision", "Recall", "R² of the normal force"), pairs)));
    }

    private static String centres(OverlapReading.Centres centres) {
        return switch (centres) {
        case DETECTED -> "as detected";
        case MENDED -> "mended";
        };
    }
}
