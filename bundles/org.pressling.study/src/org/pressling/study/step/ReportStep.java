// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.pressling.analysis.Analysis;
import org.pressling.analysis.Provenance;
import org.pressling.analysis.ReportInput;
import org.pressling.analysis.SampleRow;
import org.pressling.analysis.report.ReportWriter;
import org.pressling.analysis.section.SampleCurveSection;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.DatasetReader;
import org.pressling.dataset.sample.SampleAccount;
import org.pressling.dataset.sample.SampleFiles;
import org.pressling.learning.curve.SampleCurve;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.layout.StepName;
import org.pressling.study.settings.ReportTask;
import org.pressling.study.settings.SampleSettings;
import org.pressling.study.settings.StudySettings;

/**
 * Writes the report. It is the one result that also tells when, where and how fast the run went, which does not make it
 * stale.
 */
public final class ReportStep implements Step {
    private final StudySettings study;
    private final Contributions contributions;
    private final SortedMap<String, FinishedDependent> dependents;
    private final KeptCurve curve;
    private final Supplier<Provenance> provenance;

    /**
     * What decides the report.
     *
     * @param task       what it tells of the study, and which questions it answers
     * @param companions key of what each dependent study has come to; keys of reports are made of this name
     * @param curve      hash of the scores by number of training samples; none where they were not asked for
     */
    private record Read(ReportTask task, SortedMap<String, String> companions, Optional<String> curve) {
    }

    /**
     * The step for a study.
     *
     * @param study         the study
     * @param contributions where analyses and engine are found
     * @param dependents    what each dependent study of the run comes to
     * @param curve         scores by number of training samples
     * @param provenance    versions, machine and timings at the time of the report
     */
    public ReportStep(StudySettings study, Contributions contributions, SortedMap<String, FinishedDependent> dependents,
            KeptCurve curve, Supplier<Provenance> provenance) {
        this.study = study;
        this.contributions = contributions;
        this.dependents = dependents;
        this.curve = curve;
        this.provenance = provenance;
    }

    @Override
    public StepName name() {
        return StepName.REPORT;
    }

    @Override
    public Set<StepName> needs() {
        return Set.of(StepName.PRESS, StepName.DATASET, StepName.LEARN, StepName.EVALUATE);
    }

    @Override
    public int format() {
        return 3; // verdicts on the presses
    }

    @Override
    public Record reads(int sample) {
        SortedMap<String, String> keys = new TreeMap<>();
        dependents.forEach((name, dependent) -> keys.put(name, dependent.key()));
        return new Read(study.report(), keys, curve.hash());
    }

    @Override
    public void perform(int none, StepContext context) throws IOException {
        ReportTask task = study.report();
        SampleSettings samples = study.samples();
        List<SampleRow> rows = new ArrayList<>();
        for (int sample = 1; sample <= samples.count(); sample++) {
            context.checkCancelled();
            context.progress(0.4 * sample / samples.count(), ProgressTerm.READING_SAMPLES);
            SampleAccount account = SampleFiles.readAccount(context.result(StepName.PRESS, sample));
            rows.add(new SampleRow(account.factors(), account.quality(), samples.press(sample).highestPressure(),
                    account.phases()));
        }
        context.progress(0.4, ProgressTerm.DRAWING_FIGURES);
        Dataset dataset = DatasetReader.read(context.result(StepName.DATASET, 0));
        ReportInput input = new ReportInput(task.summary(), provenance.get(), rows, gallery(task.gallery()),
                sample -> SampleFiles.read(context.result(StepName.PRESS, sample)),
                task.measure(), task.region(), task.slab(), samples.rendering().rendering(), Optional.of(dataset),
                Optional.of(Outcomes.read(context.result(StepName.LEARN, 0), context.result(StepName.EVALUATE, 0), dataset)));
        FurtherAnalyses further = new FurtherAnalyses(study, contributions, dependents, context);
        List<Analysis> analyses = new ArrayList<>(further.all());
        analyses.addFirst(new SampleCurveSection(curve.read(), Outcomes::method, SampleCurve.MORE));
        ReportWriter.write(input, analyses, further::failed, context.draft());
    }

    /** Samples spread evenly over the campaign, the first and the last among them. */
    private List<Integer> gallery(int wanted) {
        Set<Integer> chosen = new LinkedHashSet<>();
        for (int k = 0; k < wanted; k++) {
            chosen.add(1 + (int) Math.round((study.samples().count() - 1) * (double) k / Math.max(1, wanted - 1)));
        }
        return List.copyOf(chosen);
    }
}
