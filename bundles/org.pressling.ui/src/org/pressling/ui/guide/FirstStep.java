// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.guide;

import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/** A step of the way from powder to prediction. Those without a command are done by looking. */
enum FirstStep {
    PROJECT(Messages.Guide_project, Messages.Guide_projectDetail, wizard("newProject")),
    STUDY(Messages.Guide_study,
            Messages.Guide_studyDetail, wizard("newStudy")),
    LOOK(Messages.Guide_look, Messages.Guide_lookDetail, ""),
    RUN(
            Messages.Guide_run, Messages.Guide_runDetail, PresslingUi.ID + ".run"),
    STRUCTURE(Messages.Guide_structure,
            Messages.Guide_structureDetail, view("structure")),
    LEARNING(Messages.Guide_learning,
            Messages.Guide_learningDetail, view("learning")),
    PARITY(Messages.Guide_parity,
            Messages.Guide_parityDetail, view("parity")),
    PREDICT(Messages.Guide_predict,
            Messages.Guide_predictDetail, view("predict")),
    CHANGE(Messages.Guide_change,
            Messages.Guide_changeDetail, "");

    private final String title;
    private final String detail;
    private final String command;

    FirstStep(String title, String detail, String command) {
        this.title = title;
        this.detail = detail;
        this.command = command;
    }

    private static String wizard(String id) {
        return "org.eclipse.ui.newWizard(newWizardId=" + PresslingUi.ID + "." + id + ")";
    }

    private static String view(String id) {
        return "org.eclipse.ui.views.showView(org.eclipse.ui.views.showView.viewId=" + PresslingUi.ID + "." + id + ")";
    }

    /** What to do. */
    String title() {
        return title;
    }

    /** What it is good for. */
    String detail() {
        return detail;
    }

    /** The command that does it, with its parameters; empty if there is none. */
    String command() {
        return command;
    }
}
