// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import org.pressling.study.RunPlan;
import org.pressling.study.layout.StepName;
import org.pressling.ui.Messages;

/** The steps of a run in the language of the user. */
final class StepTexts {

    private StepTexts() {
    }

    static String name(StepName step) {
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

    static String meaning(StepName step) {
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

    /** The reasons that a plan has words for; changed settings speak for themselves. */
    static String reason(String reason) {
        return switch (reason) {
        case RunPlan.MISSING -> Messages.Plan_missing;
        case RunPlan.BEFORE -> Messages.Plan_before;
        case RunPlan.VERSION -> Messages.Plan_version;
        default -> reason;
        };
    }
}
