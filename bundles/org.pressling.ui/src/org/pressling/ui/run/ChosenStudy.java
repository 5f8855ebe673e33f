// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.run;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.pressling.ui.project.StudyNode;
import org.pressling.ui.project.StudyFiles;

/** The study that a command means: the selected one, else that of the editor. */
final class ChosenStudy {
    private ChosenStudy() {
    }

    static Optional<IFile> of(IWorkbenchPart part, ISelection selection, IWorkbenchPage page) {
        if (!(part instanceof IEditorPart) && selection instanceof IStructuredSelection structured) {
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
