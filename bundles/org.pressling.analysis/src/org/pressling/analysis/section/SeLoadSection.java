// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.section;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.pressling.analysis.Analysis;
import org.pressling.analysis.Figure;
import org.pressling.analysis.ReportInput;
import org.pressling.analysis.Section;
import org.pressling.analysis.draw.Texts;
import org.pressling.dataset.Dataset;
import org.pressling.dem.Unit;

/** The load on electrolyte from place to place, against that of DEM. */
public final class SeLoadSection implements Analysis {
    private final SeLoadReading reading;

    /**
     * The section.
     *
     * @param reading what was read
     */
    public SeLoadSection(SeLoadReading reading) {
        this.reading = reading;
    }

    @Override
    public Optional<Section> section(ReportInput input) {
        return reading.scores().isEmpty() ? Optional.empty() : input.dataset().map(this::section);
    }

    Section section(Dataset data) {
        return new Section("electrolyte-loads", "Load on the electrolyte", List.of(
                "Filled discs do not part the particles of electrolyte, so the load is read from place to place: for squares of "
                        + Texts.number(Unit.MICROMETRE.fromSi(reading.edge())) + " µm, the sum of the contact forces on the"
                        + " particle that covers the centre. Boosted trees learnt it from the active material and the void"
                        + " around squares of the training pictures; validation pictures decided how many trees, and what all"
                        + " loads are multiplied by so that their mean is right.",
                "R² within samples has the mean of each sample taken off. It tells what is known of where the load is, beyond how"
                        + " hard a sample is pressed; what is missing there is the arrangement of the particles, of which the"
                        + " picture shows the active material and the voids alone."),
                List.of(Section.Group.of(figures(data))), List.of(scores()));
    }

    /**
     * Which held-out pictures are drawn: three, lightly, middling and heavily loaded.
     *
     * @param loads the mean load of each sample [N]
     * @return numbers of samples
     */
    public static List<Integer> drawn(SortedMap<Integer, Double> loads) {
        return Spread.of(loads.keySet().stream().sorted(Comparator.comparingDouble(loads::get)).toList());
    }

    private List<Figure> figures(Dataset data) {
        Map<Integer, List<SeLoadReading.Cell>> samples = reading.cells().stream()
                .collect(Collectors.groupingBy(SeLoadReading.Cell::sample));
        SortedMap<Integer, Double> loads = reading.cells().stream().collect(Collectors.groupingBy(SeLoadReading.Cell::sample,
                TreeMap::new, Collectors.averagingDouble(SeLoadReading.Cell::truth)));
        return drawn(loads).stream().flatMap(sample -> entry(data, sample).stream()
                .<Figure>map(entry -> new SeLoadFigure(entry, reading.edge(), samples.get(sample)))).toList();
    }

    private static Optional<Dataset.Entry> entry(Dataset data, int sample) {
        return IntStream.range(0, data.size()).mapToObj(data::entry).filter(entry -> entry.index() == sample).findFirst();
    }

    private Section.Table scores() {
        return new Section.Table("Loads on the electrolyte, square by square",
                List.of("Pictures", "Squares", "R²", "R² within samples", "R² of true means"),
                reading.scores().stream().map(of -> List.of(of.split().word(), Integer.toString(of.count()), Texts.r2(of.r2()),
                        Texts.r2(of.within()), Texts.r2(of.ofMeans()))).toList());
    }
}
