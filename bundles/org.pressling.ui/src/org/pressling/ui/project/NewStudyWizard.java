// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.project;

import java.io.IOException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/** Makes a study from an example and opens it. */
public final class NewStudyWizard extends Wizard implements INewWizard {
    private IWorkbench workbench;
    private IResource selected;
    private NewStudyPage page;

    /** For the platform. */
    public NewStudyWizard() {
        setWindowTitle(Messages.NewStudy_title);
    }

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
    }

    @Override
    public void addPages() {
        page = new NewStudyPage(selected);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IFile file = page.file();
        try {
            ExampleStudies.create(file, page.studyName(), page.example());
            IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
            BasicNewResourceWizard.selectAndReveal(file, window);
            IDE.openEditor(window.getActivePage(), file);
            return true;
        } catch (CoreException | IOException e) {
            StatusManager.getManager().handle(new Status(IStatus.ERROR, PresslingUi.ID, e.getLocalizedMessage(), e),
                    StatusManager.SHOW | StatusManager.LOG);
            return false;
        }
    }
}
