// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CancellationException;

import org.pressling.analysis.Analysis;
import org.pressling.analysis.Provenance;
import org.pressling.analysis.ReportInput;
import org.pressling.study.contribute.AnalysisAnswer;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.settings.AnalysisTask;
import org.pressling.study.settings.StudySettings;

/** What the analyses that a study asks for answer of its run, without a report around it. */
public final class AnalysisAnswers {

    private AnalysisAnswers() {
    }

    /**
     * Asks them.
     *
     * @param study         the study that was run
     * @param contributions where analyses and engine are found
     * @param dependents    folders of the finished dependent studies by name
     * @param context       hands out the results of the run
     * @return an answer of each analysis, in the order of the study
     * @throws IOException           if a result of the run cannot be read
     * @throws CancellationException if the context says so
     */
    public static List<AnalysisAnswer> of(StudySettings study, Contributions contributions,
            SortedMap<String, RunFolder> dependents, StepContext context) throws IOException {
        ReportedSamples samples = ReportedSamples.of(study.samples());
        ReportInput input = ReportInputs.read(study.report(), samples, new Provenance(List.of(), List.of()), context);
        List<AnalysisTask> tasks = study.report().analyses();
        List<Analysis> analyses = new FurtherAnalyses(tasks, samples, contributions, dependents, context).all();
        List<AnalysisAnswer> answers = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            context.checkCancelled();
            answers.add(ask(tasks.get(i).chosen().id(), analyses.get(i), input));
        }
        return answers;
    }

    private static AnalysisAnswer ask(String id, Analysis analysis, ReportInput input) {
        try {
            return new AnalysisAnswer(id, analysis.section(input), "");
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            String told = e.getLocalizedMessage();
            return new AnalysisAnswer(id, Optional.empty(), told == null || told.isBlank() ? e.getClass().getSimpleName() : told);
        }
    }
}
