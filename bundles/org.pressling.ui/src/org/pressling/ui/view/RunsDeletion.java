// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.RunDeletion;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.runs.RunRow;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/** Deletes runs that the user selected, once he has confirmed it. */
final class RunsDeletion {
    private RunsDeletion() {
    }

    static void ask(Shell shell, List<RunRow> runs, Runnable after) {
        if (runs.isEmpty()) {
            return;
        }
        String freed = RunWords.size(runs.stream().mapToLong(row -> row.size().map(size -> size.own()).orElse(0L)).sum());
        String question = runs.size() == 1
                ? NLS.bind(Messages.Runs_deleteOne, runs.getFirst().run().name(), freed)
                : NLS.bind(Messages.Runs_deleteMany, new Object[] {Integer.valueOf(runs.size()),
                        runs.stream().map(row -> row.run().name()).collect(Collectors.joining(", ")), freed});
        MessageDialog dialog = new MessageDialog(shell, Messages.Runs_deleteTitle, null, question, MessageDialog.QUESTION, 1,
                Messages.Runs_delete.replace("…", "").strip(), IDialogConstants.CANCEL_LABEL);
        if (dialog.open() == 0) {
            List<RunFolder> folders = runs.stream().map(row -> row.run().folder()).toList();
            Job job = Job.create(Messages.Runs_deleting, monitor -> {
                IStatus status = delete(folders);
                after.run();
                return status;
            });
            job.setUser(true);
            job.schedule();
        }
    }

    private static IStatus delete(List<RunFolder> folders) {
        try {
            for (RunFolder folder : folders) {
                RunDeletion.delete(folder);
                refresh(folder);
            }
            return Status.OK_STATUS;
        } catch (InvalidInputException e) {
            return new Status(IStatus.ERROR, PresslingUi.ID, e.getLocalizedMessage(), e);
        } catch (IOException e) {
            return new Status(IStatus.ERROR, PresslingUi.ID, RunFolder.describe(e), e);
        }
    }

    /** The workspace looks what is gone. */
    private static void refresh(RunFolder folder) {
        for (IContainer container : ResourcesPlugin.getWorkspace().getRoot()
                .findContainersForLocationURI(folder.root().toUri())) {
            try {
                container.refreshLocal(IResource.DEPTH_INFINITE, null);
            } catch (CoreException e) {
                PresslingUi.log().warn(e.getMessage(), e);
            }
        }
    }
}
