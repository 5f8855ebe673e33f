// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.run;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pressling.ui.Messages;
import org.pressling.ui.project.StudyNode;
import org.pressling.ui.project.StudyFiles;

/** The study that a command means: the selected one, else that of the editor. */
final class ChosenStudy {
    private ChosenStudy() {
    }

    /** The study that is meant; if there is none, a dialog of this title tells to choose one. */
    static Optional<IFile> required(ExecutionEvent event, String title) throws ExecutionException {
        Optional<IFile> file = of(event);
        if (file.isEmpty()) {
            MessageDialog.openInformation(HandlerUtil.getActiveShell(event), title, Messages.Run_choose);
        }
        return file;
    }

    static Optional<IFile> of(ExecutionEvent event) throws ExecutionException {
        return of(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), HandlerUtil.getActivePart(event),
                HandlerUtil.getCurrentSelection(event));
    }

    /** The study that a command in a window would be about now. */
    static Optional<IFile> in(IWorkbenchWindow window) {
        IWorkbenchPage page = window.getActivePage();
        return page == null ? Optional.empty() : of(page, page.getActivePart(), window.getSelectionService().getSelection());
    }

    private static Optional<IFile> of(IWorkbenchPage page, IWorkbenchPart active, ISelection selection) {
        if (!(active instanceof IEditorPart) && selection instanceof IStructuredSelection structured) {
            Object element = structured.getFirstElement();
            if (element instanceof StudyNode node) {
                return Optional.of(node.file());
            }
            IFile file = Adapters.adapt(element, IFile.class);
            if (StudyFiles.isStudy(file)) {
                return Optional.of(file);
            }
        }
        IEditorPart editor = page.getActiveEditor();
        return Optional.ofNullable(editor == null ? null : editor.getAdapter(IFile.class))
                .filter(StudyFiles::isStudy);
    }
}
