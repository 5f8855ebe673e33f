// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.run;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.pressling.ui.Messages;
import org.pressling.ui.project.StudyFiles;

/** Runs the selected study, or goes on with it. Unsaved changes are saved first. */
public final class RunStudyHandler extends AbstractHandler {

    /** For the platform. */
    public RunStudyHandler() {
        // nothing to set up
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IFile file = ChosenStudy.required(event, Messages.Run_run).orElse(null);
        if (file == null) {
            return null;
        }
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        IEditorPart open = page.findEditor(new FileEditorInput(file));
        if (open instanceof RunsItself editor) {
            editor.run();
            return null;
        }
        if (StudyFiles.find(file).filter(study -> !Runs.mayStart(study)).isPresent()) {
            show(page, file);
        } else {
            RunQuestion.run(HandlerUtil.getActiveShell(event), file);
        }
        return null;
    }

    /** Opens a study that cannot be run yet, whose editor says what is in the way. */
    private static void show(IWorkbenchPage page, IFile file) throws ExecutionException {
        try {
            if (IDE.openEditor(page, file) instanceof RunsItself editor) {
                editor.run();
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
