// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import org.pressling.dem.InvalidInputException;
import org.pressling.model.Study;
import org.pressling.learning.LearningEngine;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.contribute.EngineChoice;

/**
 * A whole study as the steps see it: plain records in SI, one for each step, taken from the model once. After this nothing
 * reads the model again.
 *
 * @param samples   how samples are packed, pressed, measured and drawn
 * @param dataset   how the data set is made and split
 * @param learning  how the network is trained
 * @param evaluation how the network is evaluated
 * @param report    what the report tells of the study
 */
public record StudySettings(SampleSettings samples, DatasetTask dataset, LearnTask learning, EvaluateTask evaluation,
        ReportTask report) {

    /** Held-out pictures with relevance maps: enough to compare, few enough to look at. */
    private static final int MAPS = 4;
    /** Samples drawn in the report. */
    private static final int GALLERY = 6;

    /**
     * Translates a study.
     *
     * @param study         the study
     * @param contributions where contact law, packer, descriptors and analyses are found
     * @return its settings
     * @throws InvalidInputException if the study asks for something that there is not or that does not fit together
     */
    public static StudySettings of(Study study, Contributions contributions) {
        SampleSettings samples = SampleSettings.of(study, contributions);
        LabelTask labels = samples.labels();
        List<AnalysisTask> analyses = AnalysisTask.of(study, contributions);
        return new StudySettings(samples, DatasetTask.of(study, labels, samples.count()),
                LearnTask.of(study, labels.descriptors().size(), contributions),
                new EvaluateTask(samples.rendering().rendering(), MAPS, EngineChoice.codeOnCpu(contributions)),
                new ReportTask(SettingsSummary.of(study, samples.pack(1).packer(), samples.press(1)), labels.measure(),
                        labels.region(), labels.slab(), GALLERY, analyses));
    }

    /**
     * The same settings, with the network trained by an engine.
     *
     * @param engine        its identifier; nothing for the first on the processor
     * @param contributions where it is found
     * @return the settings
     */
    public StudySettings withEngine(Optional<String> engine, Contributions contributions) {
        SortedMap<String, String> code = engine.map(id -> contributions.of(LearningEngine.KIND).codeOf(id))
                .orElseGet(() -> learning.codeOnCpu(contributions).orElse(evaluation.engineCode()));
        return new StudySettings(samples, dataset, learning.withEngine(engine, code), evaluation, report);
    }

    /** {@return name of the study} */
    public String name() {
        return report.summary().name();
    }
}
