// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.DatasetWriter;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;
import org.pressling.dataset.Splitter;
import org.pressling.dataset.label.Descriptor;
import org.pressling.dataset.label.KnownDescriptors;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleFactors;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.dataset.sample.SampleVerdicts;
import org.pressling.dataset.sample.VerdictsCsv;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Phases;
import org.pressling.dem.Unit;
import org.pressling.dem.press.Verdict;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.layout.StepName;
import org.pressling.study.settings.DatasetTask;
import org.pressling.study.settings.StudySettings;

/**
 * Gathers the pictures of the samples, takes their labels, and splits them; each combination of factors is spread over
 * the splits evenly. Whole samples are read one at a time; only pictures and labels are kept.
 * <p>
 * All samples of the campaign are dealt out first, and those whose press does not admit them are then missing from the
 * part they were dealt to: so a picture that is held out stays held out whichever others are left out, and a campaign
 * of which none is left out is split as if nothing had been judged.
 */
public final class DatasetStep implements Step {
    /** The verdicts on all presses, beside the labels of those that enter. */
    private static final String QUALITY = "quality.csv";
    private static final LabelColumn WIDTH = new LabelColumn("initial_width", Unit.MICROMETRE);
    private static final LabelColumn RATIO = new LabelColumn("am_ratio", Unit.NONE);
    private static final LabelColumn REPLICATE = new LabelColumn("replicate", Unit.NONE);

    private final StudySettings study;
    private final Contributions contributions;

    /**
     * The step for a study.
     *
     * @param study         the study
     * @param contributions where the descriptors are found
     */
    public DatasetStep(StudySettings study, Contributions contributions) {
        this.study = study;
        this.contributions = contributions;
    }

    @Override
    public StepName name() {
        return StepName.DATASET;
    }

    @Override
    public int format() {
        return 2; // the verdict on each press
    }

    @Override
    public DatasetTask reads(int sample) {
        return study.dataset();
    }

    @Override
    public void perform(int none, Bench bench) throws IOException {
        DatasetTask task = reads(none);
        List<Descriptor> labels = task.labels().choose(contributions);
        Split[] splits = Splitter.stratified(task.strata(), task.train(), task.validation(), task.test(), task.seed());
        SampleStore store = new SampleStore(bench.before());
        SampleVerdicts verdicts = SampleVerdicts.read(store, IntStream.rangeClosed(1, task.samples()).boxed().toList());
        SortedMap<Integer, Split> admitted = admitted(task, splits, verdicts);
        List<Dataset.Entry> entries = new ArrayList<>();
        for (Map.Entry<Integer, Split> sample : admitted.entrySet()) {
            bench.checkCancelled();
            bench.progress((double) entries.size() / admitted.size(), "sample " + sample.getKey());
            entries.add(entry(store, sample.getKey(), labels, sample.getValue()));
        }
        List<LabelColumn> columns = labels.stream().map(Descriptor::column).toList();
        DatasetWriter.write(new Dataset(columns, factors(task.labels().rendering().phases()), entries), bench.draft(),
                provenance(task));
        VerdictsCsv.write(bench.draft().resolve(QUALITY), verdicts, admitted);
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
                throw new InvalidInputException("None of the " + wanted[split.ordinal()] + " samples of the part '"
                        + split.word() + "' enters the data set (split.admit = " + task.admit() + "): "
                        + verdicts.leftOut(task.admit()).size() + " of " + task.samples()
                        + " samples are left out. Samples that do not pass a check: " + verdicts.failedChecksInWords()
                        + ". What each is: samples/*/sample.json, 'quality'. Press more slowly or less (press.wallSpeed, "
                        + "press.finalWidth) or let it settle longer (press.maxRelaxSteps); --set split.admit=ALL takes "
                        + "every sample.");
            }
        }
        return admitted;
    }

    private static Dataset.Entry entry(SampleStore store, int sample, List<Descriptor> labels, Split split) {
        PressedSample pressed = store.read(sample);
        double[] values = labels.stream().mapToDouble(label -> label.valueInUnit(pressed)).toArray();
        return new Dataset.Entry(sample, DatasetWriter.pictureName(sample, values), store.readImage(sample), values, split,
                Optional.of(Verdict.of(pressed.press().quality()).grade()), factors(pressed));
    }

    private static List<LabelColumn> factors(Phases phases) {
        return Stream.concat(Stream.of(WIDTH, RATIO, REPLICATE),
                KnownDescriptors.all(phases).stream().map(Descriptor::column)).toList();
    }

    /** What the campaign asked for, and what is known of the sample without a picture. */
    private static Map<String, Double> factors(PressedSample sample) {
        SampleFactors f = sample.factors();
        Map<String, Double> factors = new LinkedHashMap<>();
        factors.put(WIDTH.column(), WIDTH.unit().fromSi(f.initialWidth()));
        factors.put(RATIO.column(), f.amRatio());
        factors.put(REPLICATE.column(), (double) f.replicate());
        for (Descriptor known : KnownDescriptors.all(sample.press().pressed().phases())) {
            factors.put(known.column().column(), known.valueInUnit(sample));
        }
        return factors;
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
