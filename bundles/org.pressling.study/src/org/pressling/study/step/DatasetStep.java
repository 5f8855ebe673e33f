// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.DatasetWriter;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;
import org.pressling.dataset.Splitter;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.PictureMemory;
import org.pressling.dataset.label.Measure;
import org.pressling.dataset.label.Measures;
import org.pressling.dataset.label.SectionLabels;
import org.pressling.dataset.sample.SampleFiles;
import org.pressling.dataset.sample.SampleVerdicts;
import org.pressling.dataset.sample.VerdictsCsv;
import org.pressling.dem.press.PressQuality;
import org.pressling.dem.press.Verdict;
import org.pressling.study.layout.StepName;
import org.pressling.study.settings.DatasetTask;

/**
 * Gathers the pictures of the samples and their labels, and splits them; all sections of a body go with their sample, and each
 * combination of factors is spread over
 * the splits evenly. The labels are those that were measured.
 * <p>
 * All samples of the campaign are dealt out first, and those whose press does not admit them are then missing from the
 * part they were dealt to: so a picture that is held out stays held out whichever others are left out, and a campaign
 * of which none is left out is split as if nothing had been checked.
 */
public final class DatasetStep implements Step<DatasetTask> {
    /** The verdicts on all presses, beside the labels of those that enter. */
    private static final String QUALITY = "quality.csv";

    @Override
    public StepName name() {
        return StepName.DATASET;
    }

    @Override
    public Set<StepName> needs() {
        return Set.of(StepName.PRESS, StepName.MEASURE, StepName.RENDER);
    }

    @Override
    public int format() {
        return 2; // the verdict on each press
    }

    @Override
    public void perform(DatasetTask task, int none, StepContext context) throws IOException {
        SortedMap<Integer, PressQuality> qualities = new TreeMap<>();
        for (int sample = 1; sample <= task.samples(); sample++) {
            qualities.put(sample, SampleFiles.readAccount(context.result(StepName.PRESS, sample)).quality());
        }
        SampleVerdicts verdicts = SampleVerdicts.of(qualities);
        Split[] splits = Splitter.stratified(task.strata(), task.train(), task.validation(), task.test(), task.seed());
        SortedMap<Integer, Split> admitted = admitted(task, splits, verdicts);
        List<LabelColumn> labels = List.of();
        List<LabelColumn> factors = List.of();
        List<Dataset.Entry> entries = new ArrayList<>();
        List<Integer> withoutLabels = new ArrayList<>();
        int done = 0;
        PictureMemory memory = PictureMemory.ofThisMachine();
        for (Map.Entry<Integer, Split> admission : admitted.entrySet()) {
            int sample = admission.getKey();
            context.checkCancelled();
            context.progress((double) done++ / admitted.size(), ProgressTerm.SAMPLE.with(sample));
            Measures measures = Measures.read(context.result(StepName.MEASURE, sample));
            labels = entries.isEmpty() ? columns(measures, Measure.Role.LABEL) : labels;
            factors = entries.isEmpty() ? columns(measures, Measure.Role.FACTOR) : factors;
            requireSame(labels, columns(measures, Measure.Role.LABEL), sample);
            requireSame(factors, columns(measures, Measure.Role.FACTOR), sample);
            List<Dataset.Entry> own = entries(sample, measures, context, admission.getValue(), verdicts.verdicts().get(sample),
                    memory);
            if (own.isEmpty()) {
                withoutLabels.add(sample);
            }
            entries.addAll(own);
        }
        if (entries.isEmpty() && !withoutLabels.isEmpty()) {
            int first = withoutLabels.getFirst();
            requireNumbers(first, labels, Measures.read(context.result(StepName.MEASURE, first)).of(Measure.Role.LABEL).stream()
                    .mapToDouble(Measure::value).toArray());
        }
        tellOf(withoutLabels, context);
        admitted.keySet().removeAll(withoutLabels);
        DatasetWriter.write(new Dataset(labels, factors, entries), context.draft(), provenance(task));
        VerdictsCsv.write(context.draft().resolve(QUALITY), verdicts, admitted);
    }

