// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import org.pressling.analysis.Analysis;
import org.pressling.analysis.ReportInput;
import org.pressling.analysis.Section;
import org.pressling.dataset.DatasetReader;
import org.pressling.learning.Predictor;
import org.pressling.learning.TrainedModel;
import org.pressling.study.contribute.Boundary;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.contribute.FinishedRun;
import org.pressling.study.contribute.StudyAnalysis;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;
import org.pressling.study.settings.AnalysisTask;

/** The analyses that a study asks for, as the report takes them. What they throw is kept for a section of its own. */
final class FurtherAnalyses {
    private final ReportedSamples samples;
    private final Contributions contributions;
    private final SortedMap<String, RunFolder> dependents;
    private final StepContext context;
    private final Map<Analysis, String> names = new LinkedHashMap<>();
    private final List<String> failures = new ArrayList<>();

    /**
     * Those of a study.
     *
     * @param tasks         the analyses with their settings
     * @param samples       how the samples were packed
     * @param contributions where the analyses and the engine are found
     * @param dependents    folders of the finished dependent studies by name
     * @param context       where the run lies
     */
    FurtherAnalyses(List<AnalysisTask> tasks, ReportedSamples samples, Contributions contributions,
            SortedMap<String, RunFolder> dependents, StepContext context) {
        this.samples = samples;
        this.contributions = contributions;
        this.dependents = dependents;
        this.context = context;
        for (AnalysisTask task : tasks) {
            names.put(input -> Optional.of(section(task, input)), task.chosen().id());
        }
    }

    /** The analyses in order, and behind them one that tells which have failed. */
    List<Analysis> all() {
        List<Analysis> all = new ArrayList<>(names.keySet());
        all.add(_ -> failures.isEmpty() ? Optional.empty() : Optional.of(new Section("failed-analyses",
                "Analyses that failed", failures, List.of(), List.of())));
        return all;
    }

    /** Notes that an analysis threw, or a figure of its section could not be drawn. */
    void failed(Analysis analysis, Throwable thrown) {
        String id = names.get(analysis);
        Throwable failure = id == null ? thrown : Boundary.of(contributions, StudyAnalysis.KIND, id).blamed(thrown);
        if (failure instanceof UncheckedIOException io && !(io.getCause() instanceof NoSuchFileException)) {
            throw io; // a disk that fails says nothing of the analysis, and a report without it would pass for whole
        }
        if (failure instanceof Error ours) {
            throw ours;
        }
        failures.add((id == null ? "A section of the report itself could not be made: "
                : "The analysis “" + id + "” gave no section: ")
                + (failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage()));
        System.getLogger(getClass().getName()).log(System.Logger.Level.WARNING,
                id == null ? "A section is left out of the report" : "The analysis '" + id + "' is left out of the report",
                failure);
    }

    private Section section(AnalysisTask task, ReportInput input) {
        StudyAnalysis analysis = contributions.of(StudyAnalysis.KIND).choose(task.chosen().id());
        FinishedRun run = new FinishedRun(input, samples::amFraction, dependents, this::read);
        return Boundary.of(contributions, StudyAnalysis.KIND, task.chosen().id()).call(() -> {
            try {
                return analysis.section(run, task.settings(analysis));
            } catch (IOException e) {
                throw new UncheckedIOException(RunFolder.failure(e).text(Locale.ENGLISH), e);
            }
        });
    }

    private double[][] read(TrainedModel model) throws IOException {
        try (Predictor predictor = model.predictor(contributions.engine(model.spec()), context.threads())) {
            return Reading.labels(DatasetReader.read(context.result(StepName.DATASET, 0)), predictor, context, 0.4, 0.6);
        }
    }
}
