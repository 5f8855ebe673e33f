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

import org.pressling.study.layout.StepName;

/**
 * What a run would do, and why: the answer of the same keys that the run itself goes by.
 *
 * @param steps      every step in order
 * @param dependentStudies plans of the studies that analyses need beside this one, by name
 */
public record RunPlan(List<Line> steps, SortedMap<String, RunPlan> dependentStudies) {
    /** Reason to do a step: it was never done. */
    public static final String MISSING = "not there yet";
    /** Reason to do a step: what it reads from the step before is another. */
    public static final String BEFORE = "a step before it changed";
    /** Reason to do a step: this version of the program does it differently. */
    public static final String VERSION = "made by another version of this step";

    /**
     * The plan for one step.
     *
     * @param step    the step
     * @param units   its units: samples, or 1
     * @param current units whose result lies in the run folder under the right key
     * @param reason  why the first of the others is to be done: changed settings as {@code path: old → new}, one of the
     *                constants, or empty text if there is none
     */
    public record Line(StepName step, int units, int current, String reason) {

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

    /** {@return the plan in words, one line for each step} */
    public List<String> describe() {
        List<String> text = new ArrayList<>();
        for (Line line : steps) {
            String what = line.todo() == 0 ? "up to date"
                    : (line.units() == 1 ? "to do" : line.todo() + " of " + line.units() + " samples to do")
                            + " (" + line.reason() + ")";
            text.add(String.format(Locale.ROOT, "%-8s %s", line.step().id(), what));
        }
        dependentStudies.forEach((name, plan) -> plan.describe().forEach(line -> text.add(name + ": " + line)));
        return text;
    }
}