    /** The samples that enter, each with its part. */
    private static SortedMap<Integer, Split> admitted(DatasetTask task, Split[] splits, SampleVerdicts verdicts) {
        SortedMap<Integer, Split> admitted = new TreeMap<>();
        verdicts.verdicts().forEach((sample, verdict) -> {
            if (task.admit().admits(verdict.grade())) {
                admitted.put(sample, splits[sample - 1]);
            }
        });
        int[] wanted = {task.train(), task.validation(), task.test()};
        for (Split split : Split.values()) {
            if (wanted[split.ordinal()] > 0 && !admitted.containsValue(split)) {
                throw StepProblem.NONE_ADMITTED.of(wanted[split.ordinal()], split.word(), task.admit(),
                        verdicts.leftOut(task.admit()).size(), task.samples(), verdicts.failedChecksInWords()).exception();
            }
        }
        return admitted;
    }

    /** Of very many samples one may have no particle of a phase, and so no mean over them; the others are not to suffer. */
    private static void tellOf(List<Integer> withoutLabels, StepContext context) {
        if (!withoutLabels.isEmpty()) {
            context.note((withoutLabels.size() == 1 ? ProgressTerm.ONE_WITHOUT_LABELS.with(withoutLabels.getFirst())
                    : ProgressTerm.SOME_WITHOUT_LABELS.with(withoutLabels.size(), withoutLabels.getFirst())).said());
        }
    }

    /** All pictures of a sample, for the same split; none if a label of it is not a finite number. */
    private static List<Dataset.Entry> entries(int sample, Measures measures, StepContext context, Split split, Verdict verdict,
            PictureMemory memory) {
        double[] ofSample = measures.of(Measure.Role.LABEL).stream().mapToDouble(Measure::value).toArray();
        Map<String, Double> factors = new LinkedHashMap<>();
        measures.of(Measure.Role.FACTOR).forEach(factor -> factors.put(factor.column().column(), factor.value()));
        Path folder = context.result(StepName.RENDER, sample);
        List<GrayImage> images = SampleFiles.readPictures(folder);
        List<Dataset.Entry> entries = new ArrayList<>();
        for (GrayImage image : images) {
            int section = entries.size() + 1;
            double[] values = SectionLabels.read(context.result(StepName.MEASURE, sample), columns(measures, Measure.Role.LABEL),
                    section, ofSample);
            if (!finite(values) || !finite(factors.values().stream().mapToDouble(Double::doubleValue).toArray())) {
                return List.of();
            }
            boolean alone = images.size() == 1 && image.channels() == 1;
            String file = alone ? DatasetWriter.pictureName(sample, values)
                    : DatasetWriter.pictureName(sample, section, values, image.channels() > 1);
            GrayImage kept = memory.keep(image, () -> SampleFiles.readPictures(folder).get(section - 1));
            entries.add(new Dataset.Entry(sample, section, file, kept, values, split, Optional.of(verdict.grade()), factors));
        }
        return entries;
    }

    private static boolean finite(double[] values) {
        return Arrays.stream(values).allMatch(Double::isFinite);
    }

    /** Where no sample has all labels, the first that is missing is named. */
    private static void requireNumbers(int sample, List<LabelColumn> labels, double[] values) {
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                throw StepProblem.NO_NUMBER.of(labels.get(i).name(), Double.toString(values[i]), sample).exception();
            }
        }
    }

    private static List<LabelColumn> columns(Measures measures, Measure.Role role) {
        return measures.of(role).stream().map(Measure::column).toList();
    }

    /** Samples are measured one by one, perhaps by different releases of a plug-in. */
    private static void requireSame(List<LabelColumn> first, List<LabelColumn> own, int sample) {
        if (!own.equals(first)) {
            throw StepProblem.OTHER_MEASURES.of(sample, own.toString(), first.toString()).exception();
        }
    }

    private static Map<String, String> provenance(DatasetTask task) {
        Map<String, String> provenance = new LinkedHashMap<>();
        provenance.put("seed", Long.toString(task.seed()));
        provenance.put("samples", Integer.toString(task.samples()));
        provenance.put("stress_measure", task.labels().measure().name());
        provenance.put("admitted", task.admit().name());
        provenance.put("label_region", task.labels().region().name());
        return provenance;
    }
}
