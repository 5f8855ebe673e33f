// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
import org.pressling.dem.Decimals;
import org.pressling.study.StepName;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.settings.DatasetTask;
import org.pressling.study.settings.StudySettings;

/**
 * Gathers the pictures of all samples, takes their labels, and splits them; each combination of factors is spread over
 * the splits evenly. Whole samples are read one at a time; only pictures and labels are kept.
 */
public final class DatasetStep implements Step {
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
        return 1;
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
        List<Dataset.Entry> entries = new ArrayList<>();
        for (int i = 0; i < task.samples(); i++) {
            bench.checkCancelled();
            bench.progress((double) i / task.samples(), "sample " + (i + 1));
            entries.add(entry(store, i + 1, labels, splits[i]));
        }
        List<LabelColumn> columns = labels.stream().map(Descriptor::column).toList();
        DatasetWriter.write(new Dataset(columns, entries), bench.draft(), provenance(task));
    }

    private static Dataset.Entry entry(SampleStore store, int sample, List<Descriptor> labels, Split split) {
        PressedSample pressed = store.read(sample);
        double[] values = labels.stream().mapToDouble(label -> label.valueInUnit(pressed)).toArray();
        return new Dataset.Entry(sample, DatasetWriter.pictureName(sample, values), store.readImage(sample), values, split,
                factors(pressed));
    }

    /** What the campaign asked for, and what is known of the sample without a picture. */
    private static Map<String, Double> factors(PressedSample sample) {
        SampleFactors f = sample.factors();
        Map<String, Double> factors = new LinkedHashMap<>();
        factors.put("initial_width_um", Decimals.fromSi(f.initialWidth(), 1e-6));
        factors.put("am_ratio", f.amRatio());
        factors.put("replicate", (double) f.replicate());
        for (Descriptor known : KnownDescriptors.all()) {
            factors.put(known.column().column(), known.valueInUnit(sample));
        }
        return factors;
    }

    private static Map<String, String> provenance(DatasetTask task) {
        Map<String, String> provenance = new LinkedHashMap<>();
        provenance.put("seed", Long.toString(task.seed()));
        provenance.put("samples", Integer.toString(task.samples()));
        provenance.put("stress_measure", task.labels().measure().name());
        provenance.put("label_region", task.labels().region().name());
        return provenance;
    }
}
