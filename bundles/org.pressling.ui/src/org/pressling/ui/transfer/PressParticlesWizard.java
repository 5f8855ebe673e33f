// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.transfer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.Messages;
import org.pressling.ui.project.StudyFiles;
import org.pressling.ui.project.StudyNode;
import org.pressling.ui.run.GivenFile;
import org.pressling.ui.run.Runs;
import org.pressling.ui.view.StructureView;

/** Presses particles of a file as a study says, as {@code pressling press --particles} does, and shows what came of it. */
final class PressParticlesWizard extends Wizard {
    private final IWorkbenchPage window;
    private final PressParticlesPage page;

    /**
     * A wizard.
     *
     * @param window    page of the window that will show the result
     * @param selection a file of particles, a study, or anything else
     */
    PressParticlesWizard(IWorkbenchPage window, IStructuredSelection selection) {
        this.window = window;
        setWindowTitle(Messages.PressFile_title);
        Object chosen = selection.getFirstElement();
        IFile file = chosen instanceof StudyNode node ? node.file() : Adapters.adapt(chosen, IFile.class);
        page = new PressParticlesPage(file);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        try {
            GivenFile given = new GivenFile(page.particles(), page.options(), page.studyBox(), page.pressed());
            Runs.press(given, page.study(), this::show);
            return true;
        } catch (InvalidInputException e) {
            page.setErrorMessage(e.getLocalizedMessage());
            return false;
        }
    }

    private void show(RunFolder folder) {
        try {
            StructureView.open(window, folder, 1);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    /** Whether a file is no study, and so may hold particles. */
    static boolean mayHoldParticles(IFile file) {
        return file != null && !StudyFiles.isStudy(file);
    }
}
