// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.pressling.analysis.Analysis;
import org.pressling.analysis.Provenance;
import org.pressling.analysis.ReportInput;
import org.pressling.analysis.report.ReportWriter;
import org.pressling.analysis.section.SampleCurveSection;
import org.pressling.learning.curve.SampleCurve;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.curve.KeptCurve;
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
        ReportInput input = ReportInputs.read(study, provenance.get(), context);
        SortedMap<String, RunFolder> folders = new TreeMap<>();
        dependents.forEach((name, dependent) -> folders.put(name, dependent.folder()));
        FurtherAnalyses further = new FurtherAnalyses(study, contributions, folders, context);
        List<Analysis> analyses = new ArrayList<>(further.all());
        analyses.addFirst(new SampleCurveSection(curve.read(), Outcomes::method, SampleCurve.MORE));
        ReportWriter.write(input, analyses, further::failed, context.draft());
    }
}
