// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import java.util.List;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Problem;
import org.pressling.dem.Problems;
import org.pressling.model.Study;
import org.pressling.model.campaign.SamplePlan;
import org.pressling.model.campaign.SampleWalk;
import org.pressling.model.io.Studies;

/**
 * Checks a study before it is run, so that what cannot work is said at once and all together, not after an hour.
 *
 * <p>Ranges come from the metamodel. Rules between attributes are checked for every combination of the campaign's
 * factor levels, since a width that fits the study's own value need not fit every level.
 */
public final class StudyValidator {

    /** Combinations looked at; more are possible but would only repeat what these show. */
    private static final int MOST_COMBINATIONS = 2_000;

    private StudyValidator() {
    }

    /**
     * Checks a study without knowing which contributions are installed.
     *
     * @param study the study; not changed
     * @return the problems, in the order of the study; empty if it can be run
     */
    public static List<Problem> validate(Study study) {
        return validate(study, ContributionCatalog.UNKNOWN);
    }

    /**
     * Checks a study.
     *
     * @param study the study, complete as {@link Studies} gives it; not changed
     * @param catalog the installed contributions, against which identifiers and settings are checked
     * @return the problems; empty if the study can be run
     */
    public static List<Problem> validate(Study study, ContributionCatalog catalog) {
        return validate(study, catalog, true);
    }

    /**
     * Checks a study whose particles may come from a file.
     *
     * @param study the study, complete as {@link Studies} gives it; not changed
     * @param catalog the installed contributions, against which identifiers and settings are checked
     * @param packs whether particles are packed; if not, rules between values of the packing are not looked at, but its ranges
     *     and references are
     * @return the problems; empty if the study can be run
     */
    public static List<Problem> validate(Study study, ContributionCatalog catalog, boolean packs) {
        Problems problems = new Problems();
        ReferenceRules.check(study, catalog, problems);
        RangeRules.check(study, problems);
        FactorRules.check(study, catalog, problems);
        // Rules between values would only echo values that are wrong in themselves.
        if (problems.isEmpty()) {
            combinations(study, catalog, packs, problems);
        }
        return problems.list();
    }

    /**
     * Refuses a study that has problems.
     *
     * @param study the study
     * @param catalog the installed contributions
     * @throws InvalidInputException if there is any problem; they are told together, one a line
     */
    public static void require(Study study, ContributionCatalog catalog) {
        refuse(study, validate(study, catalog));
    }

    /**
     * Refuses a study that has problems.
     *
     * @param study the study
     * @param found its problems
     * @throws InvalidInputException if there is any; all are told together, under the name of the study
     */
    public static void refuse(Study study, List<Problem> found) {
        Problems problems = new Problems();
        found.forEach(problems::add);
        problems.throwIfAny(StudyHeading.CANNOT_RUN.with(String.valueOf(study.getName())));
    }

    private static void combinations(Study study, ContributionCatalog catalog, boolean packs, Problems problems) {
        SamplePlan plan;
        try {
            plan = SamplePlan.of(study);
        } catch (InvalidInputException tooMany) {
            String replicates = Integer.toString(study.getCampaign().getReplicates());
            tooMany.problems().forEach(problem -> problems.add(problem.at("campaign.replicates", replicates)));
            return;
        }
        int replicates = study.getCampaign().getReplicates();
        SampleWalk walk = plan.walk();
        int looked = Math.min(plan.combinations(), MOST_COMBINATIONS);
        for (int i = 0; i < looked; i++) {
            // Spread over the whole plan where there are too many, first and last included.
            long combination = looked == 1 ? 0 : (long) i * (plan.combinations() - 1) / (looked - 1);
            Study single = walk.to(plan.sample((int) (combination * replicates + 1)));
            StructureRules.check(single, catalog, packs, problems);
            ReferenceRules.check(single, catalog, problems);
            if (problems.isEmpty()) {
                catalog.further(single).forEach(problems::add);
            }
        }
        LearningRules.check(study, catalog, plan.size(), problems);
        if (problems.isEmpty()) {
            catalog.ofWhole(study).forEach(problems::add);
        }
    }
}
