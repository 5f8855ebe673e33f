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
import org.pressling.analysis.section.SeLoadSection;
import org.pressling.learning.curve.SampleCurve;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.curve.KeptCurve;
import org.pressling.study.key.Unkeyed;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;
import org.pressling.study.settings.ReportTask;
import org.pressling.study.settings.StudySettings;

/**
 * Writes the report. It is the one result that also tells when, where and how fast the run went, which does not make it
 * stale.
 */
public final class ReportStep implements Step<ReportStep.Reads> {
    private final Contributions contributions;
    private final Supplier<Provenance> provenance;

    /**
     * What decides the report.
     *
     * @param task       what it tells of the study, and which questions it answers
     * @param companions key of what each dependent study has come to; keys of reports are made of this name
     * @param curve      hash of the scores by number of training samples; none where they were not asked for
     * @param samples    how the samples were packed, pressed and drawn, as the keys of their results have it
     * @param folders    where the dependent studies lie that have these keys
     * @param scores     where the scores lie that have this hash
     */
    record Reads(ReportTask task, SortedMap<String, String> companions, Optional<String> curve,
            Unkeyed<ReportedSamples> samples, Unkeyed<SortedMap<String, RunFolder>> folders, Unkeyed<KeptCurve> scores) {

        /**
         * Of a study.
         *
         * @param study      the study
         * @param dependents what each dependent study of the run comes to
         * @param scores     scores by number of training samples
         * @return what the step reads
         */
        static Reads of(StudySettings study, SortedMap<String, FinishedDependent> dependents, KeptCurve scores) {
            SortedMap<String, String> keys = new TreeMap<>();
            SortedMap<String, RunFolder> folders = new TreeMap<>();
            dependents.forEach((name, dependent) -> {
                keys.put(name, dependent.key());
                folders.put(name, dependent.folder());
            });
            return new Reads(study.report(), keys, scores.hash(), Unkeyed.held(ReportedSamples.of(study.samples())),
                    Unkeyed.held(folders), Unkeyed.held(scores));
        }
    }

    /**
     * The step.
     *
     * @param contributions where analyses and engine are found
     * @param provenance    versions, machine and timings at the time of the report
     */
    public ReportStep(Contributions contributions, Supplier<Provenance> provenance) {
        this.contributions = contributions;
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
    public void perform(Reads inputs, int none, StepContext context) throws IOException {
        ReportedSamples samples = inputs.samples().value();
        ReportInput input = ReportInputs.read(inputs.task(), samples, provenance.get(), context);
        FurtherAnalyses further = new FurtherAnalyses(inputs.task().analyses(), samples, contributions,
                inputs.folders().value(), context);
        List<Analysis> analyses = new ArrayList<>(further.all());
        SeLoadsTable.read(context.result(StepName.EVALUATE, 0)).ifPresent(read -> analyses.addFirst(new SeLoadSection(read)));
        analyses.addFirst(new SampleCurveSection(inputs.scores().value().read(), SampleCurve.MORE));
        ReportWriter.write(input, analyses, further::failed, context.draft());
    }
}
