// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.PhaseGrays;
import org.pressling.dataset.image.PictureCut;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.image.Renderer;
import org.pressling.dataset.label.LabelRegion;
import org.pressling.dataset.label.StressMeasure;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleFactors;
import org.pressling.learning.EpochRow;
import org.pressling.learning.explain.HeatMap;
import org.pressling.learning.explain.MapKind;

/** A run made up from formulas: it has the shape and the orders of magnitude of a real one and is there in a second. */
final class SyntheticRun {

    static final List<LabelColumn> LABELS = List.of(new LabelColumn("am_stress_mean", "mN"),
            new LabelColumn("am_stress_sd", "mN"), new LabelColumn("se_stress_mean", "mN"),
            new LabelColumn("se_stress_sd", "mN"), new LabelColumn("reaction_area", "um2"), new LabelColumn("am_share",
                    ""),
            new LabelColumn("am_diameter_mean", "um"), new LabelColumn("am_diameter_sd", "um"),
            new LabelColumn("void_share", ""));
    static final RenderSettings RENDERING = new RenderSettings(new PictureCut(2e-6, 56), PhaseGrays.KOMORI_2022,
            RenderSettings.komori2022().order());
    private static final double[] NOISE = {0.3, 0.6, 0.2, 0.5, 0.17, 0.12, 0.25, 0.7, 0.12};

    private final int count;
    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(42);
    private final List<SampleRow> rows = new ArrayList<>();
    private final List<Dataset.Entry> entries = new ArrayList<>();

    /** A run of a number of samples, ten widths in turn. */
    SyntheticRun(int count) {
        this.count = count;
        for (int i = 1; i <= count; i++) {
            addSample(i);
        }
    }

    List<SampleRow> rows() {
        return rows;
    }

    Dataset dataset() {
        return new Dataset(LABELS, entries);
    }

    static PressedSample sample(int index) {
        return SyntheticSample.of(factors(index));
    }

    ReportInput input() {
        Dataset data = dataset();
        return input("Synthetic study", Optional.of(data), Optional.of(outcome(data)));
    }

    ReportInput input(String name, Optional<Dataset> data, Optional<LearningOutcome> outcome) {
        return new ReportInput(summary(name), provenance(), rows, rows.stream().map(SampleRow::index).limit(3).toList(),
                SyntheticRun::sample, StressMeasure.FORCE_SUM, LabelRegion.BOX, OptionalDouble.empty(), RENDERING, data, outcome);
    }

    LearningOutcome outcome(Dataset data) {
        List<EpochRow> epochs = new ArrayList<>();
        for (int e = 1; e <= 40; e++) {
            epochs.add(new EpochRow(e, 1e-3, 0.9 * Math.exp(-e / 8.0) + 0.02,
                    0.9 * Math.exp(-e / 8.0) + 0.06 + 0.02 * Math.sin(e * 1.7) + 0.0006 * e));
        }
        List<RelevanceMap> maps = new ArrayList<>();
        for (int label = 0; label < LABELS.size(); label++) {
            for (MapKind kind : MapKind.values()) {
                maps.add(new RelevanceMap(data.size() - 1, label, kind, map(label)));
            }
        }
        return new LearningOutcome(predictions("Network", data, 1),
                List.of(predictions("Picture only", data, 1.4), predictions("Recipe parameters", data, 0.6)),
                new LearningCurve(epochs, 27), maps);
    }

    /** True labels plus noise of a share of each label's spread. */
    Predictions predictions(String name, Dataset data, double noise) {
        double[][] values = new double[data.size()][LABELS.size()];
        for (int k = 0; k < LABELS.size(); k++) {
            double spread = spread(data, k);
            for (int i = 0; i < data.size(); i++) {
                double share = data.entry(i).split() == Split.TRAIN ? 0.7 : 1;
                values[i][k] = data.entry(i).labels()[k] + noise * share * NOISE[k] * spread * random.nextGaussian();
            }
        }
        return new Predictions(name, values);
    }

    private static StudySummary summary(String name) {
        return new StudySummary(name, "A study that no press has seen.",
                List.of(new SettingsTable("Packing", List.of(new SettingRow("Initial width", "46 … 55", "µm"),
                        new SettingRow("Area ratio", "0.53 … 0.73", ""), new SettingRow("Packer", "random-insertion",
                                "")))));
    }

    private static Provenance provenance() {
        return new Provenance(List.of(new SettingRow("Seed", "2022", ""), new SettingRow("Java", "25", "")),
                List.of(new Provenance.Stage("press", 312.4), new Provenance.Stage("learn", 95)));
    }

    private static double spread(Dataset data, int label) {
        double mean = data.entries().stream().mapToDouble(e -> e.labels()[label]).average().orElse(0);
        return Math.sqrt(data.entries().stream().mapToDouble(e -> Math.pow(e.labels()[label] - mean, 2)).average()
                .orElse(0));
    }

    private static HeatMap map(int label) {
        float[] values = new float[14 * 14];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (Math.sin((i % 14 + label) * 0.9) * Math.cos((i / 14 - label) * 0.7));
        }
        return new HeatMap(14, 14, values);
    }

    private void addSample(int index) {
        SampleFactors factors = factors(index);
        rows.add(new SampleRow(factors, SyntheticSample.quality(index)));
        double width = factors.initialWidth() * 1e6;
        double share = 1 - factors.amRatio();
        double diameter = factors.amDiameterMeanNominal() * 1e6;
        double squeeze = width - 40;
        double[] labels = {60 + 14 * squeeze + 9 * random.nextGaussian(), 25 + 4 * squeeze + 5 * random.nextGaussian(),
                3 + 0.9 * squeeze + 0.4 * random.nextGaussian(), 2 + 0.35 * squeeze + 0.3 * random.nextGaussian(),
                share * (40 + 12 * squeeze) * 10.5 / diameter + 1.5 * random.nextGaussian(),
                share * width / 40 + 0.005 * random.nextGaussian(), diameter + 0.2 * random.nextGaussian(),
                factors.amDiameterSdNominal() * 1e6, 0.16 - 0.008 * squeeze + 0.003 * random.nextGaussian()};
        Map<String, Double> varied = new LinkedHashMap<>();
        varied.put("initial_width_um", width);
        varied.put("am_ratio", factors.amRatio());
        int place = 10 * index / Math.max(1, count);
        Split split = place < 6 ? Split.TRAIN : place < 8 ? Split.VALIDATION : Split.TEST;
        entries.add(new Dataset.Entry(index, index + ".png", Picture.SHARED, labels, split, varied));
    }

    private static SampleFactors factors(int index) {
        double[] ratios = {0.53, 0.58, 0.63, 0.68, 0.73};
        int i = index * 7;
        return new SampleFactors(index, (46 + i % 10) * 1e-6, ratios[i / 10 % 5], 1, (9
                + 3 * (index * 0.618 % 1)) * 1e-6,
                2 * (index * 0.414 % 1) * 1e-6);
    }

    /** One picture for all entries: drawing hundreds of different ones would only cost time. */
    private static final class Picture {
        static final GrayImage SHARED = Renderer.render(sample(3).press().pressed(), RENDERING);
    }
}
