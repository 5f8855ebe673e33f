// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressling.ui.editor.StudyEditor;
import org.pressling.ui.project.NewStudyWizard;
import org.pressling.ui.project.PresslingNature;
import org.pressling.ui.project.StudyFiles;

/** The way to a first study. */
class NewStudyTest {
    private IProject project;

    @BeforeEach
    void makeProject() throws Exception {
        project = WorkbenchDriver.project("powders");
    }

    @AfterEach
    void deleteProject() throws Exception {
        WorkbenchDriver.page().closeAllEditors(false);
        project.delete(true, true, null);
    }

    @Test
    void aProjectHasTheNatureAndTheCheck() throws Exception {
        assertTrue(project.hasNature(PresslingNature.ID));
        assertEquals(1, project.getDescription().getBuildSpec().length);
    }

    @Test
    void theWizardMakesAStudyFromAnExampleAndOpensIt() {
        NewStudyWizard wizard = new NewStudyWizard();
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(project));
        WizardDialog dialog = new WizardDialog(WorkbenchDriver.shell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        WorkbenchDriver.settle();
        Text name = WorkbenchDriver.find(dialog.getShell(), Text.class, Text::isEnabled);
        assertEquals("quickstart", name.getText());
        name.setText("");
        assertFalse(wizard.canFinish(), "a study needs a name");
        name.setText("first");
        assertTrue(wizard.canFinish());
        WorkbenchDriver.screenshot("new-study");
        Button finish = WorkbenchDriver.find(dialog.getShell(), Button.class,
                button -> button == dialog.getShell().getDefaultButton());
        finish.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
        WorkbenchDriver.settle();

        IFile file = project.getFile("first.pressling");
        assertTrue(file.exists());
        assertEquals("first", StudyFiles.load(file).getName());
        assertInstanceOf(StudyEditor.class, WorkbenchDriver.page().getActiveEditor());
        WorkbenchDriver.screenshot("study-overview");
    }
}
