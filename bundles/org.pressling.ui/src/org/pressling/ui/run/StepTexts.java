// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.run;

import java.util.Arrays;

import org.pressling.study.layout.StepName;
import org.pressling.ui.Messages;

/** The steps of a run in the language of the user. */
public final class StepTexts {
    private static final String SAMPLES = "samples";

    private StepTexts() {
    }

    /**
     * Names a step.
     *
     * @param step a step
     * @return its name
     */
    public static String name(StepName step) {
        return switch (step) {
        case PACK -> Messages.Step_pack;
        case PRESS -> Messages.Step_press;
        case MEASURE -> Messages.Step_measure;
        case RENDER -> Messages.Step_render;
        case DATASET -> Messages.Step_dataset;
        case LEARN -> Messages.Step_learn;
        case EVALUATE -> Messages.Step_evaluate;
        case REPORT -> Messages.Step_report;
        };
    }

    /**
     * Explains a step.
     *
     * @param step a step
     * @return one sentence
     */
    public static String meaning(StepName step) {
        return switch (step) {
        case PACK -> Messages.Step_packDetail;
        case PRESS -> Messages.Step_pressDetail;
        case MEASURE -> Messages.Step_measureDetail;
        case RENDER -> Messages.Step_renderDetail;
        case DATASET -> Messages.Step_datasetDetail;
        case LEARN -> Messages.Step_learnDetail;
        case EVALUATE -> Messages.Step_evaluateDetail;
        case REPORT -> Messages.Step_reportDetail;
        };
    }

    /**
     * Names a stage of a run.
     *
     * @param stage as a run calls it: {@code samples} or a step, after the name of the study where that is a dependent one
     * @return the same in the language of the user
     */
    public static String stage(String stage) {
        int space = stage.lastIndexOf(' ');
        String step = stage.substring(space + 1);
        String name = step.equals(SAMPLES) ? Messages.Run_samplesStage : Arrays.stream(StepName.values())
                .filter(known -> known.id().equals(step)).findFirst().map(StepTexts::name).orElse(step);
        return stage.substring(0, space + 1) + name;
    }
}
