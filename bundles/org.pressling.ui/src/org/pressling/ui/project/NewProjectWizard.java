// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.project;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/** Makes a project that holds studies. */
public final class NewProjectWizard extends Wizard implements INewWizard {
    private IWorkbench workbench;
    private WizardNewProjectCreationPage page;

    /** For the platform. */
    public NewProjectWizard() {
        setWindowTitle(Messages.NewProject_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
    }

    @Override
    public void addPages() {
        page = new WizardNewProjectCreationPage("project");
        page.setTitle(Messages.NewProject_title);
        page.setDescription(Messages.NewProject_description);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IProject project = page.getProjectHandle();
        IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription(project.getName());
        description.setLocation(page.useDefaults() ? null : page.getLocationPath());
        try {
            getContainer().run(true, false, monitor -> PresslingNature.create(project, description, monitor));
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            StatusManager.getManager().handle(new Status(IStatus.ERROR, PresslingUi.ID, cause.getMessage(), cause),
                    StatusManager.SHOW | StatusManager.LOG);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        BasicNewResourceWizard.selectAndReveal(project, workbench.getActiveWorkbenchWindow());
        return true;
    }
}
