// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.transfer;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.statushandlers.StatusManager;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.project.StudyFiles;
import org.pressling.ui.project.StudyNode;

/** What the wizards that export have in common: they work in the background, and ask before they replace anything. */
abstract class ExportWizard extends Wizard implements IExportWizard {
    private ExportPage page;

    ExportWizard(String title) {
        setWindowTitle(title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public final void init(IWorkbench workbench, IStructuredSelection selection) {
        Object chosen = selection.getFirstElement();
        IFile file = chosen instanceof StudyNode node ? node.file() : Adapters.adapt(chosen, IFile.class);
        page = page(StudyFiles.isStudy(file) ? file : null);
    }

    /**
     * The page that asks what goes where.
     *
     * @param preset the study that is selected, or null
     */
    abstract ExportPage page(IFile preset);

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        ExportTask task = page.task();
        try {
            getContainer().run(true, true, monitor -> work(task, monitor));
            return true;
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            String message = cause instanceof IOException io ? RunFolder.describe(io) : cause.getLocalizedMessage();
            StatusManager.getManager().handle(new Status(IStatus.ERROR, PresslingUi.ID, message, cause), StatusManager.SHOW);
            return false;
        } catch (InterruptedException cancelled) {
            return false;
        }
    }

    private void work(ExportTask task, IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        try {
            List<Path> existing = task.existing();
            if (!existing.isEmpty() && !mayReplace(existing)) {
                throw new InterruptedException();
            }
            task.write(SubMonitor.convert(monitor, getWindowTitle(), 1));
        } catch (OperationCanceledException e) {
            throw new InterruptedException(e.getLocalizedMessage());
        } catch (IOException | InvalidInputException e) {
            throw new InvocationTargetException(e);
        }
    }

    private boolean mayReplace(List<Path> existing) {
        String question = NLS.bind(Messages.Export_exists, Integer.valueOf(existing.size()), existing.getFirst());
        boolean[] replace = new boolean[1];
        getShell().getDisplay().syncExec(() -> replace[0] = MessageDialog.open(MessageDialog.WARNING, getShell(),
                Messages.Export_there, question, 0, Messages.Export_keep, Messages.Export_replace) == 1);
        return replace[0];
    }
}
