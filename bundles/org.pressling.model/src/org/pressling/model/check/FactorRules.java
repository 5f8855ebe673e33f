// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Problems;
import org.pressling.dem.Setting;
import org.pressling.model.Factor;
import org.pressling.model.LevelList;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.model.path.StudyPaths;

/** Rules of the campaign's factors: paths that exist and may vary, by what the metamodel says, with levels that fit. */
final class FactorRules {

    private final Study study;
    private final ContributionCatalog catalog;
    private final Problems problems;

    private FactorRules(Study study, ContributionCatalog catalog, Problems problems) {
        this.study = study;
        this.catalog = catalog;
        this.problems = problems;
    }

    static void check(Study study, ContributionCatalog catalog, Problems problems) {
        FactorRules rules = new FactorRules(study, catalog, problems);
        Set<String> paths = new HashSet<>();
        for (Factor factor : study.getCampaign().getFactors()) {
            String path = factor.getPath() == null ? "" : factor.getPath();
            String where = "campaign.factors[" + path + "]";
            String levels = LevelList.format(factor.getValues());
            if (!paths.add(path)) {
                problems.add(FactorProblem.TWICE.of().at(where, levels));
            } else if (factor.getValues().isEmpty()) {
                problems.add(FactorProblem.NO_LEVELS.of().at(where));
            } else if (new HashSet<>(factor.getValues()).size() < factor.getValues().size()) {
                problems.add(FactorProblem.LEVEL_TWICE.of().at(where, levels));
            } else {
                rules.levels(path, factor.getValues(), where);
            }
        }
    }

    private void levels(String path, List<String> levels, String where) {
        Optional<Setting> setting = DeclaredSettings.at(study, path, catalog);
        String all = LevelList.format(levels);
        try {
            if (!StudyPaths.mayVary(study, path) || !setting.map(s -> s.kind().mayVary()).orElse(true)) {
                problems.add(FactorProblem.NOT_PER_SAMPLE.of().at(where, all));
                return;
            }
            Study trial = Studies.copy(study);
            levels.forEach(level -> StudyPaths.set(trial, path, level));
        } catch (InvalidInputException refused) {
            refused.problems().forEach(problem -> problems.add(problem.at(where, all)));
        }
        setting.ifPresent(declared -> levels.forEach(
                level -> declared.problem(declared.name(), level).ifPresent(unfit -> problems.add(unfit.at(where, all)))));
    }
}
