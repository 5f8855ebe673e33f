// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.compare;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pressling.dem.InvalidInputException;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.project.StudyFiles;

/** Compares the runs of two selected studies. */
public final class CompareHandler extends AbstractHandler {

    /** For the platform. */
    public CompareHandler() {
        // nothing to set up
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        List<IFile> studies = HandlerUtil.getCurrentStructuredSelection(event).stream()
                .map(element -> Adapters.adapt(element, IFile.class)).filter(StudyFiles::isStudy).toList();
        if (studies.size() != 2) {
            MessageDialog.openInformation(shell, Messages.Compare_title, Messages.Compare_choose);
            return null;
        }
        compare(shell, studies.getFirst(), studies.getLast());
        return null;
    }

    static void compare(Shell shell, IFile first, IFile second) {
        Job.create(Messages.Compare_title, monitor -> {
            try {
                Comparison comparison = Comparison.of(first, second);
                shell.getDisplay().asyncExec(
                        () -> new CompareDialog(shell, comparison, name(first), name(second)).open());
                return Status.OK_STATUS;
            } catch (InvalidInputException e) {
                return new Status(IStatus.ERROR, PresslingUi.ID, e.getLocalizedMessage(), e);
            }
        }).schedule();
    }

    private static String name(IFile study) {
        return study.getFullPath().removeFileExtension().lastSegment();
    }
}
