// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.section;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.pressling.analysis.Analysis;
import org.pressling.analysis.LearningOutcome;
import org.pressling.analysis.ReportInput;
import org.pressling.analysis.SampleRow;
import org.pressling.analysis.Section;
import org.pressling.analysis.figure.Labels;
import org.pressling.analysis.figure.StressDistribution;
import org.pressling.analysis.figure.StressHistogramFigure;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.Split;
import org.pressling.dataset.label.LabelNames;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.Role;

/**
 * Stress on the single particles of three held-out samples (lightly, middling and heavily loaded) against the
 * Gaussians.
 */
final class StressSection implements Analysis {

    @Override
    public Optional<Section> section(ReportInput input) {
        return input.dataset().flatMap(data -> section(input, data));
    }

    private static Optional<Section> section(ReportInput input, Dataset data) {
        List<StressHistogramFigure> figures = chosen(input, data).stream().map(i -> figure(input, data, i)).toList();
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Section("stress", figures.getFirst().quantity() + " on the particles",
                List.of(figures.getFirst().quantity() + " on a particle: " + input.stressMeasure().meaning().text(Locale.ENGLISH)
                        + ". The two labels per phase, mean and"
                        + " standard deviation, stand for a Gaussian; here it is laid over what DEM finds"
                        + " on each particle (Fig. 4B of the paper)."),
                List.of(Section.Group.of(figures)), List.of()));
    }

    private static StressHistogramFigure figure(ReportInput input, Dataset data, int entry) {
        PressedSample sample = input.reader().apply(data.entry(entry).index());
        return new StressHistogramFigure(data.entry(entry).index(), data.entry(entry).split().word(), sample
                .press().pressed().phases().list().reversed().stream().map(phase -> StressDistribution.of(input.meaning(),
                        input.learning().map(LearningOutcome::network), data, entry, sample, phase))
                .toList());
    }

    /**
     * Entries whose sample is at hand, of bodies by their first section, held-out ones where there are any, at three quantiles
     * of the load on the electrolyte.
     */
    private static List<Integer> chosen(ReportInput input, Dataset data) {
        Set<Integer> known = input.samples().stream().map(SampleRow::index).collect(Collectors.toSet());
        List<Integer> all = IntStream.range(0, data.size()).filter(i -> known.contains(data.entry(i).index()))
                .filter(i -> data.entry(i).section() == 1).boxed().toList();
        List<Integer> heldOut = all.stream().filter(i -> data.entry(i).split() == Split.TEST).toList();
        int load = input.rendering().phases().of(Role.ELECTROLYTE).stream().findFirst()
                .map(electrolyte -> Labels.find(data, LabelNames.stressMean(electrolyte))).orElse(-1);
        List<Integer> byLoad = (heldOut.isEmpty() ? all : heldOut).stream()
                .sorted(Comparator.comparingDouble(i -> load < 0 ? i.doubleValue() : data.entry(i).labels()[load])).toList();
        return Spread.of(byLoad);
    }
}
