// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.pressling.analysis.Analysis;
import org.pressling.analysis.Figure;
import org.pressling.analysis.ParticleReading;
import org.pressling.analysis.ReportInput;
import org.pressling.analysis.Section;
import org.pressling.analysis.draw.Texts;
import org.pressling.analysis.figure.LabelPoints;
import org.pressling.analysis.figure.ParityFigure;
import org.pressling.analysis.figure.ParticleLoadFigure;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;
import org.pressling.dem.Unit;
import org.pressling.learning.trust.AmLoadScores;
import org.pressling.learning.trust.LoadDistribution;

/** The load of each particle of active material that is seen in a picture, against that of DEM. */
final class ParticleSection implements Analysis {
    private static final LabelColumn LOAD = new LabelColumn("load_of_an_am_particle", Unit.MILLINEWTON);
    private static final String METHOD = "Read";

    @Override
    public Optional<Section> section(ReportInput input) {
        return input.learning().map(outcome -> outcome.particles()).filter(all -> !all.isEmpty())
                .flatMap(all -> input.dataset().map(data -> section(data, all)));
    }

    private static Section section(Dataset data, List<ParticleReading> all) {
        List<Figure> figures = new ArrayList<>();
        figures.add(new ParityFigure("particle_loads", points(all), "AM particle"));
        figures.addAll(pictures(data, all));
        return new Section("particles", "Load on each particle", List.of(
                "Circles of active material are fitted in the picture; the load of each, the sum of its contact forces, is"
                        + " read from its neighbourhood by a regression that was learnt from the training pictures. A point is"
                        + " a particle of a picture that nothing was learnt from.",
                "R² within samples has the mean of each sample taken off: it tells what is known beyond how hard a sample is"
                        + " pressed. The mean of each sample alone, were it known exactly, would reach the R² beside it. The"
                        + " distribution of the load over the particles of a sample is read from the same numbers, whatever"
                        + " its shape: by its quantiles, and by the largest distance between the cumulative distributions"
                        + " (Kolmogorov–Smirnov; 0 is best, 1 worst)."),
                List.of(Section.Group.of(figures)), List.of(scores(all), quantiles(all)));
    }

    private static LabelPoints points(List<ParticleReading> all) {
        return new LabelPoints(LOAD, METHOD, all.stream().mapToInt(ParticleReading::sample).toArray(),
                all.stream().map(ParticleReading::split).toArray(Split[]::new),
                all.stream().mapToDouble(p -> LOAD.unit().fromSi(p.truth())).toArray(),
                all.stream().mapToDouble(p -> LOAD.unit().fromSi(p.read())).toArray());
    }

    /** Of three pictures, held-out ones where there are any, lightly, middling and heavily loaded. */
    private static List<Figure> pictures(Dataset data, List<ParticleReading> all) {
        boolean heldOut = all.stream().anyMatch(p -> p.split() == Split.TEST);
        Map<Integer, List<ParticleReading>> samples = all.stream().filter(p -> !heldOut || p.split() == Split.TEST)
                .collect(Collectors.groupingBy(ParticleReading::sample, TreeMap::new, Collectors.toList()));
        List<Integer> byLoad = samples.keySet().stream().sorted(Comparator.comparingDouble(
                sample -> samples.get(sample).stream().mapToDouble(ParticleReading::truth).average().orElse(0))).toList();
        return Spread.of(byLoad).stream().flatMap(sample -> entry(data, sample).stream()
                .<Figure>map(entry -> new ParticleLoadFigure(entry, samples.get(sample)))).toList();
    }

    private static Optional<Dataset.Entry> entry(Dataset data, int sample) {
        return IntStream.range(0, data.size()).mapToObj(data::entry).filter(entry -> entry.index() == sample).findFirst();
    }

    private static Section.Table scores(List<ParticleReading> all) {
        List<List<String>> rows = new ArrayList<>();
        perSplit(all).forEach((split, pairs) -> {
            AmLoadScores scores = AmLoadScores.of(pairs);
            boolean intervals = pairs.stream().allMatch(pair -> Double.isFinite(pair.upper()));
            rows.add(List.of(split.word(), Integer.toString(scores.particles()), Texts.r2(scores.r2()),
                    Texts.r2(scores.within()), Texts.r2(scores.ofMeans()),
                    intervals ? Texts.number(scores.coverage()) : "–", Texts.number(LoadDistribution.of(pairs).ks())));
        });
        return new Section.Table("Loads of particles", List.of("Pictures", "Particles", "R²", "R² within samples",
                "R² of true means", "Held by 90 % intervals", "Kolmogorov–Smirnov, mean"), rows);
    }

    private static Section.Table quantiles(List<ParticleReading> all) {
        List<String> header = new ArrayList<>(List.of("Pictures", "Samples"));
        LoadDistribution.LEVELS.forEach(level -> header.add("R² of the quantile " + Texts.round(level)));
        List<List<String>> rows = new ArrayList<>();
        perSplit(all).forEach((split, pairs) -> {
            LoadDistribution distribution = LoadDistribution.of(pairs);
            List<String> row = new ArrayList<>(List.of(split.word(), Integer.toString(distribution.samples())));
            distribution.quantiles().forEach(r2 -> row.add(Texts.r2(r2)));
            rows.add(row);
        });
        return new Section.Table("Distribution of the load over the particles of a sample", header, rows);
    }

    private static Map<Split, List<AmLoadScores.Pair>> perSplit(List<ParticleReading> all) {
        return all.stream().collect(Collectors.groupingBy(ParticleReading::split, TreeMap::new,
                Collectors.mapping(p -> new AmLoadScores.Pair(p.sample(), p.truth(), p.read(), p.lower(), p.upper()),
                        Collectors.toList())));
    }
}
