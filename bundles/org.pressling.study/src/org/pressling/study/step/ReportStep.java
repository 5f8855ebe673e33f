// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;

import org.pressling.analysis.Provenance;
import org.pressling.analysis.ReportInput;
import org.pressling.analysis.SampleRow;
import org.pressling.analysis.report.ReportWriter;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.DatasetReader;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;
import org.pressling.study.settings.ReportTask;
import org.pressling.study.settings.StudySettings;

/**
 * Writes the report. It is the one result that also tells when, where and how fast the run went, which does not make it
 * stale.
 */
public final class ReportStep implements Step {
    private final StudySettings study;
    private final Contributions contributions;
    private final SortedMap<String, String> companions;
    private final Supplier<Provenance> provenance;

    /**
     * What decides the report.
     *
     * @param task       what it tells of the study, and which questions it answers
     * @param companions key of what each companion has come to
     */
    private record Read(ReportTask task, SortedMap<String, String> companions) {
    }

    /**
     * The step for a study.
     *
     * @param study         the study
     * @param contributions where analyses and engine are found
     * @param companions    key of what each companion of the run comes to
     * @param provenance    versions, machine and timings at the time of the report
     */
    public ReportStep(StudySettings study, Contributions contributions, SortedMap<String, String> companions,
            Supplier<Provenance> provenance) {
        this.study = study;
        this.contributions = contributions;
        this.companions = companions;
        this.provenance = provenance;
    }

    @Override
    public StepName name() {
        return StepName.REPORT;
    }

    @Override
    public int format() {
        return 3; // verdicts on the presses
    }

    @Override
    public Record reads(int sample) {
        return new Read(study.report(), companions);
    }

    @Override
    public void perform(int none, Bench bench) throws IOException {
        ReportTask task = study.report();
        RunFolder folder = new RunFolder(bench.before());
        SampleStore store = new SampleStore(folder.root());
        List<SampleRow> rows = new ArrayList<>();
        for (int sample = 1; sample <= study.samples(); sample++) {
            bench.checkCancelled();
            bench.progress(0.4 * sample / study.samples(), "reading samples");
            PressedSample s = store.read(sample);
            rows.add(new SampleRow(s.factors(), s.press().quality(), study.press(sample).highestPressure()));
        }
        bench.progress(0.4, "drawing figures");
        Dataset dataset = DatasetReader.read(folder.dataset());
        ReportInput input = new ReportInput(task.summary(), provenance.get(), rows, gallery(task.gallery()), store::read,
                task.measure(), task.region(), study.rendering().rendering(), Optional.of(dataset),
                Optional.of(Outcomes.read(folder, dataset)));
        FurtherAnalyses further = new FurtherAnalyses(study, contributions, companions.keySet(), bench);
        ReportWriter.write(input, further.all(), further::failed, bench.draft());
    }

    /** Samples spread evenly over the campaign, the first and the last among them. */
    private List<Integer> gallery(int wanted) {
        Set<Integer> chosen = new LinkedHashSet<>();
        for (int k = 0; k < wanted; k++) {
            chosen.add(1 + (int) Math.round((study.samples() - 1) * (double) k / Math.max(1, wanted - 1)));
        }
        return List.copyOf(chosen);
    }
}
