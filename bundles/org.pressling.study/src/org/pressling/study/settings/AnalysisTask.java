// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Problem;
import org.pressling.dem.Remedy;
import org.pressling.dem.Settings;
import org.pressling.model.Contribution;
import org.pressling.model.Study;
import org.pressling.study.contribute.ContributionFault;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.contribute.StudyAnalysis;

/**
 * Everything that decides the answer of an analysis beyond the results of the run and its dependent studies.
 *
 * @param chosen which analysis, with all of its settings
 * @param format version of its answer
 */
public record AnalysisTask(Choice chosen, int format) {

    /**
     * Takes the analyses from a study.
     *
     * @param study         the study
     * @param contributions where the analyses are found
     * @return the tasks, in the order of the study
     * @throws InvalidInputException for an analysis that there is not, or a setting that does not fit
     */
    static List<AnalysisTask> of(Study study, Contributions contributions) {
        return study.getAnalyses().stream().map(wanted -> of(wanted, contributions)).toList();
    }

    private static AnalysisTask of(Contribution wanted, Contributions contributions) {
        StudyAnalysis analysis = contributions.of(StudyAnalysis.KIND).choose(wanted.getId());
        Choice chosen = Choice.of(path(wanted.getId()), wanted, analysis.settings())
                .withCode(contributions.of(StudyAnalysis.KIND).codeOf(wanted.getId()));
        return new AnalysisTask(chosen, analysis.format());
    }

    private static String path(String id) {
        return "analyses[" + id + "]";
    }

    /**
     * What keeps the dependent studies of a study from being told.
     *
     * @param study         the study
     * @param contributions where the analyses are found
     * @return the problems; none where an analysis is not installed or a setting of it does not fit, which others say, and where
     *         one fails, which is no fault of the study: that is told when the study is run
     */
    public static List<Problem> problems(Study study, Contributions contributions) {
        try {
            of(study, contributions);
        } catch (InvalidInputException toldElsewhere) {
            return List.of();
        }
        try {
            dependentStudies(study, contributions);
            return List.of();
        } catch (ContributionFault toldByTheRun) {
            return List.of();
        } catch (InvalidInputException refused) {
            return refused.problems().stream().map(p -> p.path().isEmpty() ? p.at("analyses") : p).toList();
        }
    }

    /**
     * The settings as the analysis takes them.
     *
     * @param analysis the analysis
     * @return the values
     */
    public Settings settings(StudyAnalysis analysis) {
        return chosen.values(analysis.settings());
    }

    /**
     * The studies that all analyses of a study need beside it.
     *
     * @param study         the study
     * @param contributions where the analyses are found
     * @return dependent studies by name, none of which has analyses of its own
     * @throws InvalidInputException if the study lacks what an analysis needs, or two name a dependent study alike
     */
    public static SortedMap<String, Study> dependentStudies(Study study, Contributions contributions) {
        SortedMap<String, Study> all = new TreeMap<>();
        Map<String, String> askedBy = new LinkedHashMap<>();
        for (AnalysisTask task : of(study, contributions)) {
            StudyAnalysis analysis = contributions.of(StudyAnalysis.KIND).choose(task.chosen.id());
            analysis.dependentStudies(study, task.settings(analysis), contributions).forEach((name, dependent) -> {
                String other = askedBy.putIfAbsent(name, task.chosen.id());
                if (other != null) {
                    throw SettingsProblem.SAME_DEPENDENT.of(other, task.chosen.id(), name).at("analyses")
                            .remedy(Remedy.set(path(task.chosen.id()), "")).remedy(Remedy.set(path(other), "")).exception();
                }
                dependent.getAnalyses().clear();
                all.put(name, dependent);
            });
        }
        return Collections.unmodifiableSortedMap(all);
    }
}
