// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.io.IOException;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.pressling.dem.InvalidInputException;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/** What the editors do alike with the file that they edit: open it, save it, and say plainly what went wrong. */
final class EditedFile {
    private EditedFile() {
    }

    /**
     * Opens what an editor is to show.
     *
     * @param input what the workbench hands to the editor
     * @param read  makes a document of a file
     * @throws PartInitException if it is no file, or one that cannot be read
     */
    static <T> T open(IEditorInput input, Function<IFile, T> read) throws PartInitException {
        if (!(input instanceof IFileEditorInput fileInput)) {
            throw new PartInitException(Messages.Editor_noFile);
        }
        try {
            return read.apply(fileInput.getFile());
        } catch (InvalidInputException e) {
            throw new PartInitException(new Status(IStatus.ERROR, PresslingUi.ID, e.getLocalizedMessage(), e));
        }
    }

    /** What stands on the tab of an editor: the name without its ending, and the project, since names come back in others. */
    static String tab(IFile file) {
        String name = file.getFullPath().removeFileExtension().lastSegment();
        return NLS.bind(Messages.Editor_part, name, file.getProject().getName());
    }

    /** Reads a document anew; false, after telling the user, if that cannot be done. */
    static boolean reload(Runnable read) {
        try {
            read.run();
            return true;
        } catch (InvalidInputException e) {
            StatusManager.getManager().handle(new Status(IStatus.ERROR, PresslingUi.ID, e.getLocalizedMessage(), e),
                    StatusManager.SHOW);
            return false;
        }
    }

    /** Saves a file; the monitor is cancelled, after telling the user, if it cannot be written. */
    static void save(IFile file, ExternalChanges.Writing writer, IProgressMonitor monitor) {
        try {
            writer.write();
            file.refreshLocal(0, null);
        } catch (IOException | CoreException | InvalidInputException e) {
            cancel(monitor);
            StatusManager.getManager().handle(new Status(IStatus.ERROR, PresslingUi.ID,
                    NLS.bind(Messages.Editor_cannotWrite, file.getName(), e.getLocalizedMessage()), e), StatusManager.SHOW);
        }
    }

    /** Tells the user that some of what was typed is refused, and cancels the monitor. */
    static void refuse(Shell shell, IProgressMonitor monitor) {
        MessageDialog.openError(shell, Messages.Editor_notSaved, Messages.Editor_refused);
        cancel(monitor);
    }

    private static void cancel(IProgressMonitor monitor) {
        if (monitor != null) {
            monitor.setCanceled(true);
        }
    }
}
