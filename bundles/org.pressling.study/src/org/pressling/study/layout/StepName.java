// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.pressling.dem.InvalidInputException;

/**
 * The steps from a study to a report, in the only order there is: each takes the study and what the step
 * before it left in the run folder.
 */
public enum StepName {
    /** Places the particles of a sample before pressing. */
    PACK(true),
    /** Presses a packed sample and leaves its contacts. */
    PRESS(true),
    /** Sums a pressed sample's contacts up per particle. */
    MEASURE(true),
    /** Draws a pressed sample. */
    RENDER(true),
    /** Gathers pictures and labels, and splits them. */
    DATASET(false),
    /** Trains the network. */
    LEARN(false),
    /** Compares the network with the baselines on every split. */
    EVALUATE(false, "judge"),
    /** Draws figures and writes the report. */
    REPORT(false);

    private final boolean perSample;
    private final String former;

    StepName(boolean perSample) {
        this(perSample, "");
    }

    StepName(boolean perSample, String former) {
        this.perSample = perSample;
        this.former = former;
    }

    /** {@return whether the step is done sample by sample} */
    public boolean perSample() {
        return perSample;
    }

    /** {@return the name used on the command line and in the run folder, for instance {@code press}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What the step was called before. Keys are made of that name, so that results made then stay valid; folders, records
     * and commands of that time are read.
     *
     * @return the former name, or {@link #id()} where it has always been that
     */
    public String former() {
        return former.isEmpty() ? id() : former;
    }

    /** {@return the names of all steps in order, separated by a comma and a space} */
    public static String ids() {
        return String.join(", ", Arrays.stream(values()).map(StepName::id).toList());
    }

    /**
     * Reads a list of step names.
     *
     * @param list names separated by commas, in any order and case; former names count
     * @return the steps named
     * @throws InvalidInputException if the list is empty or a name is unknown
     */
    public static List<StepName> parse(String list) {
        List<StepName> steps = new ArrayList<>();
        for (String word : list.split(",", -1)) {
            String name = word.strip().toLowerCase(Locale.ROOT);
            steps.add(Arrays.stream(values()).filter(s -> s.id().equals(name) || s.former().equals(name))
                    .findFirst()
                    .orElseThrow(() -> LayoutProblem.NO_STEP.of(name, ids()).exception()));
        }
        return steps;
    }
}
