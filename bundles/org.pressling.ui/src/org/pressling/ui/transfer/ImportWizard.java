// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.transfer;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.statushandlers.StatusManager;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.PresslingUi;

/** What the wizards that import have in common: the work in the background, and what to say when it fails. */
abstract class ImportWizard extends Wizard implements IImportWizard {

    ImportWizard(String title) {
        setWindowTitle(title);
        setNeedsProgressMonitor(true);
    }

    /** What can go wrong while importing. */
    interface Work {
        void run() throws IOException;
    }

    /** Does the work, then has the workspace look at what is new. */
    final boolean importInto(IProject project, Work work) {
        IRunnableWithProgress task = monitor -> {
            try {
                work.run();
                project.refreshLocal(IResource.DEPTH_INFINITE, monitor);
            } catch (IOException | CoreException | InvalidInputException e) {
                throw new InvocationTargetException(e);
            }
        };
        try {
            getContainer().run(true, false, task);
            return true;
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            String message = cause instanceof IOException io ? RunFolder.describe(io) : cause.getLocalizedMessage();
            StatusManager.getManager().handle(new Status(IStatus.ERROR, PresslingUi.ID, message, cause), StatusManager.SHOW);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
