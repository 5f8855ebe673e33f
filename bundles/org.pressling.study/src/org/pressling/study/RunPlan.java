// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.pressling.dem.Localized;
import org.pressling.study.layout.StepName;

/**
 * What a run would do, and why: the answer of the same keys that the run itself goes by.
 *
 * @param steps      every step in order
 * @param dependentStudies plans of the studies that analyses need beside this one, by name
 */
public record RunPlan(List<Line> steps, SortedMap<String, RunPlan> dependentStudies) {
    /**
     * The plan for one step.
     *
     * @param step    the step
     * @param units   its units: samples, or 1
     * @param current units whose result lies in the run folder under the right key
     * @param reason  why the first of the others is to be done: changed settings, a
     *                {@link PlanTerm}, or empty text if there is none
     */
    public record Line(StepName step, int units, int current, Localized reason) {

        /** {@return units to be done} */
        public int todo() {
            return units - current;
        }
    }

    /** Copies the lines. */
    public RunPlan {
        steps = List.copyOf(steps);
        dependentStudies = Collections.unmodifiableSortedMap(new TreeMap<>(dependentStudies));
    }

    /** {@return whether nothing is left to do} */
    public boolean isCurrent() {
        return steps.stream().allMatch(line -> line.todo() == 0)
                && dependentStudies.values().stream().allMatch(RunPlan::isCurrent);
    }

    /** {@return names of the stages that are not up to date, as progress will call them, with those of dependent studies} */
    public List<String> stages() {
        Set<String> stages = new LinkedHashSet<>();
        steps.stream().filter(line -> line.todo() > 0)
                .forEach(line -> stages.add(line.step().perSample() ? "samples" : line.step().id()));
        dependentStudies.forEach((name, plan) -> plan.stages().forEach(stage -> stages.add(name + " " + stage)));
        return List.copyOf(stages);
    }

    /** {@return the plan in words of a language, one line for each step} */
    public List<String> describe(Locale language) {
        List<String> text = new ArrayList<>();
        for (Line line : steps) {
            Localized what = line.todo() == 0 ? PlanTerm.CURRENT : line.units() == 1 ? PlanTerm.ONE.with(line.reason())
                    : PlanTerm.SOME.with(line.todo(), line.units(), line.reason());
            text.add(String.format(Locale.ROOT, "%-8s %s", line.step().id(), what.text(language)));
        }
        dependentStudies.forEach((name, plan) -> plan.describe(language).forEach(line -> text.add(name + ": " + line)));
        return text;
    }
}
