// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.transfer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks how to press particles of a file: those selected, or any with the selected study. */
public final class PressParticlesHandler extends AbstractHandler {

    /** For the platform. */
    public PressParticlesHandler() {
        // nothing to set up
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IStructuredSelection selection = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection chosen ? chosen
                : StructuredSelection.EMPTY;
        new WizardDialog(window.getShell(), new PressParticlesWizard(window.getActivePage(), selection)).open();
        return null;
    }
}
