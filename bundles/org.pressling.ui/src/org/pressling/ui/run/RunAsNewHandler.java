// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.run;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.part.FileEditorInput;
import org.pressling.dem.InvalidInputException;
import org.pressling.ui.Messages;

/** Runs the selected study beside its earlier runs. Unsaved changes are saved first. */
public final class RunAsNewHandler extends AbstractHandler {

    /** For the platform. */
    public RunAsNewHandler() {
        // nothing to set up
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IFile file = ChosenStudy.required(event, Messages.Run_asNew).orElse(null);
        if (file == null) {
            return null;
        }
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        IEditorPart open = page.findEditor(new FileEditorInput(file));
        if (open != null && open.isDirty() && !page.saveEditor(open, false)) {
            return null;
        }
        try {
            Runs.startNew(file);
        } catch (InvalidInputException e) {
            MessageDialog.openError(HandlerUtil.getActiveShell(event), Messages.Run_cannot, e.getLocalizedMessage());
        }
        return null;
    }
}
