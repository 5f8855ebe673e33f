// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressling.ui.editor.StudyEditor;

/** The split of a study on its Learning page: in proportion or as counts. */
class SplitFieldsTest {
    private IProject project;
    private StudyEditor editor;

    @BeforeEach
    void open() throws Exception {
        project = WorkbenchDriver.project("split");
        editor = WorkbenchDriver.edit(WorkbenchDriver.tinyStudy(project, "parts"));
        editor.setActivePage("learning");
        WorkbenchDriver.settle();
    }

    @AfterEach
    void close() throws Exception {
        WorkbenchDriver.page().closeAllEditors(false);
        WorkbenchDriver.settle();
        project.delete(true, true, null);
    }

    @Test
    void proportionsShowTheCountsTheyGiveAndFollowTheCampaign() throws Exception {
        press("Give in Proportion");
        assertEquals("3 1 2", WorkbenchDriver.field("split.proportions").getText());
        says("Training 3 + validation 1 + test 2 = 6; the campaign makes 6.");
        editor.document().set("campaign.replicates", "6");
        WorkbenchDriver.settle();
        says("Training 6 + validation 2 + test 4 = 12; the campaign makes 12.");
        WorkbenchDriver.field("split.proportions").setFocus();
        WorkbenchDriver.settle();
        WorkbenchDriver.screenshot("split-in-proportion");
        press("Give Counts");
        assertEquals("6", WorkbenchDriver.field("split.train").getText());
        assertEquals("4", WorkbenchDriver.field("split.test").getText());
        assertEquals("", editor.document().get("split.proportions"));
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.eclipse.ui.edit.undo", null);
        assertEquals("3 1 2", editor.document().get("split.proportions"), "one step back");
    }

    private static void press(String text) {
        WorkbenchDriver.find(WorkbenchDriver.shell(), Button.class, button -> button.getText().equals(text))
                .notifyListeners(SWT.Selection, new Event());
        WorkbenchDriver.settle();
    }

    private static void says(String text) {
        assertNotNull(WorkbenchDriver.find(WorkbenchDriver.shell(), Label.class, label -> label.getText().equals(text)), text);
    }
}
