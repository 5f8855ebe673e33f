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
import org.pressling.study.settings.Scope;
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
    public static List<Step> all(StudySettings study, RunFolder folder, Contributions contributions,
            SortedMap<String, FinishedDependent> dependents, Supplier<ChosenEngine> engine,
            Supplier<Provenance> provenance) {
        List<Step> steps = new ArrayList<>(ofSamples(study.samples(), contributions, Optional.empty()));
        steps.add(new DatasetStep(study.dataset()));
        steps.add(new LearnStep(study.learning(), study.name(), Scope.of(study.samples()), engine));
        steps.add(new EvaluateStep(study.evaluation(), contributions));
        steps.add(new ReportStep(study, contributions, dependents, new KeptCurve(folder, study.learning()), provenance));
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
    public static List<Step> ofSamples(SampleSettings study, Contributions contributions, Optional<ReadParticles> particles) {
        Step pack = particles.isPresent()
                ? new GivenParticles(particles.get(), study.pack(1).packing().initialBox())
                : new PackStep(study, contributions);
        return List.of(pack, new PressStep(study, contributions), new MeasureStep(study.labels(), contributions),
                new RenderStep(study.rendering(), contributions));
    }
}
