// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Problems;
import org.pressling.model.Factor;
import org.pressling.model.NumberList;
import org.pressling.model.Study;
import org.pressling.model.StudyPhases;
import org.pressling.model.io.Studies;
import org.pressling.model.path.StudyPaths;

/** Rules of the campaign's factors: paths that exist, are numbers and belong to a sample, with levels that fit. */
final class FactorRules {

    /** Parts of the study that one sample can have its own value of; the rest belongs to the data set as a whole. */
    private static final List<String> PER_SAMPLE = List.of("packing.", "press.", "contactLaw.", "am.", "se.");

    private FactorRules() {
    }

    static void check(Study study, Problems problems) {
        Set<String> paths = new HashSet<>();
        for (Factor factor : study.getCampaign().getFactors()) {
            String path = factor.getPath() == null ? "" : factor.getPath();
            String where = "campaign.factors[" + path + "]";
            String levels = NumberList.format(factor.getValues());
            if (PER_SAMPLE.stream().noneMatch(path::startsWith) && !StudyPhases.isOfPhase(study, path)) {
                problems.add(FactorProblem.NOT_PER_SAMPLE
                        .of(PER_SAMPLE.stream().map(start -> start.substring(0, start.length() - 1)).toList()).at(where, levels));
            } else if (!paths.add(path)) {
                problems.add(FactorProblem.TWICE.of().at(where, levels));
            } else if (factor.getValues().isEmpty()) {
                problems.add(FactorProblem.NO_LEVELS.of().at(where));
            } else if (new HashSet<>(factor.getValues()).size() < factor.getValues().size()) {
                problems.add(FactorProblem.LEVEL_TWICE.of().at(where, levels));
            } else {
                levels(study, factor, where, problems);
            }
        }
    }

    private static void levels(Study study, Factor factor, String where, Problems problems) {
        Study trial = Studies.copy(study);
        try {
            if (!StudyPaths.isNumeric(trial, factor.getPath())) {
                problems.add(FactorProblem.NOT_A_NUMBER.of().at(where));
                return;
            }
            factor.getValues().forEach(level -> StudyPaths.set(trial, factor.getPath(), NumberList.format(level)));
        } catch (InvalidInputException refused) {
            refused.problems().forEach(problem -> problems.add(problem.at(where, NumberList.format(factor.getValues()))));
        }
    }
}
