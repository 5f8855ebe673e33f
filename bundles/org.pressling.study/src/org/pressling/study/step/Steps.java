// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;

import org.pressling.analysis.Provenance;
import org.pressling.dataset.interchange.ReadParticles;
import org.pressling.study.contribute.ChosenEngine;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.curve.KeptCurve;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.settings.SampleSettings;
import org.pressling.study.settings.StudySettings;

/** The pipeline: pack, press, measure and render each sample; then dataset, learn, evaluate and report. */
public final class Steps {

    private Steps() {
    }

    /**
     * All steps of a study, in order.
     *
     * @param study         the study
     * @param folder        where it is run
     * @param contributions what the study chose from
     * @param dependents    what each dependent study of the run comes to
     * @param engine        asked for the engine when the network is trained
     * @param provenance    asked by the report for versions, machine and timings
     * @return the eight steps
     */
    public static List<StudyStep<?>> all(StudySettings study, RunFolder folder, Contributions contributions,
            SortedMap<String, FinishedDependent> dependents, Supplier<ChosenEngine> engine,
            Supplier<Provenance> provenance) {
        List<StudyStep<?>> steps = new ArrayList<>(ofSamples(study.samples(), contributions, Optional.empty()));
        KeptCurve curve = new KeptCurve(folder, study.learning());
        LearnStep.Reads learning = LearnStep.Reads.of(study);
        ReportStep.Reads reporting = ReportStep.Reads.of(study, dependents, curve);
        steps.add(new StudyStep<>(new DatasetStep(), _ -> study.dataset()));
        steps.add(new StudyStep<>(new LearnStep(engine), _ -> learning));
        steps.add(new StudyStep<>(new EvaluateStep(contributions), _ -> study.evaluation()));
        steps.add(new StudyStep<>(new ReportStep(contributions, provenance), _ -> reporting));
        return List.copyOf(steps);
    }

    /**
     * The steps of samples alone, in order.
     *
     * @param study         how samples are packed, pressed, measured and drawn
     * @param contributions what the study chose from
     * @param particles     particles to press instead of packed ones
     * @return pack (or read), press, measure and render
     */
    public static List<StudyStep<?>> ofSamples(SampleSettings study, Contributions contributions,
            Optional<ReadParticles> particles) {
        return List.of(particles.<StudyStep<?>>map(given -> given(given, study))
                .orElseGet(() -> new StudyStep<>(new PackStep(contributions), study::pack)),
                new StudyStep<>(new PressStep(contributions, study.tables()), sample -> PressStep.Reads.of(study, sample)),
                new StudyStep<>(new MeasureStep(contributions), _ -> study.labels()),
                new StudyStep<>(new RenderStep(contributions), _ -> study.rendering()));
    }

    private static StudyStep<?> given(ReadParticles particles, SampleSettings study) {
        GivenParticles.Given given = GivenParticles.of(particles, study.pack(1).packing().initialBox());
        return new StudyStep<>(new GivenParticles(), _ -> given);
    }
}
