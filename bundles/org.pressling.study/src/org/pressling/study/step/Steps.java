// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;

import org.pressling.analysis.Provenance;
import org.pressling.dataset.interchange.ReadParticles;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.settings.StudySettings;

/** The way of the data: pack, press, measure, render, dataset, learn, judge, report. */
public final class Steps {

    private Steps() {
    }

    /**
     * All steps of a study, in order.
     *
     * @param study         the study
     * @param contributions what the study chose from
     * @param companions    key of what each companion of the run comes to
     * @param provenance    asked by the report for versions, machine and timings
     * @return the eight steps
     */
    public static List<Step> all(StudySettings study, Contributions contributions, SortedMap<String, String> companions,
            Supplier<Provenance> provenance) {
        return List.of(
                new PackStep(study, contributions),
                new PressStep(study, contributions),
                new MeasureStep(),
                new RenderStep(study),
                new DatasetStep(study, contributions),
                new LearnStep(study, contributions),
                new JudgeStep(study, contributions),
                new ReportStep(study, contributions, companions, provenance));
    }

    /**
     * The steps of samples alone, in order.
     *
     * @param study         the study
     * @param contributions what the study chose from
     * @param particles     particles to press instead of packed ones
     * @return pack (or read), press, measure and render
     */
    public static List<Step> ofSamples(StudySettings study, Contributions contributions, Optional<ReadParticles> particles) {
        Step pack = particles.isPresent()
                ? new GivenParticles(particles.get(), study.pack(1).packing().initialBox())
                : new PackStep(study, contributions);
        return List.of(pack, new PressStep(study, contributions), new MeasureStep(), new RenderStep(study));
    }
}
