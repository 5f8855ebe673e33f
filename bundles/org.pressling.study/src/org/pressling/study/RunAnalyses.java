// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

import org.pressling.dem.InvalidInputException;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.study.contribute.AnalysisAnswer;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;
import org.pressling.study.settings.AnalysisTask;
import org.pressling.study.settings.StudySettings;
import org.pressling.study.step.AnalysisAnswers;
import org.pressling.study.step.StepContext;

/**
 * Asks the analyses of a finished run once more, for whoever shows their figures beside the report. What they are given has no
 * provenance, since that is of a report; all else is the same, and so are the figures.
 */
public final class RunAnalyses {

    private RunAnalyses() {
    }

    /**
     * Asks the analyses that the study of a run names.
     *
     * @param folder        the run folder
     * @param contributions where analyses and engine are found
     * @param cancelled     asked between samples whether to stop
     * @return an answer of each, in the order of the study; none before the run has a report, or where the study names none
     * @throws InvalidInputException                      if the study names an analysis that is not installed, or cannot be read
     * @throws IOException                                if a result cannot be read
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public static List<AnalysisAnswer> of(RunFolder folder, Contributions contributions, BooleanSupplier cancelled)
            throws IOException {
        if (!Files.isRegularFile(folder.report()) || !Files.isRegularFile(folder.study())) {
            return List.of();
        }
        Study study = Studies.load(folder.study(), contributions);
        if (study.getAnalyses().isEmpty()) {
            return List.of();
        }
        SortedMap<String, RunFolder> dependents = new TreeMap<>();
        AnalysisTask.dependentStudies(study, contributions)
                .forEach((name, dependent) -> dependents.put(name, folder.dependentStudy(name)));
        return AnalysisAnswers.of(StudySettings.of(study, contributions), contributions, dependents,
                new Looking(folder, cancelled));
    }

    /** A step that writes nothing: all results of the run lie open to it. */
    private record Looking(RunFolder folder, BooleanSupplier stop) implements StepContext {
        @Override
        public Path result(StepName step, int sample) {
            return folder.home(step, sample);
        }

        @Override
        public Path draft() {
            throw new IllegalStateException("a look at a run writes nothing");
        }

        @Override
        public int threads() {
            return 1;
        }

        @Override
        public void progress(double fraction, String detail, Optional<Duration> left) {
            // it is not told how far a look is
        }

        @Override
        public boolean cancelled() {
            return stop.getAsBoolean();
        }
    }
}
